namespace Vitae.Typesetting;

public enum OutputFormat
{
    /// <summary>Tagged PDF 1.7 with subset fonts.</summary>
    Pdf,

    /// <summary>One SVG document a page, with the positions of the PDF. It names the bundled font families; a page that shows it must offer them.</summary>
    Svg,

    /// <summary>One picture a page, for previews and thumbnails, with the positions of the PDF.</summary>
    Png,

    /// <summary>Office Open XML, for people who go on in a word processor.</summary>
    Docx,

    /// <summary>One self-contained accessible file with print styles.</summary>
    Html,

    /// <summary>A self-contained .tex for pdflatex, xelatex or lualatex.</summary>
    Latex,

    /// <summary>Plain UTF-8 text as applicant tracking systems like it.</summary>
    Text,

    /// <summary>CommonMark.</summary>
    Markdown,

    /// <summary>JSON Resume v1.0.0.</summary>
    Json,
}

/// <summary>What a format is called on the wire, on disk and on a command line.</summary>
public static class OutputFormats
{
    private static readonly (OutputFormat Format, string Extension, string ContentType)[] All =
    [
        (OutputFormat.Pdf, "pdf", "application/pdf"),
        (OutputFormat.Svg, "svg", "image/svg+xml"),
        (OutputFormat.Png, "png", "image/png"),
        (OutputFormat.Docx, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (OutputFormat.Html, "html", "text/html; charset=utf-8"),
        (OutputFormat.Latex, "tex", "application/x-tex"),
        (OutputFormat.Text, "txt", "text/plain; charset=utf-8"),
        (OutputFormat.Markdown, "md", "text/markdown; charset=utf-8"),
        (OutputFormat.Json, "json", "application/json"),
    ];

    /// <summary>The file extension without its dot.</summary>
    public static string Extension(this OutputFormat format) => All.First(one => one.Format == format).Extension;

    public static string ContentType(this OutputFormat format) => All.First(one => one.Format == format).ContentType;

    /// <summary>The format of an extension or enum name ("tex", "latex", ".pdf"), in any case; null when there is none.</summary>
    public static OutputFormat? Find(string name)
    {
        var wanted = name.Trim().TrimStart('.');
        foreach (var (format, extension, _) in All)
        {
            if (wanted.Equals(extension, StringComparison.OrdinalIgnoreCase) || wanted.Equals(format.ToString(), StringComparison.OrdinalIgnoreCase)) return format;
        }
        return null;
    }
}
