using System.Text.Json;

namespace Vitae.Core.Optimizing;

/// <summary>Reads a structured output that came from outside.</summary>
public static class StructuredOutputReader
{
    private const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>Refuses what is no JSON, larger than 5 MB or lacks a part of the contract; null lists become empty ones nowhere: they are refused.</summary>
    public static Result<StructuredOutput> Read(ReadOnlySpan<byte> utf8)
    {
        const string remedy = "give a file that vitae optimize wrote";
        if (utf8.Length > MaxBytes) return new Error("too_large", "this structured output is larger than 5 MB", null, remedy);
        try
        {
            return JsonSerializer.Deserialize(utf8, ContractJson.StructuredOutput)
                ?? (Result<StructuredOutput>)new Error("invalid_structured_output", "this holds null", null, remedy);
        }
        catch (JsonException problem)
        {
            return new Error("invalid_structured_output", $"this is no structured output ({problem.Message.Split(" Path:")[0].TrimEnd('.')})", problem.Path, remedy);
        }
    }
}
