using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Vitae.Core.Optimizing;
using Vitae.Reading.Review;
using Vitae.Server.Agent;
using Vitae.Server.Analyses;
using Vitae.Server.Analytics;
using Vitae.Server.Exports;
using Vitae.Server.Jobs;
using Vitae.Server.Live;
using Vitae.Server.Operations;
using Vitae.Server.Optimized;
using Vitae.Server.Resumes;
using Vitae.Server.Templates;
using Vitae.Server.Versions;
using Vitae.Storage.Documents;
using Vitae.Storage.Jobs;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Http;

/// <summary>Everything that this server reads and writes as JSON, beside the contract types of Core.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(SaveConflict[]))]
[JsonSerializable(typeof(MessageResponse))]
[JsonSerializable(typeof(HealthReport))]
[JsonSerializable(typeof(LiveNotice))]
[JsonSerializable(typeof(SentNotice))]
[JsonSerializable(typeof(AnalyzePostingRequest))]
[JsonSerializable(typeof(AnalyzePostingResponse))]
[JsonSerializable(typeof(MatchResumeRequest))]
[JsonSerializable(typeof(MatchResumeResponse))]
[JsonSerializable(typeof(RenderPreviewRequest))]
[JsonSerializable(typeof(RenderPreviewResponse))]
[JsonSerializable(typeof(ListTemplatesResponse))]
[JsonSerializable(typeof(CreateResumeRequest))]
[JsonSerializable(typeof(ResumeResponse))]
[JsonSerializable(typeof(UploadResumesResponse))]
[JsonSerializable(typeof(ListResumesResponse))]
[JsonSerializable(typeof(ResumeDocumentResponse))]
[JsonSerializable(typeof(SaveResumeRequest))]
[JsonSerializable(typeof(SaveResumeResponse))]
[JsonSerializable(typeof(GetCompletenessResponse))]
[JsonSerializable(typeof(ListSectionsResponse))]
[JsonSerializable(typeof(WriteSectionRequest))]
[JsonSerializable(typeof(WriteSectionResponse))]
[JsonSerializable(typeof(SectionContent))]
[JsonSerializable(typeof(ReviewResumeResponse))]
[JsonSerializable(typeof(OptimizeResumeRequest))]
[JsonSerializable(typeof(OptimizeResumeResponse))]
[JsonSerializable(typeof(OptimizationSummary))]
[JsonSerializable(typeof(OptimizedResumeResponse))]
[JsonSerializable(typeof(ListOptimizedResumesResponse))]
[JsonSerializable(typeof(SaveOptimizedResumeRequest))]
[JsonSerializable(typeof(SaveOptimizedResumeResponse))]
[JsonSerializable(typeof(BaseChangesResponse))]
[JsonSerializable(typeof(TakeBaseChangesRequest))]
[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
[JsonSerializable(typeof(ListVersionsResponse))]
[JsonSerializable(typeof(GetVersionResponse))]
[JsonSerializable(typeof(DiffVersionsResponse))]
[JsonSerializable(typeof(NameVersionRequest))]
[JsonSerializable(typeof(FetchPostingRequest))]
[JsonSerializable(typeof(FetchPostingResponse))]
[JsonSerializable(typeof(PostingRequest))]
[JsonSerializable(typeof(PostingResponse))]
[JsonSerializable(typeof(ListPostingsResponse))]
[JsonSerializable(typeof(CreateExportRequest))]
[JsonSerializable(typeof(ExportResponse))]
[JsonSerializable(typeof(ListExportsResponse))]
[JsonSerializable(typeof(AnalyticsResponse))]
[JsonSerializable(typeof(AnalyzeResumesRequest))]
[JsonSerializable(typeof(AnalysisSessionResponse))]
[JsonSerializable(typeof(ListAnalysisSessionsResponse))]
[JsonSerializable(typeof(AnalysisResultsResponse))]
[JsonSerializable(typeof(AvailableResumesResponse))]
[JsonSerializable(typeof(ExperienceRequest))]
[JsonSerializable(typeof(ExperienceResponse))]
[JsonSerializable(typeof(ListExperiencesResponse))]
[JsonSerializable(typeof(ApplicationRequest))]
[JsonSerializable(typeof(ApplicationResponse))]
[JsonSerializable(typeof(ListApplicationsResponse))]
internal sealed partial class ServerJson : JsonSerializerContext
{
    /// <summary>For what is kept: the look of the contract without white space.</summary>
    public static ServerJson Compact { get; } = new(NewOptions());

    /// <summary>The look of everything that goes over the wire.</summary>
    public static void Apply(JsonSerializerOptions options)
    {
        ContractJson.Apply(options);
        Add<ServerMode>();
        Add<WorkStatus>();
        Add<JobPostingStatus>();
        Add<ApplicationStatus>();
        Add<DocumentKind>();
        Add<SaveCause>();
        Add<ImportVerdict>();

        void Add<T>()
            where T : struct, Enum
            => options.Converters.Add(new JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
    }

    private static JsonSerializerOptions NewOptions()
    {
        var options = new JsonSerializerOptions();
        Apply(options);
        return options;
    }
}
