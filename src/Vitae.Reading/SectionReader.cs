using System.Collections.Frozen;
using Vitae.Core;
using Vitae.Core.Resumes;
using Vitae.Reading.Parsing;
using Vitae.Reading.Parsing.Sections;
using Vitae.Reading.Text;

namespace Vitae.Reading;

/// <summary>What the words of one section say.</summary>
/// <param name="Section">Its name in JSON Resume, or <c>summary</c>.</param>
/// <param name="Resume">Only what the words say; empty when nothing was understood.</param>
/// <param name="Leftovers">Lines that no field took.</param>
public sealed record ReadSection(string Section, Resume Resume, IReadOnlyList<string> Leftovers);

/// <summary>Reads plain words that are said to be one section of a resume as they would be read under its heading in a file. Lines are what they say: no other heading among them ends the section.</summary>
public static class SectionReader
{
    private static readonly FrozenDictionary<SectionKind, string> NameOf = new Dictionary<SectionKind, string>
    {
        [SectionKind.Header] = "basics",
        [SectionKind.Summary] = "summary",
        [SectionKind.Work] = "work",
        [SectionKind.Education] = "education",
        [SectionKind.Skills] = "skills",
        [SectionKind.Projects] = "projects",
        [SectionKind.Certificates] = "certificates",
        [SectionKind.Languages] = "languages",
        [SectionKind.Awards] = "awards",
        [SectionKind.Publications] = "publications",
        [SectionKind.Volunteer] = "volunteer",
        [SectionKind.Interests] = "interests",
        [SectionKind.References] = "references",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, SectionKind> KindOf = NameOf.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of sections: those of JSON Resume, and <c>summary</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. NameOf.OrderBy(pair => pair.Key).Select(pair => pair.Value)];

    /// <summary>Fails with <c>section_unknown</c>, <c>no_text</c> or <c>too_many_lines</c>.</summary>
    /// <param name="section">One of <see cref="Names"/>, or a heading in any language that the reader knows, such as "Berufserfahrung".</param>
    public static Result<ReadSection> Read(string section, string text, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        if (Kind(section.Trim()) is not { } kind)
            return new Error("section_unknown", "there is no section of this name", null, $"use one of {string.Join(", ", Names)}");
        var document = PlainTextReader.Read(text.ReplaceLineEndings("\n"), options.MaxLines + 1);
        if (document.Lines.Count == 0)
            return new Error("no_text", "there are no words here", null, "send what the person said about this section");
        if (document.Lines.Count > options.MaxLines)
            return new Error("too_many_lines", $"these are more than {options.MaxLines} lines", null, "send less at once");
        if (document.Lines is [{ IsBullet: false, Text: var first }, _, ..] && Kind(first.TrimEnd(':', '：', ' ')) == kind)
            document = document with { Lines = [.. document.Lines.Skip(1)] };
        var read = ResumeParser.ParseSection(document, kind);
        var said = read.Resume with { Meta = null, CustomSections = [] };
        return new ReadSection(NameOf[kind], said, read.Leftovers);
    }

    private static SectionKind? Kind(string name)
    {
        if (KindOf.TryGetValue(name, out var own))
            return own;
        return HeadingWords.Find(name) switch
        {
            SectionKind.Contact => SectionKind.Header,
            { } kind when NameOf.ContainsKey(kind) => kind,
            _ => null,
        };
    }
}
