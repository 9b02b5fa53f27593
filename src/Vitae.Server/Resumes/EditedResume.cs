using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Jobs;
using Vitae.Core.Optimizing;
using Vitae.Core.Quality;
using Vitae.Core.Revisions;
using Vitae.Server.Http;
using Vitae.Server.Optimized;
using Vitae.Storage;

namespace Vitae.Server.Resumes;

/// <summary>A resume as the editor has it: the document of an optimized resume without what a posting adds to it.</summary>
/// <param name="Qa">Without a posting: nothing of requirements.</param>
internal sealed record EditedResume(UiDocument Ui, QualityReport Qa)
{
    public static EditedResume Of(JsonBytes document, DateOnly today)
    {
        var ui = UiDocuments.OfSource(ResumeDocument.Read(document));
        return new EditedResume(ui, QualityAnalyzer.Analyze(ui, new JobAnalysis(), [], today));
    }

    /// <summary>What was sent. Fails with what is wrong with it.</summary>
    public static Result<UiDocument> Read(JsonElement sent) => OptimizedDocument.Read(sent, JsonBytes.EmptyObject).Then<UiDocument>(document => document.Ui);

    /// <summary>
    /// What was made of one version, made of another: merged by entries and lines, which have ids here and none in JSON Resume. Null when both changed the same.
    /// </summary>
    /// <param name="then">The version that was edited.</param>
    /// <param name="now">The version that is there.</param>
    public static UiDocument? Rebased(UiDocument mine, JsonBytes then, JsonBytes now)
    {
        var edited = UiDocuments.OfSource(ResumeDocument.Read(then));
        var merge = ThreeWayMerge.Merge(Element(edited), Element(Bare(mine) with { Skills = mine.Skills with { Extensions = edited.Skills.Extensions } }), Element(UiDocuments.OfSource(ResumeDocument.Read(now))));
        return merge.Conflicts.Count == 0 ? merge.Document.Deserialize(Kept) : null;
    }

    /// <summary>Every field is there, so that none has to be defaulted.</summary>
    private static System.Text.Json.Serialization.Metadata.JsonTypeInfo<UiDocument> Kept => ServerJson.Compact.UiDocument;

    private static JsonElement Element(UiDocument ui) => JsonSerializer.SerializeToElement(Bare(ui), Kept);

    /// <summary>Without what only an optimized resume has: where a line comes from, and what became of it.</summary>
    private static UiDocument Bare(UiDocument ui) => ui with
    {
        Preview = null,
        IncludePartsSummary = [],
        WorkExperience = ui.WorkExperience with
        {
            Items = [.. ui.WorkExperience.Items.Select(item => item with { Bullets = [.. item.Bullets.Select(bullet => bullet with { Source = "", State = BulletState.Kept })] })],
        },
    };
}
