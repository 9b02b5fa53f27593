using Vitae.Core;
using Vitae.Typesetting;

namespace Vitae.Cli.Input;

/// <summary>The output formats as people type them.</summary>
internal static class Formats
{
    /// <summary>What <c>vitae optimize</c> writes when nothing is said.</summary>
    public const string Default = "pdf,docx,txt,md,html,tex,json";

    public static string Names { get; } = string.Join(", ", Enum.GetValues<OutputFormat>().Select(format => format.Extension()));

    public static Result<OutputFormat> Find(string name)
        => OutputFormats.Find(name) is { } format ? format : new Error("unknown_format", $"there is no format \"{name}\"", null, $"use one of {Names}");

    /// <summary>Formats with commas between, each once.</summary>
    public static Result<IReadOnlyList<OutputFormat>> FindAll(string names)
    {
        var found = new List<OutputFormat>();
        foreach (var name in names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var format = Find(name);
            if (format.Error is { } error) return error;
            if (!found.Contains(format.Value)) found.Add(format.Value);
        }

        return found.Count > 0 ? found : new Error("unknown_format", "no format is named", null, $"use some of {Names}, with commas between");
    }
}
