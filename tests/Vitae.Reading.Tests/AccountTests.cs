using System.Text.RegularExpressions;
using Vitae.Testing;

namespace Vitae.Reading.Tests;

/// <summary>What a document says and what was read account for each other: no word is invented, none is taken twice, and how sure a field is said to be is how often such fields are right.</summary>
public sealed partial class AccountTests
{
    private const double Sure = 0.9, LeastOfSure = 0.95;

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}+#]+")]
    private static partial Regex Signs();

    /// <summary>Documents with text; other formats name their fields.</summary>
    public static TheoryData<string> Files() => [.. CorpusTests.Files().Select(row => row.Data).Where(file => Path.GetExtension(file) is ".md" or ".txt" or ".html" or ".odt" or ".rtf" or ".pdf" && !file.Contains("europass", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_word_is_invented_and_none_is_taken_twice(string file)
    {
        var read = Reading.Of(CorpusTests.Bytes(file), file).Value;

        WordAccount.Invented(read.Resume, read.Text).ShouldBeEmpty();
    }

    [Fact]
    public void Items_that_wrap_and_words_that_break_are_taken_once()
    {
        var file = new WordFile(WordFile.Paragraph("Jane Doe", "Title") + WordFile.Paragraph("jane@example.com | Leeds, UK") + WordFile.Heading("Experience") + WordFile.Paragraph("Staff Nurse\t2019 – 2021", bold: true) + WordFile.Paragraph("Bluefin Clinic, Leeds")
            + WordFile.Bullet("Looked after eight").Replace("</w:p>", "<w:r><w:br/></w:r><w:r><w:t>patients a shift.</w:t></w:r></w:p>") + WordFile.Heading("Projects") + WordFile.Paragraph("Tide", bold: true) + WordFile.Paragraph("SQL, Python") + WordFile.Heading("Hobbies of mine") + WordFile.Paragraph("Rowing on the lake"));

        var read = Reading.Word(file);

        WordAccount.Invented(read.Resume, read.Text).ShouldBeEmpty();
    }

    [Fact]
    public void Of_the_fields_said_to_be_sure_hardly_any_is_wrong()
    {
        var (right, all) = (0, 0);
        foreach (var file in CorpusTests.Files().Select(row => row.Data))
        {
            var expected = File.ReadAllText(Path.Combine(CorpusTests.Folder, file + ".expected.json"));
            var known = Letters(expected.Replace("\\u0026", "&", StringComparison.Ordinal));
            foreach (var field in Reading.Of(CorpusTests.Bytes(file), file).Value.Fields.Where(field => field.Confidence >= Sure && Answered().IsMatch(field.Pointer)))
            {
                all++;
                if (known.Contains(Letters(field.Value), StringComparison.Ordinal)) right++;
            }
        }
        all.ShouldBeGreaterThan(100);
        (right / (double)all).ShouldBeGreaterThanOrEqualTo(LeastOfSure);
    }

    [Fact]
    public void A_job_whose_words_say_nothing_is_doubtful()
    {
        var read = Reading.Markdown("# Jane Doe\n\njane@example.com\n\n## Experience\n\n**Zorblat Quux**\\\nFrobnitz Gnarl\\\n2019 – 2021\n\n- Cut costs by half.\n\n**Wibble Xyzzy**\\\nPlugh Norvik\\\n2015 – 2019\n\n- Cut costs by half.\n");

        read.Fields.Where(field => field.Pointer.EndsWith("/position", StringComparison.Ordinal) || field.Pointer.StartsWith("/work", StringComparison.Ordinal) && field.Pointer.EndsWith("/name", StringComparison.Ordinal)).ShouldNotBeEmpty();
        read.Fields.Where(field => field.Pointer.EndsWith("/position", StringComparison.Ordinal) || field.Pointer.StartsWith("/work", StringComparison.Ordinal) && field.Pointer.EndsWith("/name", StringComparison.Ordinal))
            .ShouldAllBe(field => field.Confidence < Vitae.Reading.Review.ImportReview.DoubtfulBelow);
    }

    /// <summary>Fields that the answers of the corpus hold.</summary>
    [GeneratedRegex(@"^/basics/(?:name|email|phone)$|^/work/\d+/(?:name|position|startDate|endDate)$|^/education/\d+/(?:institution|studyType|area|startDate|endDate)$|^/skills/\d+/keywords/\d+$|^/languages/\d+/language$")]
    private static partial Regex Answered();

    private static string Letters(string text) => Signs().Replace(text.ToLowerInvariant(), "");
}
