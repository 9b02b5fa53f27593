using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Vitae.Server.Exports;
using Vitae.Server.Jobs;
using Vitae.Server.Operations;
using Vitae.Server.Templates;

namespace Vitae.Server.Http;

/// <summary>Everything that this server reads and writes as JSON, beside the contract types of Core.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(AnalyzePostingRequest))]
[JsonSerializable(typeof(AnalyzePostingResponse))]
[JsonSerializable(typeof(MatchResumeRequest))]
[JsonSerializable(typeof(MatchResumeResponse))]
[JsonSerializable(typeof(RenderPreviewRequest))]
[JsonSerializable(typeof(RenderPreviewResponse))]
[JsonSerializable(typeof(ListTemplatesResponse))]
[JsonSerializable(typeof(HealthReport))]
internal sealed partial class ServerJson : JsonSerializerContext;
