using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Optimizing;
using Vitae.Core.Quality;
using Vitae.Core.Resumes;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Optimized;

namespace Vitae.Server.Optimized;

/// <summary>A structured output between what a client sends and what is kept: parts that follow from others are computed here and never taken from the client.</summary>
internal static class OptimizedDocument
{
    private const string Pointer = "/structured_output";

    /// <summary>What a document that is sent must hold, each an object.</summary>
    private static readonly string[] Needed = ["ui", "resume_json", "analysis", "qa", "tailored_resume_text"];

    private static readonly string[] Derived = ["resume_json", "tailored_resume_text", "skills_block", "targeting", "qa", "grounding"];

    /// <summary>
    /// The document a client sent. Parts beside the needed ones that it leaves out stay as they are in <paramref name="stored"/>; unknown fields are kept. Fails with <c>invalid_request</c> or
    /// <c>invalid_structured_output</c>, or with what is too much in it (<see cref="DocumentLimits"/>).
    /// </summary>
    public static Result<StructuredOutput> Read(JsonElement sent, JsonBytes stored)
    {
        if (sent.ValueKind != JsonValueKind.Object) return Answers.Invalid("this is no structured output", Pointer, "send the object as GET gave it, with your changes in ui");
        foreach (var part in Needed)
        {
            if (!sent.TryGetProperty(part, out var value) || value.ValueKind != JsonValueKind.Object)
                return Answers.Invalid($"structured_output must hold {string.Join(", ", Needed)}", JsonPointer.Append(Pointer, part), "send the object as GET gave it, with your changes in ui");
        }

        return DocumentLimits.Exceeded(sent.GetProperty("ui"), $"{Pointer}/ui") is { } tooMuch ? tooMuch : Parse(Whole(sent, stored.Parse()));
    }

    /// <summary>A document that was kept.</summary>
    public static StructuredOutput Read(JsonElement kept)
    {
        var read = Parse(Whole(kept, kept));
        return read.IsOk ? read.Value : throw new InvalidOperationException($"a stored structured output cannot be read: {read.Error.Code} at {read.Error.Where}");
    }

    /// <summary>What follows from a document that was merged of kept ones. Fails when the two together are too much.</summary>
    public static Result<OptimizedResumeChanges> Rebuild(JsonElement merged, DerivationMemory source, DateOnly today)
        => Parse(Whole(merged, merged)).Then<OptimizedResumeChanges>(document => Derive(document, source, today));

    /// <summary>The document with its computed parts, and the columns that follow from it. Fails with what is too much in it (<see cref="DocumentLimits"/>).</summary>
    public static Result<OptimizedResumeChanges> Derive(StructuredOutput document, DerivationMemory source, DateOnly today)
    {
        var derived = source.Derive(document, today);
        var whole = JsonSerializer.SerializeToElement(derived, ContractJson.StructuredOutput);
        var kept = JsonBytes.Of(whole);
        if ((DocumentLimits.Exceeded(whole.GetProperty("ui"), $"{Pointer}/ui") ?? DocumentLimits.Exceeded(kept, Pointer)) is { } tooMuch) return tooMuch;
        var facts = OptimizedFacts.Of(derived, source.Source);
        return new OptimizedResumeChanges
        {
            StructuredOutput = kept,
            QaMetrics = Json(QualityAnalyzer.Metrics(derived.Qa), ContractJson.QualityMetrics),
            OptimizedContent = derived.TailoredResumeText.AtsPlainText,
            MatchScore = source.Map(derived.ResumeJson, derived.Analysis, today).Fit.Overall,
            JobTitle = derived.Analysis.JobTitle ?? "",
            Company = derived.Analysis.Company ?? "",
            ImprovementsMade = derived.IterationNotes,
            KeywordsAdded = facts.KeywordsAdded,
            SkillsHighlighted = facts.SkillsHighlighted,
        };
    }

    private static JsonBytes Json<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) => JsonBytes.Of(JsonSerializer.SerializeToElement(value, type));

    private static Result<StructuredOutput> Parse(byte[] document)
    {
        var read = StructuredOutputReader.Read(document);
        return read.IsOk ? read : read.Error with { Where = Pointer + (read.Error.Where is { } where ? JsonDocuments.PointerOf(where) : ""), Remedy = "send the object as GET gave it, with your changes in ui" };
    }

    /// <summary>What was sent with what it leaves out, and with empty places for the parts that are to be computed.</summary>
    private static byte[] Whole(JsonElement sent, JsonElement stored)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = JsonBytes.MaxDepth }))
        {
            writer.WriteStartObject();
            var written = new HashSet<string>(Derived, StringComparer.Ordinal);
            foreach (var part in sent.EnumerateObject().Concat(stored.ValueKind == JsonValueKind.Object ? stored.EnumerateObject() : []))
            {
                if (!written.Add(part.Name)) continue;
                if (part.Name == "ui") WriteUi(part.Value, writer);
                else part.WriteTo(writer);
            }

            writer.WritePropertyName("targeting");
            writer.WriteRawValue("""{"target_headline":"","summary":""}""");
            writer.WritePropertyName("tailored_resume_text");
            writer.WriteRawValue("""{"file_name_suggestion":"","ats_plain_text":""}""");
            writer.WritePropertyName("resume_json");
            writer.WriteRawValue("""{"basics":{}}""");
            writer.WritePropertyName("qa");
            writer.WriteRawValue("{}");
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteUi(JsonElement ui, Utf8JsonWriter writer)
    {
        writer.WritePropertyName("ui");
        if (ui.ValueKind != JsonValueKind.Object)
        {
            ui.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        foreach (var part in ui.EnumerateObject().Where(part => part.Name is not ("preview" or "include_parts_summary"))) part.WriteTo(writer);
        writer.WriteEndObject();
    }
}
