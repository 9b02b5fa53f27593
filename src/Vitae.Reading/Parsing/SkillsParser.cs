using System.Collections.Frozen;
using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;

namespace Vitae.Reading.Parsing;

/// <summary>Reads skills: groups with their members, or a plain list. Levels and bars are no skills; the level of a skill is kept with it.</summary>
internal sealed class SkillsParser(FieldLog log)
{
    private static readonly FrozenSet<string> Levels = new[]
    {
        "advanced", "intermediate", "beginner", "basic", "basics", "expert", "proficient", "novice", "fluent", "native", "master", "competent", "familiar", "working knowledge", "good", "very good", "excellent", "elementary", "professional",
        "fortgeschritten", "experte", "grundkenntnisse", "anfanger", "sehr gut", "gut", "fliessend", "muttersprache", "avance", "intermediaire", "debutant", "confirme", "courant", "notions", "avanzado", "intermedio", "basico", "experto", "nativo",
        "sehr gute kenntnisse", "gute kenntnisse", "kenntnisse", "grundlagen", "basiskenntnisse", "sehr gute", "exzellent", "profi", "good knowledge", "basic knowledge", "strong", "bonnes connaissances", "connaissances", "bases", "maitrise", "medio", "alto", "bajo", "nivel medio", "nivel alto", "conocimientos basicos", "avancado", "intermediario", "avanzato", "base", "esperto", "熟练", "精通", "了解", "熟悉",
    }.ToFrozenSet(StringComparer.Ordinal);

    public (List<Skill> Skills, List<Language> Languages) Parse(IReadOnlyList<Paragraph> paragraphs, int firstIndex)
    {
        List<Draft> drafts = [];
        for (var i = 0; i < paragraphs.Count; i++)
            Read(paragraphs, i, drafts);
        List<Skill> skills = [];
        List<Language> languages = [];
        List<Draft> merged = [.. Merged(drafts)];
        for (var i = 0; i < merged.Count; i++)
        {
            var draft = merged[i];
            if (draft.Spoken is not null)
            {
                languages.Add(draft.Spoken);
                continue;
            }
            if (draft.Items.Count > 0 && draft.Items.TrueForAll(item => LanguagesParser.Read(item.Name) is not null))
            {
                languages.AddRange(draft.Items.Select(Spoken));
                continue;
            }
            if (draft.Items.Count > 0)
                Add(skills, firstIndex, draft);
            else if (draft.Name is not null && !(draft.IsLabel && i + 1 < merged.Count && (merged[i + 1].Name ?? merged[i + 1].Spoken?.Name) is not null))
            {
                log.Add($"/skills/{firstIndex + skills.Count}/name", draft.Name, 0.85, draft.Source.First);
                skills.Add(new Skill { Name = draft.Name, Level = draft.Level });
            }
        }
        return (skills, languages);
    }

    /// <summary>One entry for all; where a plain list says of some how well, one entry for each; where a named group does, one of its name for each level.</summary>
    private void Add(List<Skill> skills, int firstIndex, Draft draft)
    {
        if (draft.Name is null && draft.Level is null && draft.Items.Exists(item => item.Level is not null))
        {
            foreach (var item in draft.Items)
            {
                log.Add($"/skills/{firstIndex + skills.Count}/name", item.Name, Confidence(item), draft.Source.First);
                skills.Add(new Skill { Name = item.Name, Level = item.Level });
            }
            return;
        }
        for (var from = 0; from < draft.Items.Count;)
        {
            var level = draft.Items[from].Level;
            List<Item> alike = [.. draft.Items.Skip(from).TakeWhile(item => item.Level == level)];
            var pointer = $"/skills/{firstIndex + skills.Count}";
            log.Add(pointer + "/name", draft.Name, 0.85, draft.Source.First);
            for (var k = 0; k < alike.Count; k++)
                log.Add($"{pointer}/keywords/{k}", alike[k].Name, Confidence(alike[k]), draft.Source.First);
            skills.Add(new Skill { Name = draft.Name, Level = level ?? draft.Level, Keywords = [.. alike.Select(item => item.Name)] });
            from += alike.Count;
        }
    }

    private static Language Spoken(Item item)
    {
        var language = LanguagesParser.Read(item.Name)!;
        return language with { Fluency = language.Fluency ?? item.Level };
    }

    private static double Confidence(Item item) => SkillTaxonomy.Find(item.Name) is null ? 0.75 : 0.95;

    /// <param name="Level">How well, in the document's words; null when it does not say.</param>
    private sealed record Item(string Name, string? Level);

    private sealed class Draft(Paragraph source)
    {
        public Paragraph Source { get; } = source;
        public string? Name { get; set; }
        public string? Level { get; set; }
        public List<Item> Items { get; } = [];
        public bool IsLabel { get; set; }

        /// <summary>A language with how well it is spoken, in the midst of the skills.</summary>
        public Language? Spoken { get; set; }

        /// <summary>What follows is no part of it.</summary>
        public bool IsWhole { get; init; }
    }

    private static void Read(IReadOnlyList<Paragraph> paragraphs, int i, List<Draft> drafts)
    {
        var paragraph = paragraphs[i];
        var folded = TextFolding.Fold(ListItems.Tidy(paragraph.Text));
        if (folded.Length == 0)
            return;
        if (Levels.Contains(folded))
        {
            if (drafts.Count > 0)
                drafts[^1].Level ??= paragraph.Text;
            return;
        }
        drafts.AddRange(DraftsOf(paragraphs, i));
    }

    private static IEnumerable<Draft> DraftsOf(IReadOnlyList<Paragraph> paragraphs, int i)
    {
        var paragraph = paragraphs[i];
        if (Pairs(paragraph) is { Count: > 1 } pairs)
            return pairs.Select(pair => WithItems(new Draft(paragraph) { Name = pair.Name, IsWhole = true }, [pair.Items]));
        var (label, rest) = Label(paragraph);
        if (paragraph.Groups is [{ } spoken, { } level] && LanguagesParser.IsName(spoken.Text) && level.Text.Length < 30 && !level.Text.Contains(',', StringComparison.Ordinal))
            (label, rest) = (spoken.Text, level.Text);
        if (label is not null)
            return [Labelled(paragraph, label, rest)];
        if (IsLabelLine(paragraphs, i))
            return [new Draft(paragraph) { Name = string.Join(" / ", paragraph.Groups.Select(group => group.Text)).TrimEnd(':'), IsLabel = true }];
        if (ListItems.Split(paragraph.Text).Select(LanguagesParser.Read).ToList() is { Count: > 1 } all && all.TrueForAll(language => language?.Fluency is not null))
            return all.Select(language => new Draft(paragraph) { Spoken = language });
        if (IsMarked(paragraph))
            return [WithItems(new Draft(paragraph), paragraph.Lines.Select(line => line.Text))];
        var draft = WithItems(new Draft(paragraph), paragraph.Groups.Count > 2 || paragraph.Groups.Count == 2 && paragraph.Lines.Count == 1 ? paragraph.Groups.Select(group => group.Text) : [paragraph.Text]);
        return draft.Items.Count > 0 ? [draft] : [];
    }

    private static Draft Labelled(Paragraph paragraph, string label, string rest)
    {
        var draft = new Draft(paragraph);
        if (rest.Length is > 0 and < 30 && LanguagesParser.IsName(label) && !rest.Contains(',', StringComparison.Ordinal) && SkillTaxonomy.Find(rest) is null)
        {
            draft.Spoken = LanguagesParser.Read($"{label}: {rest}");
            return draft;
        }
        if (Levels.Contains(TextFolding.Fold(rest)))
        {
            // "LSTM / RNN: very good" is known as one.
            draft.Items.AddRange(new[] { new Item(ListItems.Tidy(label), rest) }.Where(item => item.Name.Length > 0 && ListItems.IsItem(item.Name)));
            return draft;
        }
        draft.Name = label;
        draft.IsLabel = rest.Length == 0;
        return draft.IsLabel ? draft : WithItems(draft, [rest]);
    }

    /// <summary>Items between marks, line under line, with no mark at the ends: the end of a line ends an item.</summary>
    private static bool IsMarked(Paragraph paragraph)
        => paragraph.Lines.Count > 1 && paragraph.Lines.All(line => line.Text.IndexOfAny(['•', '·', '|']) > 0 && line.Text[^1] is not ('•' or '·' or '|'));

    private static Draft WithItems(Draft draft, IEnumerable<string> texts)
    {
        foreach (var item in texts.SelectMany(ListItems.SplitSkills))
        {
            var (plain, level) = WithoutLevel(item);
            if (plain.Length > 0 && ListItems.IsItem(plain) && !Levels.Contains(TextFolding.Fold(plain)) && !IsAndMore(plain))
                draft.Items.Add(new Item(plain, level));
        }
        return draft;
    }

    private static bool IsAndMore(string item) => TextFolding.Fold(item) is "more" or "etc" or "others" or "and more" or "usw" or "u.a" or "u. a" or "and others" or "entre otros" or "among others" or "...";

    /// <summary>Without "(Advanced)", "– expert" or ": 5 years" behind it.</summary>
    private static (string Name, string? Level) WithoutLevel(string item)
    {
        var open = item.LastIndexOf('(');
        if (open > 0 && item.EndsWith(')') && (Levels.Contains(TextFolding.Fold(item[(open + 1)..^1])) || item[open..].Any(char.IsDigit) && item[open..].Contains("year", StringComparison.OrdinalIgnoreCase)))
            return (item[..open].Trim(), item[(open + 1)..^1].Trim());
        foreach (var dash in (ReadOnlySpan<string>)[" - ", " – ", " — ", ": "])
        {
            var first = item.IndexOf(dash, StringComparison.Ordinal);
            if (first > 0 && Levels.Contains(TextFolding.Fold(item[..first])))
                return (item[(first + dash.Length)..].Trim(), null); // The level may be said of those that follow, too.
            var at = item.LastIndexOf(dash, StringComparison.Ordinal);
            if (at > 0 && Levels.Contains(TextFolding.Fold(item[(at + dash.Length)..])))
                return (item[..at].Trim(), item[(at + dash.Length)..].Trim());
        }
        return (item, null);
    }

    /// <summary>"Languages: Java, C" and "**Languages** Java, C" name their group.</summary>
    private static (string? Label, string Value) Label(Paragraph paragraph)
    {
        var text = paragraph.Text;
        var colon = text.IndexOfAny([':', '：', '→']);
        if (colon is > 0 and < 60 && (!text[..colon].Contains(',', StringComparison.Ordinal) || paragraph.Groups[0].Pieces is [{ Bold: true } bold, { Bold: false }, ..] && Math.Abs(bold.Text.Trim().Length - colon) < 2) && text[..colon].AsSpan().Count(' ') < 7 && !(colon + 2 < text.Length && text[colon + 1] == '/'))
            return (ListItems.Tidy(LabelWithoutBrackets(text[..colon])), text[(colon + 1)..].Trim());
        var first = paragraph.Groups[0].Pieces[0];
        if (paragraph.Groups[0].Pieces.Count > 1 && first.Bold && !paragraph.Groups[0].Pieces[1].Bold && first.Text.Length < 50 && text.Length > first.Text.Length && !first.Text.Contains(',', StringComparison.Ordinal) && text.Contains(',', StringComparison.Ordinal))
            return (ListItems.Tidy(first.Text), text[first.Text.TrimEnd().Length..].Trim(' ', '-', '–', '—'));
        if (paragraph.Groups.Count == 2 && paragraph.Groups[0].Text.Length < 40 && !IsList(paragraph.Groups[0].Text) && IsList(paragraph.Groups[1].Text))
            return (ListItems.Tidy(paragraph.Groups[0].Text), text[paragraph.Groups[0].Text.Length..].Trim());
        return (null, text);
    }

    /// <summary>A matrix of four columns and more: label and list, label and list. The labels are bold where the lists are not, or hold no comma where lists do.</summary>
    private static List<(string Name, string Items)> Pairs(Paragraph paragraph)
    {
        var groups = paragraph.Groups;
        if (groups.Count < 4 || groups.Count % 2 != 0)
            return [];
        var even = groups.Where((_, i) => i % 2 == 0).ToList();
        var odd = groups.Where((_, i) => i % 2 == 1).ToList();
        var byType = even.TrueForAll(group => group.Bold) && !odd.Exists(group => group.Bold);
        var byCommas = !even.Exists(group => group.Text.Contains(',', StringComparison.Ordinal)) && odd.TrueForAll(group => group.Text.Contains(',', StringComparison.Ordinal));
        return byType || byCommas ? [.. even.Zip(odd, (label, list) => (ListItems.Tidy(label.Text), list.Text))] : [];
    }

    private static bool IsList(string text) => ListItems.Split(text).Skip(1).Any();

    private static string LabelWithoutBrackets(string label) => label.Contains('(', StringComparison.Ordinal) ? Roles.Clues.WithoutBrackets(label) : label;

    /// <summary>A line of its own type, without commas, over a list in another type.</summary>
    private static bool IsLabelLine(IReadOnlyList<Paragraph> paragraphs, int i)
    {
        var paragraph = paragraphs[i];
        if (paragraph.IsBullet || paragraph.Groups.Count > 1 && !paragraph.Groups.All(group => group.Bold) || ListItems.Split(paragraph.Text).Count() > 1 || i + 1 >= paragraphs.Count)
            return false;
        var next = paragraphs[i + 1];
        if (Levels.Contains(TextFolding.Fold(next.Text)) && i + 2 < paragraphs.Count && ListItems.Split(paragraphs[i + 2].Text).Count() > 1)
            return true;
        // Ideographs of a font that lacks some are painted in two weights.
        if (paragraph.Bold && !next.Bold && paragraph.First.Size == next.First.Size && paragraph.Text.Any(Spacing.IsIdeograph) && ListItems.Split(next.Text).Count() == 1)
            return false;
        var distinct = paragraph.HeadingLevel > 0 || paragraph.Bold && !next.Bold || Math.Abs(paragraph.First.Size - next.First.Size) > 0.6;
        return distinct && (next.IsBullet || ListItems.Split(next.Text).Count() > 1 || next.Groups.Count > 1 || !next.Bold);
    }

    /// <summary>A label takes what follows it; single items in a row are one list.</summary>
    private static IEnumerable<Draft> Merged(List<Draft> drafts)
    {
        Draft? open = null;
        foreach (var draft in drafts)
        {
            if (draft.Spoken is not null)
            {
                yield return draft;
                continue;
            }
            if (open is not null && draft.Name is null && !open.IsWhole)
            {
                open.Items.AddRange(draft.Items);
                open.Level ??= draft.Level;
                continue;
            }
            if (open is not null)
                yield return open;
            open = draft;
            if (draft.Name is not null && !draft.IsLabel && draft.Source.Text.Contains(':', StringComparison.Ordinal) && draft.Items.Count > 0)
            {
                yield return open;
                open = null;
            }
        }
        if (open is not null)
            yield return open;
    }
}
