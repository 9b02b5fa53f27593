using Vitae.Core.Resumes;
using Vitae.Typesetting;

namespace Vitae.Cli.Input;

/// <summary>A document that runs over by a few lines what the source takes in pages, where <c>--fit</c> would keep it within them.</summary>
internal static class RunOver
{
    /// <summary>More lines than these are no oversight.</summary>
    private const int MostLines = 16;

    /// <summary>Of pages that <c>--fit</c> knows.</summary>
    private const int MostPages = 2;

    /// <summary>Whether the format has the pages that are counted.</summary>
    public static bool Shows(OutputFormat format) => format is OutputFormat.Pdf or OutputFormat.Svg or OutputFormat.Png or OutputFormat.Docx;

    /// <summary>What to do about it in one sentence without a full stop; null where nothing runs over, or where pages were asked for.</summary>
    public static string? Tell(Resume source, int sourcePages, Resume resume, Look look, Typesetter typesetter, CancellationToken cancel)
    {
        if (look.Pages is not null || typesetter.Inspect(resume, look.Template, look.Options, cancel) is not { IsOk: true, Value: { Pages: > 1 and <= MostPages + 1, LinesOnLast: <= MostLines } inspected })
            return null;
        var had = inspected.Pages - 1;
        var tookAsMany = sourcePages == had || (typesetter.Inspect(source, look.Template, look.Options, cancel) is { IsOk: true } own && own.Value.Pages == had);
        if (!tookAsMany || typesetter.Fit(resume, look.Template, had, look.Options, cancel) is not { IsOk: true, Value.Report.Fits: true })
            return null;
        var lines = inspected.LinesOnLast == 1 ? "one line" : $"{inspected.LinesOnLast} lines";
        return had == 1 ? $"The resume runs {lines} on to a second page; --fit 1 sets it on one" : $"The resume runs {lines} on to a third page; --fit 2 sets it on two";
    }
}
