using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Tests.Knowledge;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("Straße", "strasse")]
    [InlineData("ÉCOLE Zürich", "ecole zurich")]
    [InlineData("“smart”  ‘quotes’ – and\u00a0space\t", "\"smart\" 'quotes' - and space")]
    [InlineData("ﬁnance Ⅳ ＡＢＣ", "finance iv abc")]
    [InlineData("Łódź Ørsted Ægir", "lodz orsted aegir")]
    [InlineData("so\u00adft e\u0301t\u00e9", "soft ete")]
    [InlineData("経験 Й ё", "経験 й е")]
    [InlineData("", "")]
    [InlineData("  ", "")]
    public void Spellings_of_the_same_words_come_together(string text, string folded) => TextFolding.Fold(text).ShouldBe(folded);

    [Fact]
    public void Folding_twice_changes_nothing_more_whatever_the_text()
        => Prop.ForAll<string>(text => TextFolding.Fold(TextFolding.Fold(text ?? "")) == TextFolding.Fold(text ?? "")).QuickCheckThrowOnFailure();
}
