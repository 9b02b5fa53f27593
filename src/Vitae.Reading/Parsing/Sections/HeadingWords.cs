using System.Collections.Frozen;
using System.Text;
using Vitae.Core.Knowledge;

namespace Vitae.Reading.Parsing.Sections;

/// <summary>Tells by its words which section a heading opens. Spacing, case and punctuation do not matter: "E DUCATION", "S K I L L S" and "2. Skills:" are known.</summary>
internal static class HeadingWords
{
    private const int Longest = 60;

    private static readonly FrozenDictionary<string, (SectionKind Kind, string Text)> Squashed = ReadAll();

    /// <summary>The section whose heading this text is, whole or joined of several ("Skills and Languages"); null when it is none.</summary>
    public static SectionKind? Find(string text)
    {
        if (text.Length is < 2 or > Longest)
            return null;
        var squashed = Squash(text);
        if (squashed.Length < 2)
            return null;
        return Squashed.TryGetValue(squashed, out var known) ? known.Kind : FindJoined(text);
    }

    /// <summary>The heading without spaces that stand inside its words: "EDUC AT I O N", as letters set apart may arrive, is "EDUCATION".</summary>
    public static string Respaced(string text)
    {
        if (!Squashed.TryGetValue(Squash(text), out var known) || text.AsSpan().Count(' ') <= known.Text.AsSpan().Count(' '))
            return text;
        var letters = text.Replace(" ", "", StringComparison.Ordinal);
        var spaced = new StringBuilder();
        var at = 0;
        foreach (var c in known.Text)
        {
            if (c == ' ')
                spaced.Append(' ');
            else if (at < letters.Length)
                spaced.Append(letters[at++]);
        }
        return letters.Length == at ? spaced.ToString() : text;
    }

    /// <summary>The section by a heading's words when it says more than the known ones: "Professional Experience (selected)", "Relevant Work Experience".</summary>
    public static SectionKind? FindWithin(string text)
    {
        if (Find(text) is { } whole)
            return whole;
        if (text.Length > Longest)
            return null;
        var mentions = Headings.FindMentions(text);
        if (mentions.Count == 0)
            return null;
        var best = mentions.OrderByDescending(mention => mention.Length).First();
        return best.Length >= 5 || best.Length * 2 >= text.Length ? KindOf(best.Value.Section) : null;
    }

    /// <summary>"Studies and work experience" opens a section of both.</summary>
    public static bool NamesWorkAndEducation(string text)
    {
        var parts = text.Split(['&', ',', '/', '+', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 2)
            parts = SplitAtAnd(text);
        List<SectionKind?> kinds = [.. parts.Select(part => Squashed.TryGetValue(Squash(part), out var known) ? known.Kind : (SectionKind?)null)];
        return kinds.Contains(SectionKind.Work) && kinds.Contains(SectionKind.Education);
    }

    private static SectionKind? FindJoined(string text)
    {
        var parts = text.Split(['&', ',', '/', '+', '|', '•', '·'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 2)
            parts = SplitAtAnd(text);
        if (parts.Length is < 2 or > 4)
            return null;
        SectionKind? first = null;
        var known = 0;
        foreach (var part in parts)
        {
            var squashed = Squash(part);
            if (squashed.Length > 2 && Squashed.TryGetValue(squashed, out var of))
            {
                known++;
                first ??= of.Kind;
            }
        }
        return known == parts.Length || known > 0 && parts.Length == 2 && Squashed.ContainsKey(Squash(parts[0])) ? first : null;
    }

    private static string[] SplitAtAnd(string text)
    {
        foreach (var and in (ReadOnlySpan<string>)[" and ", " und ", " et ", " y ", " e ", " en ", " og ", " och ", " i ", " и ", "和", "与", "及"])
        {
            var at = text.IndexOf(and, StringComparison.OrdinalIgnoreCase);
            if (at > 1 && at + and.Length < text.Length)
                return [text[..at], text[(at + and.Length)..]];
        }
        return [];
    }

    private static string Squash(string text)
    {
        var folded = TextFolding.Fold(text);
        var squashed = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (c == '&')
                squashed.Append("and");
            else if (char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.NonSpacingMark)
                squashed.Append(c);
        }
        return squashed.ToString();
    }

    private static FrozenDictionary<string, (SectionKind Kind, string Text)> ReadAll()
    {
        var all = new Dictionary<string, (SectionKind Kind, string Text)>(StringComparer.Ordinal);
        foreach (var heading in Headings.All)
        {
            if (KindOf(heading.Section) is { } kind)
                all.TryAdd(Squash(heading.Text), (kind, heading.Text));
        }
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static SectionKind? KindOf(HeadingSection section) => section switch
    {
        HeadingSection.Experience => SectionKind.Work,
        HeadingSection.Education => SectionKind.Education,
        HeadingSection.Skills => SectionKind.Skills,
        HeadingSection.Languages => SectionKind.Languages,
        HeadingSection.Certifications => SectionKind.Certificates,
        HeadingSection.Awards => SectionKind.Awards,
        HeadingSection.Publications => SectionKind.Publications,
        HeadingSection.Projects => SectionKind.Projects,
        HeadingSection.Volunteer => SectionKind.Volunteer,
        HeadingSection.Interests => SectionKind.Interests,
        HeadingSection.References => SectionKind.References,
        HeadingSection.Coursework => SectionKind.Coursework,
        HeadingSection.Contact => SectionKind.Contact,
        HeadingSection.Summary => SectionKind.Summary,
        HeadingSection.Affiliations => SectionKind.Volunteer,
        HeadingSection.Research => SectionKind.Custom,
        _ => null,
    };
}
