using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Tests.Knowledge;

public sealed class SkillTaxonomyTests
{
    [Theory]
    [InlineData("js", "JavaScript")]
    [InlineData("K8S", "Kubernetes")]
    [InlineData("c++", "C++")]
    [InlineData("C#", "C#")]
    [InlineData(".NET", ".NET")]
    [InlineData("node.js", "Node.js")]
    [InlineData("ci / cd", "CI/CD")]
    [InlineData("RESTful API", "REST APIs")]
    [InlineData("data warehouses", "Data warehousing")]
    [InlineData("month end close", "Month-end close")]
    public void A_skill_is_found_by_any_of_its_names(string name, string canonical) => SkillTaxonomy.Find(name)!.Name.ShouldBe(canonical);

    [Theory]
    [InlineData("Ran k8s for nine teams", true)]
    [InlineData("Ran Kubernetes for nine teams", false)]
    public void A_mention_tells_whether_it_goes_by_another_name(string text, bool byAlias) => SkillTaxonomy.FindMentions(text, MentionContext.Prose).Single(mention => mention.Skill.Name == "Kubernetes").ByAlias.ShouldBe(byAlias);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("net")]
    [InlineData("flurbl quax")]
    public void What_is_no_skill_is_not_found(string name) => SkillTaxonomy.Find(name).ShouldBeNull();

    [Fact]
    public void Every_name_of_every_skill_but_the_long_tail_finds_a_skill_of_that_name_in_a_list()
    {
        var signsThatEndAPhrase = SearchValues.Create("!@*$:(),");
        var wrong = new List<string>();
        foreach (var row in File.ReadLines(TestFiles.InRepository("src/Vitae.Core/Knowledge/Data/skills.tsv")).Select(line => line.Split('\t')).Where(row => row[6] != "3"))
        {
            foreach (var name in row[3].Split('|').Append(row[1]).Where(name => name.Length > 0 && !name.AsSpan().ContainsAny(signsThatEndAPhrase)))
            {
                var mentions = SkillTaxonomy.FindMentions(name, MentionContext.SkillList);
                if (mentions.Count == 0 || !mentions.Any(m => m.Skill.Aliases.Append(m.Skill.Name).Any(known => Same(known, name))))
                    wrong.Add(name);
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("We use Java, Go and R on AWS with k8s.", "Java|Go|R|AWS|Kubernetes")]
    [InlineData("Excel in a fast environment and go the extra mile this spring.", "")]
    [InlineData("Advanced Excel skills, and you swiftly react.", "Excel")]
    [InlineData("Two years of Go", "Go")]
    [InlineData("A Rust developer who can express ideas", "Rust")]
    [InlineData("Start in Spring 2024", "")]
    [InlineData("R&D budget, C-level reporting to the C.E.O.", "")]
    [InlineData("Experience in C++, C# and .NET", "C++|C#|.NET")]
    [InlineData("You have a notion of what good service is, and Ann leads the kitchen", "")]
    [InlineData("Worked with Julia and wrote on the blackboard in Leeds", "Julia")]
    [InlineData("Lessons in Teams or Zoom for teams of nine", "Microsoft Teams|Zoom")]
    public void An_ambiguous_word_counts_in_prose_only_with_a_cue(string text, string expected)
        => string.Join('|', SkillTaxonomy.FindMentions(text, MentionContext.Prose).Where(m => m.Skill.Tier == 1 && m.Skill.Name != "Reporting").Select(m => m.Skill.Name)).ShouldBe(expected);

    [Fact]
    public void A_sentence_end_parts_names_but_a_wrapped_line_does_not()
    {
        SkillTaxonomy.FindMentions("Knows machine. Learning is fun", MentionContext.Prose).ShouldNotContain(m => m.Skill.Name == "Machine learning");
        SkillTaxonomy.FindMentions("Knows machine\nlearning well", MentionContext.Prose).ShouldContain(m => m.Skill.Name == "Machine learning");
        SkillTaxonomy.FindMentions("machine\nlearning", MentionContext.SkillList).ShouldNotContain(m => m.Skill.Name == "Machine learning");
    }

    [Fact]
    public void The_longest_name_wins() => SkillTaxonomy.FindMentions("Spring Boot", MentionContext.SkillList).ShouldHaveSingleItem().Skill.Name.ShouldBe("Spring Boot");

    [Fact]
    public void Mentions_lie_inside_the_text_in_order_and_do_not_overlap()
    {
        var words = Gen.Elements("Java", "c++", "C", "#", ".NET", "(", "Größe", "\u0301", "\ud83d", "\ude00", "\0", "naïve Bayes", "machine", "learning", "，", "\n", "\n\n", "'s", "&", "R", "経験", "a.b", "…");
        Prop.ForAll(words.ListOf().Select(list => string.Join(" ", list)).ToArbitrary(), text =>
        {
            foreach (var context in new[] { MentionContext.Prose, MentionContext.SkillList })
            {
                var end = 0;
                foreach (var mention in SkillTaxonomy.FindMentions(text, context))
                {
                    if (mention.Start < end || mention.Length <= 0 || mention.Start + mention.Length > text.Length)
                        return false;
                    if (SkillTaxonomy.Find(text.Substring(mention.Start, mention.Length))?.Id != mention.Skill.Id)
                        return false;
                    end = mention.Start + mention.Length;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Broader_skills_are_reached_over_several_steps_and_never_by_the_skill_itself()
    {
        var next = SkillTaxonomy.Find("Next.js")!;
        var javaScript = SkillTaxonomy.Find("JavaScript")!;
        SkillTaxonomy.IsBroader(javaScript, SkillTaxonomy.Find("React")!).ShouldBeTrue();
        SkillTaxonomy.IsBroader(javaScript, next).ShouldBeTrue();
        SkillTaxonomy.IsBroader(next, javaScript).ShouldBeFalse();
        SkillTaxonomy.IsBroader(javaScript, javaScript).ShouldBeFalse();
        SkillTaxonomy.NarrowerOf(javaScript).ShouldContain(s => s.Name == "TypeScript");
        SkillTaxonomy.BroaderOf(SkillTaxonomy.Find("TypeScript")!).ShouldContain(javaScript);
    }

    private static bool Same(string known, string name) => SkillTaxonomy.Find(known)?.Id == SkillTaxonomy.Find(name)?.Id;
}
