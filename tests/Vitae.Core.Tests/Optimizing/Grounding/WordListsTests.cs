using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>The words that grounding looks up are compared with folded ones: a word that is not folded would never be met.</summary>
public class WordListsTests
{
    [Theory]
    [InlineData("grounding-words.txt")]
    [InlineData("grounding-abroad.txt")]
    [InlineData("grounding-plain-de.txt")]
    [InlineData("grounding-strong-verbs-de.txt")]
    [InlineData("grounding-plain-fr.txt")]
    [InlineData("grounding-plain-es.txt")]
    [InlineData("grounding-foreign.txt")]
    [InlineData("grounding-foreign-de.txt")]
    [InlineData("grounding-foreign-fr.txt")]
    [InlineData("grounding-foreign-es.txt")]
    public void Every_word_is_folded(string file)
        => Lexicon.ReadLines(file).Where(line => line[0] != '[').SelectMany(line => line.Split(' ')).Where(word => TextFolding.Fold(word) != word).ShouldBeEmpty();

    [Theory]
    [InlineData("grounding-words.txt")]
    [InlineData("grounding-abroad.txt")]
    public void No_section_stands_twice(string file)
        => Lexicon.ReadLines(file).Where(line => line[0] == '[').GroupBy(line => line).Where(section => section.Count() > 1).Select(section => section.Key).ShouldBeEmpty();

    [Fact]
    public void A_word_of_a_section_of_groups_is_known_by_its_group()
    {
        Lexicon.GroupOf("standing-abroad", "socia").ShouldBe("partner");
        Lexicon.GroupOf("standing-abroad", "abogada").ShouldBeNull();
        Lexicon.IsIn("standing-abroad", "socia").ShouldBeTrue();
        Lexicon.IsIn("standing-abroad", "partner:").ShouldBeFalse();
        Lexicon.WordsOf("pair-abroad", "tag").ShouldBe(["nacht"]);
    }
}
