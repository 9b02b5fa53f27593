using System.Text.Json.Serialization;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Quality;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing;

/// <summary>
/// The document of an optimized resume. <see cref="Ui"/> is what a person edits; everything below it is derived from it and recomputed on every save.
/// Serialized in snake_case; field names are the external contract.
/// </summary>
public sealed record StructuredOutput : Extensible
{
    public int SchemaVersion { get; init; } = 1;
    public required JobAnalysis Analysis { get; init; }
    public IReadOnlyList<RequirementEvidence> RequirementEvidenceMap { get; init; } = [];
    public required UiDocument Ui { get; init; }
    public required Targeting Targeting { get; init; }

    /// <summary>The skills as one plain-text block, a line a group.</summary>
    public string SkillsBlock { get; init; } = "";
    public required TailoredResumeText TailoredResumeText { get; init; }
    [JsonConverter(typeof(JsonResumeConverter))]
    public required Resume ResumeJson { get; init; }
    public CoverNote? CoverNote { get; init; }
    public required QualityReport Qa { get; init; }
    public IReadOnlyList<string> IterationNotes { get; init; } = [];
    public GroundingReport Grounding { get; init; } = new() { Supported = true };
}

public sealed record Targeting(string TargetHeadline, string Summary);

public sealed record TailoredResumeText
{
    /// <summary><c>First_Last_JobTitle_Company</c>, without an extension, in characters every file system takes.</summary>
    public required string FileNameSuggestion { get; init; }
    public required string AtsPlainText { get; init; }
    public string Notes { get; init; } = "";
}

/// <param name="Subject">One line.</param>
/// <param name="Body">90 to 120 words.</param>
public sealed record CoverNote(string Subject, string Body);

/// <summary>The part a person edits. Every list entry has a stable id.</summary>
public sealed record UiDocument : Extensible
{
    public UiContact ContactInformation { get; init; } = new();
    public UiTargetTitle TargetTitle { get; init; } = new();
    public UiSummary ProfessionalSummary { get; init; } = new();
    public UiWork WorkExperience { get; init; } = new();
    public UiEducation Education { get; init; } = new();
    public UiCertifications Certifications { get; init; } = new();
    public UiSkills Skills { get; init; } = new();
    public UiExtras InterestsOrExtras { get; init; } = new();

    /// <summary>What the eight sections above do not hold, carried whole.</summary>
    public IReadOnlyList<UiAdditionalSection> AdditionalSections { get; init; } = [];

    /// <summary>JSON pointers into this document that no writer may change.</summary>
    public IReadOnlyList<string> LockedFields { get; init; } = [];

    /// <summary>Section names in page order, such as <c>professional_summary</c>, <c>work_experience</c>; an additional section by its id.</summary>
    public IReadOnlyList<string> SectionOrder { get; init; } = [];
    public IReadOnlyList<string> IncludePartsSummary { get; init; } = [];
    public UiPreview? Preview { get; init; }
}

public sealed record UiContact : Extensible
{
    public bool Include { get; init; } = true;
    public ContactFields Fields { get; init; } = new();
    public ContactLocks Locks { get; init; } = new();
    public IReadOnlyList<string> Warnings { get; init; } = [];
}

public sealed record ContactFields : Extensible
{
    public string FirstName { get; init; } = "";
    public string LastName { get; init; } = "";
    public string Email { get; init; } = "";
    public string Phone { get; init; } = "";
    public string Linkedin { get; init; } = "";
    public string Website { get; init; } = "";
    public string Location { get; init; } = "";
}

public sealed record ContactLocks
{
    public bool FirstName { get; init; }
    public bool LastName { get; init; }
    public bool Email { get; init; }
    public bool Phone { get; init; }
    public bool Linkedin { get; init; }
    public bool Website { get; init; }
    public bool Location { get; init; }
}

public sealed record UiTargetTitle : Extensible
{
    public bool Include { get; init; } = true;
    public string Primary { get; init; } = "";
    public IReadOnlyList<string> Alternates { get; init; } = [];
    public IReadOnlyList<string> Warnings { get; init; } = [];
}

public sealed record UiSummary : Extensible
{
    public bool Include { get; init; } = true;
    public string Primary { get; init; } = "";
    public IReadOnlyList<string> Alternates { get; init; } = [];
    public int CharLimitHint { get; init; } = 420;
    public IReadOnlyList<string> Warnings { get; init; } = [];
}

public sealed record UiWork : Extensible
{
    public bool Include { get; init; } = true;
    public IReadOnlyList<UiWorkItem> Items { get; init; } = [];
    public IReadOnlyList<string> Warnings { get; init; } = [];
}

public sealed record UiWorkItem : Extensible
{
    public required string Id { get; init; }
    public bool Include { get; init; } = true;
    public string Company { get; init; } = "";
    public string Location { get; init; } = "";
    public string Title { get; init; } = "";

    /// <summary>ISO 8601 of any precision; empty when unknown.</summary>
    public string StartDate { get; init; } = "";

    /// <summary>ISO 8601 of any precision, <c>present</c>, or empty when unknown.</summary>
    public string EndDate { get; init; } = "";
    public IReadOnlyList<UiBullet> Bullets { get; init; } = [];
}

public sealed record UiBullet : Extensible
{
    public required string Id { get; init; }
    public bool Include { get; init; } = true;
    public string Text { get; init; } = "";
    public IReadOnlyList<UiBulletAlternate> Alternates { get; init; } = [];

    /// <summary>JSON pointer into the source resume; empty when a person wrote it anew.</summary>
    public string Source { get; init; } = "";
    public BulletState State { get; init; } = BulletState.Kept;

    /// <summary>Claims that are not supported by the source; never part of <see cref="Text"/>, offered to the person as questions.</summary>
    public IReadOnlyList<string> Unsupported { get; init; } = [];
}

public sealed record UiBulletAlternate(string Text, BulletFocus Focus);

public enum BulletFocus { Technical, Leadership, Outcome }

public enum BulletState { Kept, Edited, New }

public sealed record UiEducation : Extensible
{
    public bool Include { get; init; } = true;
    public IReadOnlyList<UiEducationItem> Items { get; init; } = [];
}

public sealed record UiEducationItem : Extensible
{
    public required string Id { get; init; }
    public bool Include { get; init; } = true;
    public string Degree { get; init; } = "";
    public string Field { get; init; } = "";
    public string Institution { get; init; } = "";
    public string StartDate { get; init; } = "";
    public string EndDate { get; init; } = "";
    public string Notes { get; init; } = "";
}

public sealed record UiCertifications : Extensible
{
    public bool Include { get; init; } = true;
    public IReadOnlyList<UiCertificationItem> Items { get; init; } = [];
}

public sealed record UiCertificationItem : Extensible
{
    public required string Id { get; init; }
    public bool Include { get; init; } = true;
    public string Name { get; init; } = "";
    public string Issuer { get; init; } = "";
    public string Date { get; init; } = "";
}

public sealed record UiSkills : Extensible
{
    public bool Include { get; init; } = true;
    public SkillGroups Groups { get; init; } = new();
    public SkillGroups Alternates { get; init; } = new();
}

/// <summary>The four groups of skills; their names are part of the contract.</summary>
public sealed record SkillGroups
{
    [JsonPropertyName("Domain")]
    public IReadOnlyList<string> Domain { get; init; } = [];

    [JsonPropertyName("ResearchAndValidation")]
    public IReadOnlyList<string> ResearchAndValidation { get; init; } = [];

    [JsonPropertyName("ProductAndSystems")]
    public IReadOnlyList<string> ProductAndSystems { get; init; } = [];

    [JsonPropertyName("Tools")]
    public IReadOnlyList<string> Tools { get; init; } = [];
}

public sealed record UiExtras : Extensible
{
    public bool Include { get; init; } = true;
    public IReadOnlyList<UiExtraItem> Items { get; init; } = [];
}

public sealed record UiExtraItem : Extensible
{
    public required string Id { get; init; }
    public string Label { get; init; } = "";
    public string Value { get; init; } = "";
}

/// <summary>A section beyond the eight, with JSON Resume items that carry <c>id</c> and <c>include</c>.</summary>
public sealed record UiAdditionalSection : Extensible
{
    public required string Id { get; init; }

    /// <summary><c>projects</c>, <c>volunteer</c>, <c>publications</c>, <c>awards</c>, <c>languages</c>, <c>references</c> or <c>custom</c>.</summary>
    public required string Key { get; init; }
    public string Title { get; init; } = "";
    public bool Include { get; init; } = true;

    /// <summary>JSON Resume items of the section <see cref="Key"/>, each with <c>id</c> and <c>include</c> beside its own fields.</summary>
    public IReadOnlyList<System.Text.Json.JsonElement> Items { get; init; } = [];
}

public sealed record UiPreview
{
    public string LivePreviewText { get; init; } = "";
    public IReadOnlyList<DiffHint> DiffHints { get; init; } = [];
}

public sealed record DiffHint(string Pointer, DiffHintKind Kind, string? Before, string? After);

public enum DiffHintKind { New, Edited, Removed }
