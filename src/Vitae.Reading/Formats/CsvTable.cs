using System.Text;
using System.Text.Json.Nodes;
using Vitae.Core.Resumes;

namespace Vitae.Reading.Formats;

/// <summary>A table of comma-separated values (RFC 4180) as one object a row, by the names in its first row.</summary>
internal static class CsvTable
{
    /// <summary>
    /// Rows under the header. Notes above the header, which some exports put there and end with a blank line, are left out; rows beyond what a resume may hold are too.
    /// </summary>
    public static List<JsonObject> Read(string text)
    {
        List<JsonObject> rows = [];
        List<string>? header = null;
        var inNotes = false;
        foreach (var record in Records(text))
        {
            if (rows.Count == ResumeLimits.MaxEntries)
                break;
            if (record.TrueForAll(string.IsNullOrWhiteSpace))
                inNotes = false;
            else if (header is null && (inNotes || record[0].Trim() == "Notes:"))
                inNotes = true;
            else if (header is null)
                header = [.. record.Select(name => name.Trim())];
            else
                rows.Add(Row(header, record));
        }
        return rows;
    }

    private static JsonObject Row(List<string> header, List<string> record)
    {
        var row = new JsonObject();
        for (var i = 0; i < Math.Min(header.Count, record.Count); i++)
        {
            if (header[i].Length > 0 && !string.IsNullOrWhiteSpace(record[i]))
                row[header[i]] = JsonValue.Create(record[i].Trim());
        }
        return row;
    }

    /// <summary>Fields in quotes may hold commas, line breaks and doubled quotes; a quote that is never closed ends with the text.</summary>
    private static IEnumerable<List<string>> Records(string text)
    {
        List<string> record = [];
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                    field.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    field.Append(text[i++]);
                else
                    quoted = false;
            }
            else if (c == '"' && field.Length == 0)
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                record.Add(field.ToString());
                field.Clear();
                if (c == ',')
                    continue;
                yield return record;
                record = [];
            }
            else if (c != '\r')
            {
                field.Append(c);
            }
        }
        record.Add(field.ToString());
        yield return record;
    }
}
