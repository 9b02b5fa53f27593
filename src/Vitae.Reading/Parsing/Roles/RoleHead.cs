namespace Vitae.Reading.Parsing.Roles;

/// <summary>The head of a job as it was told apart.</summary>
internal sealed record RoleHead
{
    public string? Title { get; init; }
    public string? Company { get; init; }
    public string? Location { get; init; }
    public string? Url { get; init; }

    /// <summary>What else the head says, in order.</summary>
    public IReadOnlyList<string> Rest { get; init; } = [];
    public double TitleConfidence { get; init; }
    public double CompanyConfidence { get; init; }
}
