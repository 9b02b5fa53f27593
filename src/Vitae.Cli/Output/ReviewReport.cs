using System.Globalization;
using System.Text.Json;
using Vitae.Reading.Review;

namespace Vitae.Cli.Output;

/// <summary>The review of one file: each decision with its value, how sure it is, where it stands and the words it was taken from.</summary>
internal static class ReviewReport
{
    public static void Print(string path, ImportReview review, Terminal terminal)
    {
        terminal.Line(terminal.Bold(path));
        var table = new Table("Verdict", "Sure", "Field", "Place", "Value");
        foreach (var decision in review.Decisions)
        {
            var paint = decision.Verdict switch
            {
                ImportVerdict.Kept => terminal.Green,
                ImportVerdict.Doubtful => terminal.Yellow,
                _ => (Func<string, string>)terminal.Red,
            };
            var value = decision.Verdict is ImportVerdict.Doubtful && decision.Text != decision.Value ? $"{decision.Value}  « {decision.Text} »" : decision.Value;
            table.Row(paint, Name(decision.Verdict), decision.Confidence?.ToString("0.00", CultureInfo.InvariantCulture) ?? "", decision.Pointer ?? decision.Section ?? "", Place(decision), value);
        }

        table.Write(terminal);
        terminal.Line($"{review.Count(ImportVerdict.Kept)} kept, {review.Count(ImportVerdict.Doubtful)} doubtful, {review.Count(ImportVerdict.LeftOver)} left over, {review.Count(ImportVerdict.Hidden)} hidden");
        terminal.Line();
    }

    public static void WriteJson(Utf8JsonWriter writer, string path, ImportReview review)
    {
        writer.WriteStartObject();
        writer.WriteString("file", path);
        writer.WriteStartObject("counts");
        foreach (var verdict in Enum.GetValues<ImportVerdict>()) writer.WriteNumber(Name(verdict).Replace(' ', '_'), review.Count(verdict));
        writer.WriteEndObject();
        writer.WriteStartArray("decisions");
        foreach (var decision in review.Decisions) WriteDecision(writer, decision);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDecision(Utf8JsonWriter writer, ImportDecision decision)
    {
        writer.WriteStartObject();
        writer.WriteString("verdict", Name(decision.Verdict).Replace(' ', '_'));
        if (decision.Pointer is not null) writer.WriteString("pointer", decision.Pointer);
        if (decision.Section is not null) writer.WriteString("section", decision.Section);
        writer.WriteString("value", decision.Value);
        if (decision.Confidence is { } confidence) writer.WriteNumber("confidence", Math.Round(confidence, 3));
        writer.WriteNumber("page", decision.Page);
        if (decision.Box is { } box)
        {
            writer.WriteStartArray("box");
            foreach (var edge in (double[])[box.Left, box.Top, box.Right, box.Bottom]) writer.WriteNumberValue(Math.Round(edge, 1));
            writer.WriteEndArray();
        }

        writer.WriteString("text", decision.Text);
        writer.WriteEndObject();
    }

    private static string Name(ImportVerdict verdict) => verdict switch
    {
        ImportVerdict.Kept => "kept",
        ImportVerdict.Doubtful => "doubtful",
        ImportVerdict.LeftOver => "left over",
        _ => "hidden",
    };

    private static string Place(ImportDecision decision) => (decision.Page, decision.Box) switch
    {
        (0, _) => "",
        (_, { } box) => string.Create(CultureInfo.InvariantCulture, $"p{decision.Page} {box.Left:0},{box.Top:0}"),
        _ => $"p{decision.Page}",
    };
}
