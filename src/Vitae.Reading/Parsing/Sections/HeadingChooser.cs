using System.Globalization;
using Vitae.Core.Knowledge;
using Vitae.Reading.Layout;
using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Parsing.Sections;

/// <summary>Chooses the lines that are section headings.</summary>
internal sealed class HeadingChooser
{
    /// <summary>A name stands among so many lines at the top.</summary>
    private const int FirstLines = 6;

    /// <summary>A line that stands so far below the one above begins something.</summary>
    private const double HeadingGap = 1.3;

    private readonly IReadOnlyList<Row> rows;
    private readonly LineLook body;
    private readonly List<Candidate> known = [];

    public HeadingChooser(IReadOnlyList<Row> rows, LineLook body)
    {
        this.rows = rows;
        this.body = body;
        for (var i = 0; i < rows.Count; i++)
        {
            if (!SectionFinder.MayBeHeading(rows[i]))
                continue;
            var text = rows[i].Groups[0].Text;
            if (HeadingWords.Find(text) is { } kind && (rows[i].Groups.Count == 1 || IsMarginLabel(rows[i])))
                known.Add(new Candidate(i, kind, Look(rows[i]), rows[i].Line.Column, Look(rows[i]).Prominence(body) + Position(rows[i])));
        }
    }

    /// <param name="Rest">What stands on the heading's line beside it.</param>
    /// <param name="Box">The block to whose end its section goes: that of a text box with headings of its own.</param>
    public sealed record Chosen(SectionKind Kind, string Title, Row? Rest, int? Box = null);

    private sealed record Candidate(int Index, SectionKind Kind, LineLook Look, int Column, double Prominence)
    {
        public bool IsCore => Kind is SectionKind.Work or SectionKind.Education or SectionKind.Skills or SectionKind.Summary or SectionKind.Projects;
    }

    public Dictionary<int, Chosen> Choose()
    {
        Dictionary<int, Chosen> chosen = [];
        var usual = UsualLooks();
        var boxes = BoxesWithHeadings();
        foreach (var candidate in known)
        {
            if (!usual.TryGetValue(candidate.Column, out var look) && !usual.TryGetValue(-1, out look))
                break;
            var usualProminence = look.Prominence(body);
            var sameLook = candidate.Look == look || SimilarLook(candidate.Look, look);
            var accepted = sameLook
                || candidate.Look.HeadingLevel > 0 && candidate.Kind is SectionKind.Languages or SectionKind.Interests or SectionKind.Certificates
                || candidate.Look.Prominence(body) >= usualProminence - 0.25
                || candidate.IsCore && !Has(chosen, candidate.Kind) && candidate.Prominence >= 0.9 && !InList(candidate.Index);
            if (!accepted && boxes.TryGetValue(rows[candidate.Index].Line.Block, out var ofBox) && candidate.Look == ofBox)
                chosen[candidate.Index] = Heading(candidate.Index, candidate.Kind) with { Box = rows[candidate.Index].Line.Block };
            else if (accepted && !(candidate.Kind is SectionKind.Contact && IsLabelBeforeValue(candidate.Index)))
                chosen[candidate.Index] = Heading(candidate.Index, candidate.Kind);
        }
        if (chosen.Count > 0)
            AddUnknown(chosen, usual);
        AddInline(chosen);
        return chosen;
    }

    /// <summary>
    /// Text boxes of a document without geometry that hold several headings of one look, more modest than the headings of the text around them. Each has lines of another look under it.
    /// </summary>
    private Dictionary<int, LineLook> BoxesWithHeadings()
    {
        Dictionary<int, LineLook> boxes = [];
        foreach (var box in known.Where(candidate => rows[candidate.Index].Line.Box is null).GroupBy(candidate => rows[candidate.Index].Line.Block))
        {
            List<Candidate> candidates = [.. box];
            if (candidates.Select(candidate => candidate.Kind).Distinct().Count() > 1 && candidates[0].Look.Prominence(body) > 0 && rows.Count(row => row.Line.Block == box.Key) * 2 < rows.Count
                && candidates.TrueForAll(candidate => candidate.Look == candidates[0].Look && candidate.Index + 1 < rows.Count && rows[candidate.Index + 1] is var next && next.Line.Block == box.Key && Look(next) != candidate.Look))
                boxes[box.Key] = candidates[0].Look;
        }
        return boxes;
    }

    /// <summary>"Skills: Python, Java" in a document with hardly any headings; under one for skills it is a label.</summary>
    private void AddInline(Dictionary<int, Chosen> chosen)
    {
        if (chosen.Count > 2)
            return;
        List<KeyValuePair<int, Chosen>> headings = [.. chosen.OrderBy(heading => heading.Key)];
        for (var i = 1; i < rows.Count; i++)
        {
            var text = rows[i].Text;
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (chosen.ContainsKey(i) || colon is < 3 or > 30 || colon == text.Length - 1 || rows[i].Line.IsBullet || rows[i].Groups.Count != 1 || IsRepeated(text[..(colon + 1)]))
                continue;
            if (HeadingWords.Find(text[..colon]) is not { } kind || kind is SectionKind.Contact or SectionKind.Work || kind is SectionKind.Skills or SectionKind.Languages && headings.LastOrDefault(heading => heading.Key < i).Value?.Kind == SectionKind.Skills)
                continue;
            var rest = new TextSegment(text[(colon + 1)..].Trim(), rows[i].Line.Box, Size: rows[i].Line.Size);
            chosen[i] = new Chosen(kind, text[..colon], new Row(rows[i].Line with { Text = rest.Text, Segments = [rest], Bold = false }));
        }
    }

    private void AddUnknown(Dictionary<int, Chosen> chosen, Dictionary<int, LineLook> usual)
    {
        var first = chosen.Keys.Min();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (chosen.ContainsKey(i) || !SectionFinder.MayBeHeading(row) || row.Groups.Count > 1 || i < FirstLines && row.Line.HeadingLevel == 0 && IsName(row.Text))
                continue;
            if (!usual.TryGetValue(row.Line.Column, out var look) && !usual.TryGetValue(-1, out look))
                continue;
            var mine = Look(row);
            var alike = mine == look || mine.Prominence(body) >= 1.9 && HeadingWords.FindWithin(row.Text) is not null && (SimilarLook(mine, look) || row.Line.Box is null && chosen.Keys.Any(at => Look(rows[at]) with { AllCaps = mine.AllCaps } == mine));
            if (!alike || look.Prominence(body) < 1.9 && !StandsLikeHeadings(i, look, chosen) && !(StartsWithPictogram(row) && chosen.Keys.Count(at => StartsWithPictogram(rows[at])) > 1) || i < first && row.Line.Column == rows[first].Line.Column && row.Line.HeadingLevel == 0 && !(IsReserved(look, chosen) && HoldsEntries(i, first)))
                continue;
            if (look.HeadingLevel == 0 && FollowedByDate(i) && HeadingWords.FindWithin(row.Text) is null && !IsReserved(look, chosen) || i + 1 < rows.Count && Look(rows[i + 1]) == look && !rows[i + 1].Line.IsBullet && !chosen.ContainsKey(i + 1))
                continue;
            if (i > 0 && Look(rows[i - 1]) == look && !rows[i - 1].Line.IsBullet && !chosen.ContainsKey(i - 1) || look.HeadingLevel == 0 && row.Line.GapBefore < 1.05 && row.Line.Box is not null && i > 0 && rows[i - 1].Line.Page == row.Line.Page && rows[i - 1].Line.Column == row.Line.Column)
                continue;
            chosen[i] = Heading(i, HeadingWords.FindWithin(row.Text) ?? SectionKind.Custom);
        }
    }

    /// <summary>What several lines begin with is a label.</summary>
    private bool IsRepeated(string label) => rows.Count(row => row.Text.StartsWith(label, StringComparison.Ordinal)) > 1;

    /// <summary>Whether the look is that of headings alone: several are known, and few other lines have it.</summary>
    private bool IsReserved(LineLook look, Dictionary<int, Chosen> chosen)
    {
        var headings = chosen.Keys.Count(i => IsSameType(Look(rows[i]), look));
        return headings >= 3 && rows.Count(row => IsSameType(Look(row), look)) <= headings * 2 + 1;
    }

    /// <summary>A modest look counts when hardly any line but headings has it and the line stands as far below the one above as headings do.</summary>
    private bool StandsLikeHeadings(int i, LineLook look, Dictionary<int, Chosen> chosen)
    {
        List<Row> headings = [.. chosen.Keys.Where(at => at > 0 && Look(rows[at]) == look && rows[at].Line.GapBefore > HeadingGap).Select(at => rows[at])];
        return headings.Count >= 2 && IsReserved(look, chosen) && rows[i].Line.GapBefore >= headings.Min(row => row.Line.GapBefore) - 0.02
            && rows.Count(row => IsSameType(Look(row), look)) <= chosen.Count + 2;
    }

    /// <summary>The same but for the colour, which a side column may change.</summary>
    private static bool IsSameType(LineLook a, LineLook b) => a with { Color = 0 } == b with { Color = 0 };

    private bool HoldsEntries(int from, int to) => Enumerable.Range(from + 1, Math.Max(0, to - from - 1)).Any(i => rows[i].Line.Column == rows[from].Line.Column && DateScanner.Find(rows[i].Text).Any(span => span.Kind == DateKind.Range));

    private static bool StartsWithPictogram(Row row) => char.IsSurrogate(row.Text[0]) || char.GetUnicodeCategory(row.Text[0]) == UnicodeCategory.OtherSymbol;

    private static bool IsName(string text)
        => text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is { Length: >= 2 } words && PersonNames.IsForename(words[0]) && HeadingWords.FindWithin(text) is null;

    private bool FollowedByDate(int i) => i + 1 < rows.Count && rows[i + 1].Line.Page == rows[i].Line.Page && DateScanner.Find(rows[i + 1].Text).Count > 0;

    /// <summary>The look of most known headings, by column and (key -1) in all.</summary>
    private Dictionary<int, LineLook> UsualLooks()
    {
        Dictionary<int, LineLook> usual = [];
        if (known.Count == 0)
            return usual;
        usual[-1] = Usual(known);
        foreach (var column in known.GroupBy(candidate => candidate.Column))
        {
            if (column.Any(candidate => candidate.IsCore) || column.Count() > 1)
                usual[column.Key] = Usual(column);
        }
        return usual;
    }

    private LineLook Usual(IEnumerable<Candidate> candidates)
        => candidates.GroupBy(candidate => candidate.Look)
            .OrderByDescending(look => look.Select(candidate => candidate.Kind).Distinct().Count() * (1 + Math.Max(0, look.Key.Prominence(body))) + look.Count(candidate => candidate.IsCore))
            .ThenBy(look => look.First().Index).First().Key;

    private static bool SimilarLook(LineLook a, LineLook b)
        => Math.Abs(a.HalfPoints - b.HalfPoints) <= 1 && a.Bold == b.Bold && a.HeadingLevel == b.HeadingLevel && (a.AllCaps == b.AllCaps || a.HalfPoints > 0 && a.Color == b.Color && a.Bold);

    private Chosen Heading(int index, SectionKind kind)
    {
        var row = rows[index];
        var title = HeadingWords.Respaced(row.Groups[0].Text.Trim().TrimEnd(':').Trim());
        if (row.Groups.Count == 1)
            return new Chosen(kind, title, null);
        List<TextSegment> rest = [.. row.Groups.Skip(1).SelectMany(group => group.Pieces)];
        return new Chosen(kind, title, new Row(row.Line with
        {
            Text = string.Join(' ', row.Groups.Skip(1).Select(group => group.Text)),
            Segments = rest,
            Bold = rest.TrueForAll(piece => piece.Bold),
            Box = rest[0].Box is { } box ? rest.Aggregate(box, (all, piece) => piece.Box is { } one ? all.Union(one) : all) : null,
        }));
    }

    /// <summary>A heading in the margin with its section's first line beside it.</summary>
    private bool IsMarginLabel(Row row)
        => row.Groups.Count > 1 && Look(row) is var look && look != LineLook.Of(row.Line, row.Groups[1].Pieces[0]) && (look.Prominence(body) >= 1 || look.Color != body.Color);

    private static LineLook Look(Row row) => LineLook.Of(row.Line, row.Groups[0].Pieces[0]);

    /// <summary>A gap before the line or a colon at its end speak for a heading.</summary>
    private static double Position(Row row)
        => (row.Line.GapBefore > 1.3 ? 0.5 : 0) + (row.Text.EndsWith(':') ? 0.5 : 0) + (row.Line.Size == 0 && row.Line.Box is not null && row.Line.GapBefore > 1 ? 0.5 : 0);

    private bool InList(int index) => index + 1 < rows.Count && index > 0 && rows[index - 1].Line.IsBullet && rows[index + 1].Line.IsBullet && rows[index].Line.GapBefore < 1.2;

    private bool IsLabelBeforeValue(int index) => rows[index].Groups.Count > 1;

    private static bool Has(Dictionary<int, Chosen> chosen, SectionKind kind) => chosen.Values.Any(heading => heading.Kind == kind);
}
