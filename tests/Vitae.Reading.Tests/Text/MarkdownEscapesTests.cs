using System.Text;

namespace Vitae.Reading.Tests.Text;

/// <summary>Markdown that comes as plain text: without a heading that tells it, or as a posting.</summary>
public sealed class MarkdownEscapesTests
{
    [Fact]
    public void Escapes_in_a_line_are_undone()
    {
        var read = Reading.Text("Jane Doe\njane@example.com\n\nEXPERIENCE\n\n2018\\.04 \\- 2020\\.05   Engineer, Bluefin GmbH\n- Ported 3\\.5 million lines of C\\# since 2019\\.03\n");

        var job = read.Resume.Work.ShouldHaveSingleItem();
        (job.Position, job.Name, job.StartDate, job.EndDate).ShouldBe(("Engineer", "Bluefin GmbH", "2018-04", "2020-05"));
        job.Highlights.ShouldBe(["Ported 3.5 million lines of C# since 2019.03"]);
    }

    [Theory]
    [InlineData("posting.txt")]
    [InlineData("posting.md")]
    public async Task Escapes_of_a_posting_are_undone(string name)
    {
        var text = await new ResumeReader().ReadTextAsync(Encoding.UTF8.GetBytes("# Engineer\n\n- Node\\.js and C\\#\n- CI/CD \\& Docker\n"), name, ReadOptions.Default, TestContext.Current.CancellationToken);

        text.Value.ShouldBe("# Engineer\n\n- Node.js and C#\n- CI/CD & Docker\n");
    }

    [Theory]
    [InlineData("Wrote the expression \\d+\\.\\d+ and \\- for ranges")]
    [InlineData("Kept C:\\Users\\.config and \\_old in order")]
    [InlineData("One backslash \\. alone")]
    public void What_is_no_Markdown_keeps_its_backslashes(string line)
        => Reading.Text($"Jane Doe\njane@example.com\n\nEXPERIENCE\n\n2018 - 2020   Engineer, Bluefin GmbH\n- {line}\n").Resume.Work.ShouldHaveSingleItem().Highlights.ShouldBe([line]);
}
