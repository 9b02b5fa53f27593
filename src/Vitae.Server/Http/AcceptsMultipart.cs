using Microsoft.AspNetCore.Http.Metadata;

namespace Vitae.Server.Http;

/// <summary>Tells the API description that an endpoint takes files in a form.</summary>
internal sealed class AcceptsMultipart : IAcceptsMetadata
{
    public IReadOnlyList<string> ContentTypes { get; } = ["multipart/form-data"];

    public Type? RequestType => typeof(IFormFileCollection);

    public bool IsOptional => false;
}
