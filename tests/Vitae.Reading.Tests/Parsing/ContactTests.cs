using Vitae.Reading.Layout;
using Vitae.Reading.Parsing;

namespace Vitae.Reading.Tests.Parsing;

public sealed class ContactTests
{
    [Theory]
    [InlineData("Jane Doe\njane.doe@example.com | +1 555 010 9988 | Berlin, Germany", "Jane Doe", "jane.doe@example.com", "+1 555 010 9988")]
    [InlineData("JANE DOE\nEmail: jane.doe@example.com\nPhone: (555) 010-9988", "Jane Doe", "jane.doe@example.com", "(555) 010-9988")]
    [InlineData("Curriculum Vitae\nJane Doe\nE-Mail: jane.doe@example.com • Tel.: 030/5550 1288", "Jane Doe", "jane.doe@example.com", "030/5550 1288")]
    [InlineData("Jane Doe, RN, MSN\nRegistered Nurse\njane.doe(at)example.com\n555.010.9988", "Jane Doe", "jane.doe@example.com", "555.010.9988")]
    [InlineData("Dr. Jane van der Doe\nmailto:jane.doe@example.com\n+49 (0)30 5550-1288", "Jane van der Doe", "jane.doe@example.com", "+49 (0)30 5550-1288")]
    [InlineData("Senior Software Engineer\nJane Doe\njane.doe@example.com\n+44 20 7946 0911", "Jane Doe", "jane.doe@example.com", "+44 20 7946 0911")]
    [InlineData("Name: Jane Doe\nMobile +34 900 555 118\njane.doe@example.com", "Jane Doe", "jane.doe@example.com", "+34 900 555 118")]
    public void Name_mail_and_telephone_are_found_however_they_stand(string header, string name, string email, string phone)
    {
        var basics = Reading.Text(header + "\n\nEXPERIENCE\n\nNurse, Bluefin Clinic, 2019 - 2021\n").Resume.Basics;

        (basics.Name, basics.Email, basics.Phone).ShouldBe((name, email, phone));
    }

    [Theory]
    [InlineData("github.com/janedoe", "GitHub", "janedoe")]
    [InlineData("https://www.linkedin.com/in/jane-doe/", "LinkedIn", "jane-doe")]
    [InlineData("GitHub: janedoe", "GitHub", "janedoe")]
    [InlineData("gitlab.com/janedoe", "GitLab", "janedoe")]
    [InlineData("orcid.org/0000-0002-1825-0097", "ORCID", "0000-0002-1825-0097")]
    [InlineData("x.com/janedoe", "X", "janedoe")]
    [InlineData("stackoverflow.com/users/12345/jane-doe", "Stack Overflow", "jane-doe")]
    public void Pages_in_networks_are_profiles(string text, string network, string user)
    {
        var profile = Reading.Text($"Jane Doe\njane@example.com\n{text}\n\nEXPERIENCE\n\nNurse, Bluefin Clinic, 2019 - 2021\n").Resume.Basics.Profiles.ShouldHaveSingleItem();

        (profile.Network, profile.Username).ShouldBe((network, user));
    }

    [Fact]
    public void A_page_that_is_only_a_links_target_is_read()
    {
        var basics = Reading.Markdown("# Jane Doe\n\n[LinkedIn](https://www.linkedin.com/in/jane-doe) | [Website](https://janedoe.example.com)\n\n## Skills\n\nTriage, Wound care\n").Resume.Basics;

        basics.Url.ShouldBe("https://janedoe.example.com");
        basics.Profiles.ShouldHaveSingleItem().Url.ShouldBe("https://www.linkedin.com/in/jane-doe");
    }

    [Fact]
    public void What_referees_and_projects_say_is_not_the_persons_own()
    {
        var basics = Reading.Markdown("# Jane Doe\n\n## Projects\n\n**Tidy** https://github.com/acme/tidy\n\n## References\n\nProf. Ada Stone, ada.stone@example.edu, +1 555 010 1234\n").Resume.Basics;

        (basics.Email, basics.Phone, basics.Profiles.Count).ShouldBe((null, null, 0));
    }

    [Theory]
    [InlineData("janedoe@mail.exam", "ple.com")]
    [InlineData("janedoe@mail.example.co", "m")]
    [InlineData("jane-", "doe@mail.example.com")]
    public void An_address_that_a_narrow_column_broke_is_whole_again(string above, string below)
    {
        var broken = new[] { "Jane Doe", above, below, "Leeds and surroundings" }.Select((text, i) => new TextLine { Text = text, Size = 10, Box = new Box(20, 20 + i * 12, i == 3 ? 120 : 118, 30 + i * 12) });

        ResumeParser.Parse(new LaidOutDocument { Lines = [.. broken] }).Resume.Basics.Email.ShouldBeOneOf("janedoe@mail.example.com", "jane-doe@mail.example.com");
    }

    [Theory]
    [InlineData("Austin, TX", "Austin", "TX", "US", null)]
    [InlineData("Portland, OR", "Portland", "OR", "US", null)]
    [InlineData("Springdale, OR 97060", "Springdale", "OR", "US", "97060")]
    [InlineData("Lyon, France", "Lyon", null, "FR", null)]
    [InlineData("10115 Berlin, Germany", "Berlin", null, "DE", "10115")]
    [InlineData("München", "München", null, "DE", null)]
    [InlineData("Birmingham", "Birmingham", null, null, null)]
    public void The_place_is_read_as_it_is_printed_and_a_country_only_where_it_is_certain(string printed, string city, string? region, string? country, string? postalCode)
    {
        var location = Reading.Text($"Jane Doe\njane@example.com | {printed}\n\nSKILLS\n\nTriage, Wound care\n").Resume.Basics.Location!;

        (location.City, location.Region, location.CountryCode, location.PostalCode).ShouldBe((city, region, country, postalCode));
    }

    [Fact]
    public void A_page_named_in_the_last_line_is_the_persons_own_though_another_line_holds_the_same_word()
    {
        TextLine[] lines = [new() { Text = "Jane Doe" }, new() { Text = "Skills", HeadingLevel = 1 }, new() { Text = "Triage, Wound care" }, new() { Text = "octojane@mail.example.com" }, new() { Text = "GitHub: octojane" }];
        var links = new TextSegment[] { new("octojane", Link: "https://github.com/octojane") };

        ResumeParser.Parse(new LaidOutDocument { Lines = [.. lines.Select(line => line with { Segments = [new(line.Text)] })], Links = links }).Resume.Basics.Profiles.ShouldHaveSingleItem().Url.ShouldBe("https://github.com/octojane");
    }
}
