using System.Text;
using Vitae.Reading.Html;

namespace Vitae.Reading.Tests.Html;

public sealed class PostingPageTests
{
    private static readonly string Filler = string.Concat(Enumerable.Repeat("We care for people and for each other. ", 12));

    [Fact]
    public void The_main_part_is_taken_with_its_list_and_headings_and_not_what_stands_around_it()
        => Read($"<body><nav>All jobs</nav><main><h1>Staff Nurse</h1><p>{Filler}</p><h2>You bring</h2><ul><li>ICU <b>experience</b><li>BLS</ul></main><footer>Imprint</footer><script>x()</script></body>")
            .Text.ShouldBe($"Staff Nurse\n{Filler.Trim()}\n\nYou bring\n- ICU experience\n- BLS");

    [Fact]
    public void A_page_without_a_main_part_is_taken_whole_but_for_its_navigation()
        => Read("<body><div role=navigation>All jobs</div><div><p>Staff Nurse<p>ICU experience</div></body>").Text.ShouldBe("Staff Nurse\nICU experience");

    [Theory]
    [InlineData("""{"@type":"JobPosting","title":"Nurse","description":"<p>Care.</p><ul><li>BLS</li></ul>","hiringOrganization":{"name":"Mercy"},"jobLocation":{"address":{"addressLocality":"Ulm","addressCountry":"DE"}}}""")]
    [InlineData("""[{"@type":"WebPage"},{"@type":["JobPosting"],"title":"Nurse","description":"&lt;p&gt;Care.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;BLS&lt;/li&gt;&lt;/ul&gt;","hiringOrganization":"Mercy","jobLocation":[{"address":"Ulm, DE"}]}]""")]
    [InlineData("""{"@graph":[{"@type":"JobPosting","title":"Nurse","description":"Care.\n- BLS","hiringOrganization":{"name":"Mercy"},"jobLocation":{"address":{"addressLocality":"Ulm","addressCountry":"DE"}}}]}""")]
    public void What_the_page_says_for_machines_is_preferred(string json)
        => Read($"<body><script type='application/ld+json'>{{broken</script><script type='application/ld+json'>{json}</script><main>Please turn on scripts</main></body>")
            .ShouldBe(new PostingPage("Nurse\nMercy\n\nCare.\n- BLS", "Nurse", "Mercy", "Ulm, DE"));

    [Theory]
    [InlineData("""{"@type":"JobPosting","description":7}""")]
    [InlineData("""{"@type":"JobPosting"}""")]
    [InlineData("7")]
    public void A_description_that_says_nothing_is_passed_over(string json)
        => Read($"<body><script type='application/ld+json'>{json}</script><p>Staff Nurse</p></body>").ShouldBe(new PostingPage("Staff Nurse"));

    [Fact]
    public void A_page_that_shows_nothing_without_scripts_says_to_paste_the_text()
        => PostingPage.Read("<body><div id=root></div><script>start()</script></body>"u8, isHtml: true).Error.ShouldNotBeNull().Remedy.ShouldContain("paste");

    private static PostingPage Read(string html) => PostingPage.Read(Encoding.UTF8.GetBytes(html), isHtml: true).Value;
}
