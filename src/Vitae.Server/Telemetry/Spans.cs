using System.Diagnostics;

namespace Vitae.Server.Telemetry;

/// <summary>Pieces of work that traces show beside requests and statements. Their attributes are names and numbers of ours, never anything of a document.</summary>
internal static class Spans
{
    public const string Name = "Vitae";

    public static ActivitySource Source { get; } = new(Name);
}
