namespace Vitae.Reading.Tests.Parsing;

/// <summary>Where the person lives.</summary>
public sealed class HomeTests
{
    [Theory]
    [InlineData("San Francisco, CA", "|San Francisco|CA||US")]
    [InlineData("Sausalito, California", "|Sausalito|California||")]
    [InlineData("Mapo-gu, Seoul, Republic of Korea", "Mapo-gu|Seoul|||KR")]
    [InlineData("Mühlfeldstraße 16 – 4690 Schwanenstadt", "Mühlfeldstraße 16|Schwanenstadt||4690|")]
    [InlineData("9 Beck Lane, Horsham, Norwich, Norfolk, NR10 3LD", "9 Beck Lane, Horsham|Norwich|Norfolk|NR10 3LD|GB")]
    [InlineData("Last updated in Mar 2026 | Leeds, UK", "|Leeds|||GB")]
    [InlineData("Born in Lyon | Austin, TX", "|Austin|TX||US")]
    [InlineData("8 rue des Tanneurs, 37000 Tours — 06 55 50 12 34 — nadege@example.fr", "8 rue des Tanneurs|Tours||37000|FR")]
    [InlineData("Austin, TX - 512 555 0119", "|Austin|TX||US")]
    [InlineData("090-5555-0142 | 名古屋市, 愛知県, JP", "|名古屋市|愛知県||JP")]
    [InlineData("愛知県名古屋市", "|名古屋市|愛知県||")]
    [InlineData("広東省深圳市、中国", "|深圳市|広東省||CN")]
    [InlineData("Geburtsort: Gmunden", "||||")]
    [InlineData("Sales Manager, California", "||||")]
    public void A_place_is_read_from_the_lines_that_say_how_to_reach_the_person(string line, string expected) => Home($"# Jane Doe\n\n{line}\n\njane@example.com\n\n## Skills\n\nSQL, Excel\n").ShouldBe(expected);

    [Fact]
    public void An_address_may_take_a_line_for_each_part()
        => Home("# Jane Doe\n\n20 John Ball Close\n\nRugeley\n\nStaffordshire\n\nWS15 2NN\n\njane@example.com\n\n## Skills\n\nSQL, Excel\n").ShouldBe("20 John Ball Close|Rugeley|Staffordshire|WS15 2NN|GB");

    private static string Home(string text)
        => Reading.Markdown(text).Resume.Basics.Location is { } home ? $"{home.Address}|{home.City}|{home.Region}|{home.PostalCode}|{home.CountryCode}" : "||||";
}
