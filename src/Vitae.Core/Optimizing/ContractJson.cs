using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Quality;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing;

/// <summary>The snake_case JSON of everything that leaves Vitae beside a resume itself: structured output, job analysis, evidence map, grounding.</summary>
public static class ContractJson
{
    /// <summary>Gives other options the look of the contract: names, enums, what is left out. For programs that send contract types inside their own.</summary>
    public static void Apply(JsonSerializerOptions options)
    {
        var contract = ContractJsonContext.Contract();
        options.PropertyNamingPolicy = contract.PropertyNamingPolicy;
        options.DefaultIgnoreCondition = contract.DefaultIgnoreCondition;
        options.Encoder = contract.Encoder;
        options.MaxDepth = contract.MaxDepth;
        foreach (var converter in contract.Converters) options.Converters.Add(converter);
    }

    /// <summary>Type information by which a contract type is written and read; enums are snake_case words, except seniority, which is capitalized.</summary>
    public static JsonTypeInfo<StructuredOutput> StructuredOutput => ContractJsonContext.Readable.StructuredOutput;
    public static JsonTypeInfo<JobAnalysis> JobAnalysis => ContractJsonContext.Readable.JobAnalysis;
    public static JsonTypeInfo<EvidenceMap> EvidenceMap => ContractJsonContext.Readable.EvidenceMap;
    public static JsonTypeInfo<GroundingReport> GroundingReport => ContractJsonContext.Readable.GroundingReport;
    public static JsonTypeInfo<QualityReport> QualityReport => ContractJsonContext.Readable.QualityReport;
    public static JsonTypeInfo<QualityMetrics> QualityMetrics => ContractJsonContext.Readable.QualityMetrics;
    public static JsonTypeInfo<CompletenessSummary> CompletenessSummary => ContractJsonContext.Readable.CompletenessSummary;
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StructuredOutput))]
[JsonSerializable(typeof(JobAnalysis))]
[JsonSerializable(typeof(EvidenceMap))]
[JsonSerializable(typeof(GroundingReport))]
[JsonSerializable(typeof(QualityReport))]
[JsonSerializable(typeof(QualityMetrics))]
[JsonSerializable(typeof(CompletenessSummary))]
internal sealed partial class ContractJsonContext : JsonSerializerContext
{
    public static ContractJsonContext Readable { get; } = new(Contract());

    /// <summary>The look of the contract, without type information.</summary>
    public static JsonSerializerOptions Contract()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
            MaxDepth = 2 * ResumeLimits.MaxDepth,
        };
        options.Converters.Add(new JsonStringEnumConverter<DegreeLevel>(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new JsonStringEnumConverter<WorkMode>(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new JsonStringEnumConverter<RequirementKind>(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new JsonStringEnumConverter<EvidenceStatus>(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new JsonStringEnumConverter<EvidenceBasis>(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new JsonStringEnumConverter<CoverageStatus>(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new JsonStringEnumConverter<BulletFocus>(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new JsonStringEnumConverter<BulletState>(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new JsonStringEnumConverter<DiffHintKind>(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new JsonStringEnumConverter<SectionStatus>(JsonNamingPolicy.SnakeCaseLower));
        return options;
    }
}
