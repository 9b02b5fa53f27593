using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Resumes;

namespace Vitae.Cli.Input;

/// <summary>JSON Lines (https://jsonlines.org): one object a line.</summary>
internal static class BatchLines
{
    private const int MaxLineChars = 20 * 1024 * 1024;

    /// <summary>Each line as an object, or the error it is; blank lines are passed over.</summary>
    public static async IAsyncEnumerable<(int Line, Result<JsonDocument> Document)> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var reader = path == "-" ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : new StreamReader(path, Encoding.UTF8);
        var number = 0;
        while (await reader.ReadLineAsync(cancel) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            yield return (number, Parse(line, $"{path} line {number}"));
        }
    }

    private static Result<JsonDocument> Parse(string line, string where)
    {
        if (line.Length > MaxLineChars) return new Error("too_large", "this line is longer than 20 MB", where, "split it");
        try
        {
            var document = JsonDocument.Parse(JsonText.Repaired(Encoding.UTF8.GetBytes(line)), new JsonDocumentOptions { MaxDepth = 64 });
            if (document.RootElement.ValueKind == JsonValueKind.Object) return document;
            document.Dispose();
            return new Error("invalid_json", "this line is no JSON object", where, "write one object a line");
        }
        catch (JsonException problem)
        {
            return new Error("invalid_json", $"this line is no JSON ({problem.Message.Split('.')[0]})", where, "write one object a line");
        }
    }
}
