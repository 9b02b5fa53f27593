using System.Globalization;
using System.Text.Json;
using Vitae.Core.Resumes;
using Vitae.Reading;

namespace Vitae.Cli.Output;

/// <summary>What was read from one file, field by field: the value, how sure, and where it stands.</summary>
internal static class ReadingReport
{
    public static void Print(string path, ReadResume read, Terminal terminal)
    {
        terminal.Line(terminal.Bold(path));
        var table = new Table("Sure", "Field", "Place", "Value");
        foreach (var field in read.Fields)
        {
            var paint = field.Confidence >= 0.8 ? terminal.Green : field.Confidence >= 0.5 ? terminal.Yellow : (Func<string, string>)terminal.Red;
            table.Row(paint, field.Confidence.ToString("0.00", CultureInfo.InvariantCulture), field.Pointer, Place(field), field.Value);
        }

        table.Write(terminal);
        foreach (var line in read.Leftovers) terminal.Line($"left over   {Cells.Fit(line, 88)}");
        foreach (var warning in read.Warnings) terminal.Line($"{terminal.Yellow("note")}        {warning}");
        terminal.Line();
    }

    public static void WriteJson(Utf8JsonWriter writer, ReadResume read)
    {
        writer.WriteStartObject();
        writer.Property("resume", JsonResume.Write(read.Resume));
        writer.WriteStartArray("fields");
        foreach (var field in read.Fields)
        {
            writer.WriteStartObject();
            writer.WriteString("pointer", field.Pointer);
            writer.WriteString("value", field.Value);
            writer.WriteNumber("confidence", Math.Round(field.Confidence, 3));
            writer.WriteNumber("page", field.Page);
            if (field.Box is { } box)
            {
                writer.WriteStartArray("box");
                foreach (var edge in (double[])[box.Left, box.Top, box.Right, box.Bottom]) writer.WriteNumberValue(Math.Round(edge, 1));
                writer.WriteEndArray();
            }

            writer.WriteString("text", field.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteTexts(writer, "leftovers", read.Leftovers);
        WriteTexts(writer, "warnings", read.Warnings);
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static string Place(FieldReading field) => (field.Page, field.Box) switch
    {
        (0, _) => "",
        (_, { } box) => string.Create(CultureInfo.InvariantCulture, $"p{field.Page} {box.Left:0},{box.Top:0}"),
        _ => $"p{field.Page}",
    };
}
