using System.Buffers;
using System.Runtime.InteropServices;
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
    private const int InitialBytes = 64 * 1024;

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

        return DocumentLimits.Exceeded(sent.GetProperty("ui"), $"{Pointer}/ui") is { } tooMuch ? tooMuch : Parse(Whole(sent, stored));
    }

    /// <summary>A document that was kept.</summary>
    public static StructuredOutput Read(JsonElement kept)
    {
        var read = Parse(Whole(kept, null));
        return read.IsOk ? read.Value : throw new InvalidOperationException($"a stored structured output cannot be read: {read.Error.Code} at {read.Error.Where}");
    }

    /// <summary>What follows from a document that was merged of kept ones. Fails when the two together are too much.</summary>
    public static Result<OptimizedResumeChanges> Rebuild(JsonElement merged, DerivationMemory source, DateOnly today)
        => Parse(Whole(merged, null)).Then<OptimizedResumeChanges>(document => Derive(document, source, today));

    /// <summary>The document with its computed parts, and the columns that follow from it. Fails with what is too much in it (<see cref="DocumentLimits"/>).</summary>
    /// <param name="isMeasured">No text and no list in it is too long; only its size may be.</param>
    public static Result<OptimizedResumeChanges> Derive(StructuredOutput document, DerivationMemory source, DateOnly today, bool isMeasured = false)
    {
        var derived = source.Derive(document, today);
        var kept = JsonBytes.Of(derived, ContractJson.StructuredOutput);
        if (!(isMeasured && kept.Utf8.Length <= DocumentLimits.MaxEditedBytes) && (DocumentLimits.Exceeded(kept.Parse().GetProperty("ui"), $"{Pointer}/ui") ?? DocumentLimits.Exceeded(kept, Pointer)) is { } tooMuch) return tooMuch;
        var facts = OptimizedFacts.Of(derived, source);
        return new OptimizedResumeChanges
        {
            StructuredOutput = kept,
            QaMetrics = JsonBytes.Of(QualityAnalyzer.Metrics(derived.Qa), ContractJson.QualityMetrics),
            OptimizedContent = derived.TailoredResumeText.AtsPlainText,
            MatchScore = source.FitOf(derived.ResumeJson, derived.Analysis, today),
            JobTitle = derived.Analysis.JobTitle ?? "",
            Company = derived.Analysis.Company ?? "",
            ImprovementsMade = derived.IterationNotes,
            KeywordsAdded = facts.KeywordsAdded,
            SkillsHighlighted = facts.SkillsHighlighted,
        };
    }

    private static Result<StructuredOutput> Parse(ReadOnlySpan<byte> document)
    {
        var read = StructuredOutputReader.Read(document);
        return read.IsOk ? read : read.Error with { Where = Pointer + (read.Error.Where is { } where ? JsonDocuments.PointerOf(where) : ""), Remedy = "send the object as GET gave it, with your changes in ui" };
    }

    /// <summary>What was sent with what it leaves out, and with empty places for the parts that are to be computed.</summary>
    private static ReadOnlySpan<byte> Whole(JsonElement sent, JsonBytes? stored)
    {
        var buffer = new ArrayBufferWriter<byte>(InitialBytes);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = JsonBytes.MaxDepth }))
        {
            writer.WriteStartObject();
            var written = new HashSet<string>(Derived, StringComparer.Ordinal);
            foreach (var part in sent.EnumerateObject().Where(part => written.Add(part.Name)))
            {
                if (part.Name == "ui") WriteUi(part.Value, writer);
                else Write(part, writer);
            }

            if (stored is not null) WriteOthers(stored.Utf8.Span, written, writer);
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

        return buffer.WrittenSpan;
    }

    /// <summary>As it is written, without reading it: that comes once, for the whole.</summary>
    private static void Write(JsonProperty part, Utf8JsonWriter writer)
    {
        writer.WritePropertyName(part.Name);
        writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(part.Value), skipInputValidation: true);
    }

    /// <summary>The parts of what is kept that are not written yet.</summary>
    private static void WriteOthers(ReadOnlySpan<byte> stored, HashSet<string> written, Utf8JsonWriter writer)
    {
        var reader = new Utf8JsonReader(stored, new JsonReaderOptions { MaxDepth = JsonBytes.MaxDepth });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var begin = (int)reader.TokenStartIndex;
            reader.Skip();
            if (!written.Add(name)) continue;
            writer.WritePropertyName(name);
            writer.WriteRawValue(stored[begin..(int)reader.BytesConsumed], skipInputValidation: true);
        }
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
        foreach (var part in ui.EnumerateObject().Where(part => part.Name is not ("preview" or "include_parts_summary"))) Write(part, writer);
        writer.WriteEndObject();
    }
}
