using System.Text.Json.Serialization;
using Vitae.Storage.Optimized;
using Vitae.Storage.Resumes;

namespace Vitae.Storage.Spooling;

/// <summary>What saves change, as the spool holds it.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ResumeChanges))]
[JsonSerializable(typeof(OptimizedResumeChanges))]
internal sealed partial class SpoolJson : JsonSerializerContext;
