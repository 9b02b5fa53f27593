using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vitae.Core.Resumes;

/// <summary>A JSON object that keeps the fields it does not know, so that nothing a person's file holds is lost on the way through.</summary>
public abstract record Extensible
{
    /// <summary>Fields outside the schema, as they were read; null when there are none. Settable only because System.Text.Json cannot bind extension data to an init-only property.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extensions { get; set; }
}
