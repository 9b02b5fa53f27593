namespace Vitae.Core.Tests;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("cv.pdf", "cv.pdf: it holds no text: send another file")]
    [InlineData("", "it holds no text: send another file")]
    [InlineData(null, "it holds no text: send another file")]
    public void A_place_is_shown_where_there_is_one(string? where, string line) => new Error("no_text", "it holds no text", where, "send another file").ToString().ShouldBe(line);
}
