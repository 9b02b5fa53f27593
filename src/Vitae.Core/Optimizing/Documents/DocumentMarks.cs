using System.Text.Json;
using Vitae.Core.Optimizing.Skills;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Documents;

/// <summary>
/// What the document of a resume says and JSON Resume has no field for: the order of its sections, how its pages look, the group in which each skill stands, and the ids of its lines, by which changes are merged.
/// Kept in the resume's own <c>meta</c>, under <c>vitae</c>; what is as it would be anyway is not kept.
/// </summary>
internal sealed record DocumentMarks
{
    private const string Field = "vitae";
    private const string Look = "appearance";

    public IReadOnlyList<string>? SectionOrder { get; init; }
    public JsonElement? Appearance { get; init; }

    /// <summary>Skills by the names of the four groups.</summary>
    public IReadOnlyDictionary<string, string[]>? SkillGroups { get; init; }

    /// <summary>Ids of the lines of an entry, by its id.</summary>
    public IReadOnlyDictionary<string, string[]>? LineIds { get; init; }

    /// <summary>The marks of a resume; none where it has none, or not of this shape.</summary>
    public static DocumentMarks Of(Resume resume) => CarriedFields.Read(resume.Meta?.Extensions, Field, DocumentJsonContext.Kept.DocumentMarks) ?? new DocumentMarks();

    public static ResumeMeta? Without(ResumeMeta? meta)
        => meta?.Extensions is { } fields && fields.ContainsKey(Field) && meta with { Extensions = CarriedFields.Without(fields, Field) } is var rest ? rest == new ResumeMeta() ? null : rest : meta;

    /// <summary>The resume of a document with the document's marks on it.</summary>
    public static Resume On(Resume resume, UiDocument ui)
    {
        var bare = resume with { Meta = Without(resume.Meta) };
        var marks = new DocumentMarks
        {
            SectionOrder = ui.SectionOrder.Count == 0 ? null : ui.SectionOrder,
            Appearance = ui.Extensions is { } carried && carried.TryGetValue(Look, out var look) && look.ValueKind == JsonValueKind.Object ? look : null,
            SkillGroups = GroupsOf(bare, ui),
            LineIds = LineIdsOf(bare, ui),
        };
        if (marks == new DocumentMarks()) return bare;
        var fields = bare.Meta?.Extensions;
        var marked = fields is null ? new Dictionary<string, JsonElement>(StringComparer.Ordinal) : new Dictionary<string, JsonElement>(fields, StringComparer.Ordinal);
        marked[Field] = CarriedFields.Element(marks, DocumentJsonContext.Kept.DocumentMarks);
        return bare with { Meta = (bare.Meta ?? new ResumeMeta()) with { Extensions = marked } };
    }

    /// <summary>The ids of so many lines of an entry.</summary>
    public IReadOnlyList<string> IdsOf(string entry, int count, Func<int, string> usual)
        => LineIds?.GetValueOrDefault(entry) is { } ids && ids.Length == count && ids.All(id => !string.IsNullOrWhiteSpace(id)) && ids.Distinct(StringComparer.Ordinal).Count() == count
            ? ids
            : [.. Enumerable.Range(0, count).Select(usual)];

    /// <summary>Sections in the order that a person gave them, and those it does not name after them.</summary>
    public IReadOnlyList<string> Ordered(IReadOnlyList<string> sections) => SectionOrder is null ? sections : [.. SectionOrder.OfType<string>().Where(sections.Contains).Distinct(), .. sections.Except(SectionOrder)];

    /// <summary>Skills where a person put them, and those that they put nowhere after them in their usual groups.</summary>
    public SkillGroups Grouped(IEnumerable<string> skills)
    {
        var left = skills.ToList();
        if (SkillGroups is null) return SkillGrouping.Grouped(left);
        var (domain, research, product, tools) = (Take(nameof(Optimizing.SkillGroups.Domain)), Take(nameof(Optimizing.SkillGroups.ResearchAndValidation)), Take(nameof(Optimizing.SkillGroups.ProductAndSystems)), Take(nameof(Optimizing.SkillGroups.Tools)));
        var rest = SkillGrouping.Grouped(left);
        return new SkillGroups
        {
            Domain = [.. domain, .. rest.Domain],
            ResearchAndValidation = [.. research, .. rest.ResearchAndValidation],
            ProductAndSystems = [.. product, .. rest.ProductAndSystems],
            Tools = [.. tools, .. rest.Tools],
        };

        List<string> Take(string group)
        {
            var taken = (SkillGroups.GetValueOrDefault(group) ?? []).Where(left.Contains).Distinct(StringComparer.Ordinal).ToList();
            left.RemoveAll(taken.Contains);
            return taken;
        }
    }

    private static Dictionary<string, string[]>? GroupsOf(Resume bare, UiDocument ui)
    {
        var usual = SkillGrouping.Named(SkillParts.From(bare.Skills, new DocumentMarks()).Groups);
        var own = SkillGrouping.Named(ui.Skills.Groups);
        return own.Zip(usual).All(pair => pair.First.Skills.SequenceEqual(pair.Second.Skills)) ? null : own.Where(group => group.Skills.Count > 0).ToDictionary(group => group.Name, group => group.Skills.ToArray(), StringComparer.Ordinal);
    }

    private static Dictionary<string, string[]>? LineIdsOf(Resume bare, UiDocument ui)
    {
        var own = Ids(ui);
        var usual = Ids(ResumeToUi.Convert(bare)).ToDictionary(entry => entry.Entry, entry => entry.Lines, StringComparer.Ordinal);
        var kept = own.Where(entry => usual.TryGetValue(entry.Entry, out var lines) && !lines.SequenceEqual(entry.Lines)).DistinctBy(entry => entry.Entry).ToDictionary(entry => entry.Entry, entry => entry.Lines, StringComparer.Ordinal);
        return kept.Count == 0 ? null : kept;
    }

    private static IEnumerable<(string Entry, string[] Lines)> Ids(UiDocument ui) =>
    [
        .. ui.WorkExperience.Items.Select(item => (item.Id, item.Bullets.Where(UiToResume.IsShown).Select(bullet => bullet.Id).ToArray())),
        .. ui.AdditionalSections.Where(section => section.Key == AdditionalSections.Custom)
            .Select(section => (section.Id, AdditionalSections.ShownItems(section).Select(at => AdditionalSections.IdOf(section.Items[at])).ToArray())),
    ];
}
