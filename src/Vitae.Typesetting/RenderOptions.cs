using System.Text.Json.Serialization;

namespace Vitae.Typesetting;

[JsonConverter(typeof(JsonStringEnumConverter<PageSize>))]
public enum PageSize
{
    /// <summary>210 × 297 mm.</summary>
    [JsonStringEnumMemberName("a4")]
    A4,

    /// <summary>8.5 × 11 inches.</summary>
    [JsonStringEnumMemberName("letter")]
    Letter,
}

/// <summary>What a caller chooses beside the template.</summary>
public sealed record RenderOptions
{
    public static RenderOptions Default { get; } = new();

    public PageSize PageSize { get; init; } = PageSize.A4;

    /// <summary>BCP 47 language of headings, dates and line breaking; null takes the resume's own (<c>meta.language</c>), else English.</summary>
    public string? Language { get; init; }

    /// <summary>Section keys (work, education, skills, …, custom) in the order wanted; sections not named follow in the template's order. Null: the template's order.</summary>
    public IReadOnlyList<string>? SectionOrder { get; init; }

    /// <summary>The document's title in its metadata; null makes one of name and headline.</summary>
    public string? Title { get; init; }

    /// <summary>Pixels an inch of PNG; 24 to 300. A thumbnail of an A4 page at 30 is 248 pixels wide.</summary>
    public int Resolution { get; init; } = 120;

    /// <summary>True: a PDF carries the resume as JSON Resume, no more of it than the pages show, so that it can be read again without loss.</summary>
    public bool AttachResume { get; init; }

    /// <summary>
    /// Names the fields that SVG pages show: from the JSON pointer of a field of the resume (<c>/work/0/highlights/2</c>, of a section's heading <c>/work</c>) to
    /// what stands in <c>data-field</c>. Null: pages name none.
    /// </summary>
    public Func<string, string>? Fields { get; init; }

    /// <summary>More pages than this are an error; 1 to 200.</summary>
    public int MaxPages { get; init; } = 50;
}
