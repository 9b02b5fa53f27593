using System.Net;
using System.Text.Json;
using Vitae.Core;
using Vitae.Reading.Layout;
using Vitae.Reading.Text;

namespace Vitae.Reading.Html;

/// <summary>
/// A job posting as a web page shows it. Pages that describe it for machines (<see href="https://schema.org/JobPosting">schema.org JobPosting</see> as JSON-LD) are taken at that word, since many show nothing else
/// without scripts; of others the main part, without navigation, header and footer.
/// </summary>
/// <param name="Text">List items begin with a hyphen, headings with an empty line before them.</param>
/// <param name="Title">As the page says it for machines; the same of company and location. Null: it does not.</param>
public sealed record PostingPage(string Text, string? Title = null, string? Company = null, string? Location = null)
{
    private static readonly string[] PlaceParts = ["addressLocality", "addressRegion", "addressCountry"];

    private const int MaxJsonDepth = 32;
    private const int ShortestMain = 400;
    private const string Beside = "nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo]";

    /// <summary>Fails with <c>no_text</c>, <c>html_too_deep</c> or when the bytes are no text.</summary>
    public static Result<PostingPage> Read(ReadOnlySpan<byte> bytes, bool isHtml)
    {
        var text = TextDecoder.Decode(bytes);
        if (!text.IsOk) return text.Error;
        var read = isHtml ? Of(text.Value) : new PostingPage(text.Value.Trim());
        return read.Then<PostingPage>(page => page.Text.Length > 0 ? page : new Error("no_text", "the page shows no text without its scripts", null, "paste the text of the posting instead"));
    }

    private static Result<PostingPage> Of(string html) => HtmlPage.With<PostingPage>(html, ReadOptions.Default.MaxDepth, document =>
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (Described(script.TextContent) is { } described) return described;
        }

        foreach (var beside in document.QuerySelectorAll(Beside).Where(element => element.QuerySelector("main") is null)) beside.Remove();
        var main = document.QuerySelectorAll("main, [role=main], article").OrderByDescending(element => element.TextContent.Length).FirstOrDefault();
        return TextOf(main is { TextContent.Length: >= ShortestMain } ? main.OuterHtml : document.Body?.OuterHtml ?? "").Then<PostingPage>(text => new PostingPage(text));
    });

    /// <summary>The first JobPosting that a script describes, be it the object itself, one of a list or of a graph.</summary>
    private static Result<PostingPage>? Described(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxJsonDepth, AllowTrailingCommas = true });
            return Candidates(parsed.RootElement).Where(IsPosting).Select(Posting).FirstOrDefault();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonElement> Candidates(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray().SelectMany(Candidates),
        JsonValueKind.Object => root.TryGetProperty("@graph", out var graph) ? Candidates(graph) : [root],
        _ => [],
    };

    private static bool IsPosting(JsonElement element)
        => element.TryGetProperty("@type", out var type)
            && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1)).Any(one => one.ValueKind == JsonValueKind.String && one.GetString() == "JobPosting")
            && Line(element, "description") is not null;

    private static Result<PostingPage> Posting(JsonElement posting)
    {
        // Some write the description's markup as text of text.
        var description = Line(posting, "description")!;
        var html = description.Contains('<', StringComparison.Ordinal) ? description : WebUtility.HtmlDecode(description);
        var title = Line(posting, "title");
        var company = posting.TryGetProperty("hiringOrganization", out var organization) ? organization.ValueKind == JsonValueKind.String ? organization.GetString() : Line(organization, "name") : null;
        var head = string.Join('\n', new[] { title, company }.OfType<string>());
        return (html.Contains('<', StringComparison.Ordinal) ? TextOf(html) : html.Trim())
            .Then<PostingPage>(text => new PostingPage(head.Length == 0 ? text : $"{head}\n\n{text}", title, company, Place(posting)));
    }

    private static string? Place(JsonElement posting)
    {
        if (!posting.TryGetProperty("jobLocation", out var place)) return null;
        if (place.ValueKind == JsonValueKind.Array) place = place.EnumerateArray().FirstOrDefault();
        if (place.ValueKind != JsonValueKind.Object || !place.TryGetProperty("address", out var address)) return null;
        if (address.ValueKind == JsonValueKind.String) return address.GetString();
        var parts = PlaceParts.Select(name => Line(address, name)).OfType<string>();
        return string.Join(", ", parts) is { Length: > 0 } known ? known : null;
    }

    private static string? Line(JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text ? text : null;

    private static Result<string> TextOf(string html)
        => HtmlReader.Read(html, ReadOptions.Default).Then<string>(document => string.Join('\n', document.Lines.Select((line, at) => Written(line, isFirst: at == 0))));

    private static string Written(TextLine line, bool isFirst)
        => line is { IsBullet: true, ContinuesItem: false } ? $"- {line.Text}" : line.HeadingLevel > 0 && !isFirst ? $"\n{line.Text}" : line.Text;
}
