using Vitae.Core.Optimizing.Wording;

namespace Vitae.Core.Tests.Optimizing.Wording;

public sealed class BulletRewriterTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var line in TestText.Lines("Optimizing/Wording/bullets.txt"))
        {
            var parts = line.Split(" |");
            data.Add(parts[0].Trim(), parts[1].Trim(), parts[2].Trim() is { Length: > 0 } after ? after : parts[1].Trim());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_bullet_tells_the_deed_first(string tense, string before, string after)
        => BulletRewriter.Rewrite(before, TenseOf(tense)).Text.ShouldBe(after);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Rewriting_what_was_rewritten_changes_nothing(string tense, string before, string after)
    {
        _ = before;
        BulletRewriter.Rewrite(after, TenseOf(tense)).ShouldBe(new RewrittenLine(after, WordingChanges.None));
    }

    [Theory]
    [InlineData("Manage | night shifts of two wards")]
    [InlineData("Lead – clinical trials unit")]
    public void What_stands_alone_before_a_dash_or_a_bar_is_a_name(string line) => BulletRewriter.Rewrite(line, RoleTense.Past).Text.ShouldBe(line);

    private static RoleTense TenseOf(string name) => name switch { "past" => RoleTense.Past, "present" => RoleTense.Present, _ => RoleTense.AsWritten };
}
