using Vitae.Reading.Parsing.Dates;
using Vitae.Reading.Parsing.Sections;

namespace Vitae.Reading.Parsing.Entries;

/// <summary>
/// Splits a section into entries by its own regularity: the first entry begins where the section does, so the lines above its date tell where the dates of all entries stand;
/// how its first line looks tells how all of them begin.
/// </summary>
internal sealed class EntryFinder
{
    private const int MostHeadLines = 4;

    /// <summary>Half points by which larger type alone makes a line the first of an entry.</summary>
    private const int LargerType = 3;

    private const int LongestName = 70;

    private readonly IReadOnlyList<Paragraph> paragraphs;
    private readonly LineLook body;
    private readonly Func<Paragraph, int> kindOf;
    private readonly List<DateSpan>[] dates;
    private readonly bool[] isBody;

    /// <param name="kindOf">What an undated line is to a section that knows (1 a school, 2 a degree, …), 0 when it does not: an entry begins where a kind repeats.</param>
    public EntryFinder(IReadOnlyList<Paragraph> paragraphs, LineLook body, Func<Paragraph, int>? kindOf = null)
    {
        this.paragraphs = paragraphs;
        this.body = body;
        this.kindOf = kindOf ?? (_ => 0);
        dates = [.. paragraphs.Select(EntryDates.OfHead)];
        SetOpeningYearsAside();
        isBody = new BodyTeller(paragraphs, dates, this.kindOf).Tell();
    }

    /// <summary>In a list of which some begin with a range of dates, a year that others begin with is their date: "2012 – 2015 Training", "2021 Course".</summary>
    private void SetOpeningYearsAside()
    {
        List<Paragraph> ranged = [.. paragraphs.Where((_, i) => dates[i].Exists(span => span is { Kind: DateKind.Range, Start: 0 }))];
        for (var i = 0; i < paragraphs.Count && ranged.Count > 0; i++)
        {
            var paragraph = paragraphs[i];
            if (dates[i].Count > 0 || paragraph.Text.Length > EntryDates.LongestHead || !ranged.Exists(other => other.IsBullet == paragraph.IsBullet && other.First.Indent == paragraph.First.Indent)
                || DateScanner.Find(paragraph.Text) is not [{ Start: 0, Kind: DateKind.Single, IsYearOnly: true } year, ..] || !char.IsUpper(paragraph.Text[Math.Min(year.End + 1, paragraph.Text.Length - 1)]))
                continue;
            paragraph.SetAside(year);
            dates[i] = EntryDates.OfHead(paragraph);
        }
    }

    public List<Entry> Find()
    {
        if (paragraphs.Count == 0)
            return [];
        var anchors = Anchors();
        var starts = anchors.Count > 0 ? StartsByDates(anchors) : StartsByLook();
        if (starts.Count == 0)
            return [];
        if (starts[0].First > 0)
            starts[0] = starts[0] with { First = LeadIn(starts[0].First) };
        if (anchors.Count > 0)
            AddUndatedWithBody(starts);
        List<Entry> entries = [];
        for (var i = 0; i < starts.Count; i++)
            entries.Add(Build(starts[i], i + 1 < starts.Count ? starts[i + 1].First : paragraphs.Count));
        return entries;
    }

    /// <param name="Anchor">The paragraph with the date; -1 when there is none.</param>
    private sealed record Start(int First, int Anchor, int Missing);

    /// <summary>Lines before the first entry that no entry claims go with it when they are few.</summary>
    private int LeadIn(int first) => first <= 2 && !isBody.AsSpan(0, first).Contains(true) ? 0 : first;

    /// <summary>Paragraphs whose dates are an entry's. A date beside a bullet is that of the head above, unless the head has one.</summary>
    private List<(int Head, int Date)> Anchors()
    {
        List<(int Head, int Date)> anchors = [];
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (dates[i].Count == 0)
                continue;
            if (!isBody[i])
            {
                anchors.Add((i, i));
                continue;
            }
            var head = i - 1;
            while (head >= 0 && isBody[head])
                head--;
            if (head < 0 || anchors.Count > 0 && HeadRunHolds(head, anchors[^1].Head))
                continue;
            anchors.Add((head, i));
        }
        return anchors;
    }

    private bool HeadRunHolds(int head, int anchor)
    {
        if (anchor > head)
            return true;
        for (var i = anchor; i <= head; i++)
        {
            if (isBody[i])
                return false;
        }
        return true;
    }

    private List<Start> StartsByDates(List<(int Head, int Date)> anchors)
    {
        List<(int From, int Width, bool AfterBody)> windows = [];
        for (var j = 0; j < anchors.Count; j++)
        {
            var from = j == 0 ? 0 : Math.Max(anchors[j - 1].Head, anchors[j - 1].Date) + 1;
            var afterBody = j == 0;
            for (var i = anchors[j].Head - 1; i >= from; i--)
            {
                if (!isBody[i])
                    continue;
                (from, afterBody) = (i + 1, true);
                break;
            }
            windows.Add((from, Math.Max(0, anchors[j].Head - from), afterBody));
        }
        var above = UsualLinesAbove(windows);
        var firstLook = Look(Math.Max(0, anchors[0].Head - Math.Min(windows[0].Width, above)));
        List<Start> starts = [];
        for (var j = 0; j < anchors.Count; j++)
        {
            var (from, width, afterBody) = windows[j];
            var head = anchors[j].Head;
            var lines = Math.Min(width, above);
            if (width > 0 && IsDistinct(firstLook))
            {
                var sameLook = -1;
                // Dates alone, above which the others have their names, begin nothing, whatever their type.
                var last = above > 0 && lines > 0 && paragraphs[head].Groups is [{ WholeDate: not null }] ? head - 1 : head;
                for (var i = last; i >= Math.Max(from, head - above - 1); i--)
                {
                    if (Look(i) == firstLook && (afterBody || i >= head - above))
                        sameLook = i;
                }
                if (sameLook >= 0)
                    lines = head - sameLook;
            }
            AddUndated(starts, from, head - lines, firstLook, afterBody && j > 0);
            starts.Add(new Start(head - lines, anchors[j].Date, Math.Max(0, above - lines)));
        }
        return starts;
    }

    /// <summary>Entries without a date between dated ones show by their look only.</summary>
    private void AddUndated(List<Start> starts, int from, int to, LineLook firstLook, bool afterBody)
    {
        if (!afterBody || !IsDistinct(firstLook) || !firstLook.Bold && firstLook.HeadingLevel == 0 && firstLook.HalfPoints < body.HalfPoints + LargerType)
            return;
        for (var i = from; i < to; i++)
        {
            if (!isBody[i] && HasLook(i, firstLook))
                starts.Add(new Start(i, -1, 0));
        }
    }

    /// <summary>An entry without a date, with a text of its own, begins with a line that looks like the first lines of the dated ones and like nothing else.</summary>
    private void AddUndatedWithBody(List<Start> starts)
    {
        var look = Look(starts[0].First);
        if (!IsDistinct(look) || !look.Bold && look.HalfPoints < body.HalfPoints + LargerType || starts.Count(start => Look(start.First) == look) * 3 < starts.Count * 2)
            return;
        HashSet<int> heads = [.. starts.SelectMany(start => Enumerable.Range(start.First, Math.Max(1, start.Anchor - start.First + 1)))];
        List<int> others = [.. Enumerable.Range(starts[0].First, paragraphs.Count - starts[0].First).Where(i => !heads.Contains(i) && !isBody[i] && isBody[i - 1] && HasLook(i, look) && paragraphs[i].Text.Length < LongestName && !paragraphs[i].Text.EndsWith(':') && dates[i].Count == 0)];
        if (others.Count == 0 || others.Count > starts.Count)
            return;
        starts.AddRange(others.Select(i => new Start(i, -1, 0)));
        starts.Sort((a, b) => a.First.CompareTo(b.First));
    }

    private bool HasLook(int i, LineLook look)
    {
        var mine = Look(i);
        return mine == look || !look.Bold && mine.HalfPoints == look.HalfPoints && mine.Color == look.Color;
    }

    /// <summary>How many lines of a head stand above its date. The first entry tells exactly; others only where a body ends before them.</summary>
    private static int UsualLinesAbove(List<(int From, int Width, bool AfterBody)> windows)
    {
        var first = windows[0].Width;
        if (first <= MostHeadLines - 1 && (windows.Count < 3 || windows.Count(window => window.AfterBody && window.Width >= first) * 2 >= windows.Count(window => window.AfterBody)))
            return first;
        var usual = windows.Where(window => window.AfterBody).Skip(1).GroupBy(window => window.Width).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault();
        return Math.Min(usual?.Key ?? Math.Min(first, 1), MostHeadLines - 1);
    }

    private List<Start> StartsByLook()
    {
        var first = Array.IndexOf(isBody, false);
        if (first < 0)
            return [];
        var look = Look(first);
        var kinds = new HashSet<int>();
        var byKind = paragraphs.Where((_, i) => !isBody[i]).Count(paragraph => kindOf(paragraph) > 0) >= 2;
        var distinct = IsDistinct(look) && paragraphs.Where((_, i) => !isBody[i] && Look(i) != look).Any();
        List<Start> starts = [];
        for (var i = first; i < paragraphs.Count; i++)
        {
            if (isBody[i])
                continue;
            var afterBody = i == first || isBody[i - 1];
            var kind = byKind ? kindOf(paragraphs[i]) : 0;
            var begins = i == first || (distinct ? Look(i) == look && (afterBody || Look(i - 1) != look) : byKind ? kind > 0 && kinds.Contains(kind) && (kind == kindOf(paragraphs[first]) || kindOf(paragraphs[first]) != EducationParser.SchoolLine) : afterBody || paragraphs[i].IsBullet || paragraphs[i].First.GapBefore > 1.3 || !paragraphs.Any(p => p.IsBullet));
            if (begins)
            {
                starts.Add(new Start(i, -1, 0));
                kinds.Clear();
            }
            if (kind > 0)
                kinds.Add(kind);
        }
        return starts;
    }

    private Entry Build(Start start, int end)
    {
        var head = start.First;
        while (head < end && !isBody[head] && head - start.First < MostHeadLines + (start.Anchor > start.First ? start.Anchor - start.First : 0))
            head++;
        List<HeadUnit> units = [];
        List<DateSpan> all = [];
        for (var i = start.First; i < head; i++)
        {
            units.AddRange(UnitSplitter.Split(paragraphs[i], i - start.First));
            all.AddRange(dates[i]);
        }
        if (start.Anchor >= head)
            all.AddRange(dates[start.Anchor]);
        var anchorDates = start.Anchor >= 0 ? dates[start.Anchor] : [];
        return new Entry
        {
            Units = units,
            Dates = EntryDates.Best(anchorDates),
            AllDates = all,
            DateSource = start.Anchor >= 0 ? paragraphs[start.Anchor].First : null,
            Body = [.. paragraphs.Skip(head).Take(end - head)],
            MissingLines = start.Missing,
        };
    }

    private LineLook Look(int i)
    {
        var paragraph = paragraphs[i];
        var group = paragraph.Groups.FirstOrDefault(candidate => candidate.WholeDate is null) ?? paragraph.Groups[0];
        return LineLook.Of(paragraph.First, group.Pieces[0]) with { AllCaps = false };
    }

    private bool IsDistinct(LineLook look) => look.Bold && !body.Bold || look.Italic != body.Italic || look.HeadingLevel > 0 || Math.Abs(look.HalfPoints - body.HalfPoints) > 1 || look.Color != body.Color;
}
