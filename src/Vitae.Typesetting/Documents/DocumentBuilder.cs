using System.Text.RegularExpressions;
using Vitae.Core.Resumes;
using Vitae.Typesetting.Documents.Labels;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Documents;

/// <summary>Resume and template to the document tree. Everything the resume says is in the tree once.</summary>
internal sealed partial class DocumentBuilder
{
    private readonly Resume resume;
    private readonly Template template;
    private readonly LabelSet labels;
    private readonly SectionBuilder sections;

    private DocumentBuilder(Resume resume, Template template, LabelSet labels)
    {
        this.resume = resume;
        this.template = template;
        this.labels = labels;
        sections = new SectionBuilder(labels, template);
    }

    public static Document Build(Resume resume, Template template, RenderOptions options)
    {
        var language = Tag(options.Language) ?? Tag(resume.Meta?.Language) ?? "en";
        var labels = LabelSet.For(language);
        return new DocumentBuilder(resume, template, labels).Build(language, options);
    }

    /// <summary>A language tag as files may state it (BCP 47); null for anything else.</summary>
    private static string? Tag(string? language) => CleanText.Line(language)?.Replace('_', '-') is { } tag && LanguageTag().IsMatch(tag) ? tag : null;

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();

    private Document Build(string language, RenderOptions options)
    {
        var name = CleanText.Line(resume.Basics.Name);
        var label = CleanText.Line(resume.Basics.Label);
        return new Document
        {
            Language = language,
            RightToLeft = labels.RightToLeft,
            Title = CleanText.Line(options.Title) ?? string.Join(" – ", new[] { name, label }.OfType<string>().DefaultIfEmpty("Resume")),
            Author = name,
            Keywords = [.. resume.Skills.SelectMany(skill => skill.Keywords.Prepend(skill.Name)).Select(CleanText.Line).OfType<string>().Distinct().Take(30)],
            Name = name,
            Label = label,
            Contacts = ContactLine.Of(resume.Basics, labels.RightToLeft ? labels.Comma : ", "),
            ContactHeading = labels.Headings["contact"],
            Colon = labels.Colon,
            Sections = [.. Order(options.SectionOrder).SelectMany(Build).Where(section => section.Blocks.Count > 0)],
        };
    }

    private IEnumerable<string> Order(IReadOnlyList<string>? wanted)
        => (wanted ?? []).Where(SectionKeys.All.Contains).Concat(template.Sections).Concat(SectionKeys.All).Distinct();

    private IEnumerable<Section> Build(string key)
        => key == SectionKeys.Custom
            ? resume.CustomSections.Select((custom, i) => Custom(custom, JsonPointer.Append("/customSections", i)))
            : [new Section(key, labels.Headings[key], !template.Heading.Without.Contains(key), [.. Blocks(key)], key == SectionKeys.Summary ? "/basics/summary" : "/" + key)];

    private static Section Custom(CustomSection custom, string at)
        => new(SectionKeys.Custom, CleanText.Line(custom.Title) ?? "", CleanText.Line(custom.Title) is not null, SectionBuilder.Custom(custom, at), at + "/title");

    private IEnumerable<Block> Blocks(string key) => key switch
    {
        SectionKeys.Summary => CleanText.Lines(resume.Basics.Summary).Select(line => new Paragraph(Links.Prose(line, "/basics/summary"))),
        SectionKeys.Work => Each(key, resume.Work, sections.Work),
        SectionKeys.Volunteer => Each(key, resume.Volunteer, sections.Volunteer),
        SectionKeys.Education => Each(key, resume.Education, sections.Education),
        SectionKeys.Awards => Each(key, resume.Awards, sections.Award),
        SectionKeys.Certificates => Each(key, resume.Certificates, sections.Certificate),
        SectionKeys.Publications => Each(key, resume.Publications, sections.Publication),
        SectionKeys.Projects => Each(key, resume.Projects, sections.Project),
        SectionKeys.References => Each(key, resume.References, sections.Reference),
        SectionKeys.Skills => sections.Skills(resume.Skills),
        SectionKeys.Languages => SectionBuilder.Languages(resume.Languages),
        _ => sections.Interests(resume.Interests),
    };

    private static IEnumerable<Block> Each<T>(string key, IReadOnlyList<T> entries, Func<T, string, Block> build) => entries.Select((entry, i) => build(entry, JsonPointer.Append("/" + key, i)));
}
