using Vitae.Reading.Parsing.Contact;
using Vitae.Reading.Parsing.Entries;

namespace Vitae.Reading.Parsing.Roles;

/// <summary>
/// Tells job title from company in the heads of all entries of a section at once: entries built alike say the same thing at the same place, so that the ones whose words are known
/// decide for the ones whose words are not.
/// </summary>
internal sealed class RoleAssigner
{
    private const double PlaceLimit = 0.6;

    private const double Known = 0.85;

    /// <summary>A place behind a comma speaks for a company by this much.</summary>
    private const double BehindName = 0.2;

    private readonly List<Head> heads;

    private RoleAssigner(List<Head> heads) => this.heads = heads;

    public static List<RoleHead> Assign(IReadOnlyList<Entry> entries)
    {
        var assigner = new RoleAssigner([.. entries.Select(entry => new Head(entry))]);
        assigner.SetPlacesAside();
        return assigner.Tell();
    }

    private sealed class Head(Entry entry)
    {
        public Entry Entry { get; } = entry;
        public List<HeadUnit> Core { get; } = [];
        public List<HeadUnit> Rest { get; } = [];
        public string? Location { get; set; }
        public string? Url { get; set; }

        /// <summary>How it is built: entries of one class have their units in the same order and type.</summary>
        public string Class => string.Join(' ', Core.Take(3).Select(unit => unit.Look + (unit.Line == Core[0].Line ? "" : "/")));
    }

    private void SetPlacesAside()
    {
        var placeSlots = heads.SelectMany(head => head.Entry.Units)
            .GroupBy(SlotOf).Where(slot => slot.Count() > 1 && slot.Count(unit => Clues.Place(unit.Text) >= PlaceLimit) * 2 > slot.Count())
            .Select(slot => slot.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var head in heads)
        {
            var units = head.Entry.Units;
            foreach (var unit in units)
            {
                if (WebAddress.Find(unit.Text).FirstOrDefault() is { Address: { } address } && address.Length >= unit.Text.Length - 3)
                    head.Url ??= WebAddress.Full(address);
                else if (head.Location is null && units.Count > 1 && Clues.Title(unit.Text) < 0.7 && (Clues.Place(unit.Text) >= PlaceLimit && (head.Core.Count > 0 || units.Count > 2) || placeSlots.Contains(SlotOf(unit)) && units.Count > 2))
                    head.Location = unit.Text;
                else
                    head.Core.Add(unit);
            }
            if (head.Core.Count == 0 && head.Location is not null)
            {
                head.Core.AddRange(units.Where(unit => unit.Text == head.Location).Take(1));
                head.Location = null;
            }
            if (head.Core.Count > 3)
            {
                head.Rest.AddRange(head.Core.Skip(3));
                head.Core.RemoveRange(3, head.Core.Count - 3);
            }
        }
    }

    private static string SlotOf(HeadUnit unit) => $"{unit.Line}.{unit.Slot}.{unit.Look}";

    private List<RoleHead> Tell()
    {
        var titleFirst = TitleFirstOverall();
        var told = new RoleHead[heads.Count];
        foreach (var alike in heads.Select((head, i) => (head, i)).GroupBy(pair => pair.head.Class + pair.head.Core.Count))
        {
            List<(Head Head, int Index)> members = [.. alike];
            var count = members[0].Head.Core.Count;
            if (count == 0)
            {
                foreach (var (head, index) in members)
                    told[index] = new RoleHead { Location = head.Location, Url = head.Url };
            }
            else if (count == 1)
            {
                TellSingles(members, told, titleFirst);
            }
            else if (PairScore(members, count, titleFirst) is var pair && OneHoldsBoth(members, count, pair.Score, titleFirst) is { } unit)
            {
                foreach (var (head, _) in members)
                {
                    head.Rest.InsertRange(0, head.Core.Where((_, i) => i != unit));
                    head.Core.RemoveAll(candidate => candidate != head.Core[unit]);
                }
                TellSingles(members, told, titleFirst);
            }
            else
            {
                TellPairs(members, told, pair);
            }
        }
        return [.. told];
    }

    /// <summary>Whether titles come before companies in most heads of the section; 0 when nothing tells.</summary>
    private double TitleFirstOverall()
    {
        var sum = 0.0;
        foreach (var head in heads.Where(head => head.Core.Count >= 2))
            sum += Lean(head.Core[0].Text) - Lean(head.Core[1].Text);
        return sum;
    }

    /// <summary>Positive for a title, negative for a company.</summary>
    private static double Lean(string text) => Clues.Title(text) - Clues.Company(text);

    /// <summary>
    /// Title and company may stand in one unit ("Nurse at Bluefin Clinic" over a line about the ward) although the head has more: when that reads better in all entries
    /// than any two units do. Null when it does not.
    /// </summary>
    private static int? OneHoldsBoth(List<(Head Head, int Index)> members, int count, double pairScore, double titleFirst)
    {
        int? best = null;
        var bestScore = Math.Max(0.6, pairScore + 0.3);
        for (var unit = 0; unit < Math.Min(2, count); unit++)
        {
            var (_, _, score) = CommonSplit([.. members.Select(member => member.Head.Core[unit].Text)], titleFirst);
            if (score > bestScore)
                (best, bestScore) = (unit, score);
        }
        return best;
    }

    private static (int Title, int Company, double Score) PairScore(List<(Head Head, int Index)> members, int count, double titleFirst)
    {
        var best = (Title: 0, Company: 1);
        var bestScore = double.MinValue;
        for (var t = 0; t < count; t++)
        {
            for (var c = 0; c < count; c++)
            {
                if (t == c)
                    continue;
                var score = members.Average(member => Lean(member.Head.Core[t].Text) - Lean(member.Head.Core[c].Text)) - 0.15 * (Math.Max(t, c) - 1);
                score += t < c == titleFirst > 0 ? 0.1 : 0;
                score += BehindName * (members.Average(member => HasPlace(member.Head.Core[c].Text)) - members.Average(member => HasPlace(member.Head.Core[t].Text)));
                if (score > bestScore)
                    (best, bestScore) = ((t, c), score);
            }
        }
        return (best.Title, best.Company, bestScore);
    }

    private static double HasPlace(string text) => WeakSplit.WithoutPlace(text).Place is null ? 0 : 1;

    private static void TellPairs(List<(Head Head, int Index)> members, RoleHead[] told, (int Title, int Company, double Score) best)
    {
        var placed = members.Count(member => WeakSplit.WithoutPlace(member.Head.Core[best.Company].Text).Place is not null);
        foreach (var (head, index) in members)
        {
            var title = head.Core[best.Title];
            var company = head.Core[best.Company];
            var (companyName, place) = WeakSplit.WithoutPlace(company.Text);
            if (place is null && head.Location is null && placed * 2 > members.Count && WeakSplit.WithoutLastPart(company.Text) is { } parted)
                (companyName, place) = parted;
            var (titleName, titlePlace) = WeakSplit.WithoutPlace(title.Text);
            if (titlePlace is not null && Clues.Title(titleName) < 0.5)
                (titleName, titlePlace) = (title.Text, null);
            var others = head.Core.Where(unit => unit != title && unit != company).ToList();
            if (others.Find(unit => IsOneTitle(title, unit)) is { } part)
            {
                others.Remove(part);
                titleName = part.Line > title.Line ? $"{titleName} {part.Text}" : $"{part.Text} {titleName}";
            }
            if (others.Find(unit => unit.Line == title.Line && unit.Line == company.Line && unit.Look == title.Look && Clues.Title(unit.Text) >= Known && Clues.Title(title.Text) >= Known) is { } second)
            {
                others.Remove(second);
                titleName = second.Slot < title.Slot ? $"{second.Text} / {titleName}" : $"{titleName} / {second.Text}";
            }
            told[index] = Role(head, titleName, companyName, place ?? titlePlace, 0.6 + Math.Clamp(best.Score, 0, 1) * 0.35, others);
        }
    }

    /// <summary>"Software development" over "Internship" in one column and type is one title in two lines.</summary>
    private static bool IsOneTitle(HeadUnit title, HeadUnit other)
        => Math.Abs(title.Line - other.Line) == 1 && title.Look == other.Look && title.Bold && Math.Abs(title.Size - other.Size) < 0.1 && IsFirstOfLine(title) && IsFirstOfLine(other) && (Clues.IsFormOfEmployment(title.Text) || Clues.IsFormOfEmployment(other.Text));

    private static bool IsFirstOfLine(HeadUnit unit) => unit.Source.Text.StartsWith(unit.Text, StringComparison.Ordinal);

    private static RoleHead Role(Head head, string? title, string? company, string? place, double confidence, IEnumerable<HeadUnit> others) => new()
    {
        Title = Empty(WithoutLeadingBracket(title)),
        Company = Empty(WeakSplit.WithoutAt(company)),
        Location = head.Location ?? place,
        Url = head.Url,
        Rest = [.. others.Concat(head.Rest).Select(unit => unit.Text)],
        TitleConfidence = confidence,
        CompanyConfidence = confidence,
    };

    /// <summary>"(Platform team) Frontend developer": the unit before the title is none of it.</summary>
    private static string? WithoutLeadingBracket(string? title)
    {
        if (title is not { Length: > 0 } || title[0] is not ('(' or '（'))
            return title;
        var (depth, close) = (0, -1);
        for (var i = 0; i < title.Length && close < 0; i++)
        {
            depth += title[i] is '(' or '（' ? 1 : title[i] is ')' or '）' ? -1 : 0;
            close = depth == 0 ? i : -1;
        }
        return close > 0 && close < title.Length - 2 ? UnitSplitter.Tidy(title[(close + 1)..]) : title;
    }

    private static string? Empty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Entries whose head is one unit: all are split at the same kind of separator, in the same order.</summary>
    private void TellSingles(List<(Head Head, int Index)> members, RoleHead[] told, double titleFirst)
    {
        var (kind, titleLeft, _) = CommonSplit([.. members.Select(member => member.Head.Core[0].Text)], titleFirst);
        foreach (var (head, index) in members)
        {
            var unit = head.Core[0];
            var (text, place) = WeakSplit.WithoutPlace(unit.Text);
            var split = kind is null ? null : BestOf(text, kind, titleLeft) ?? BestOf(unit.Text, kind, titleLeft);
            if (split is not null)
            {
                var (left, right) = (split.Left, split.Right);
                var (title, company) = titleLeft ? (left, right) : (right, left);
                var (companyName, companyPlace) = WeakSplit.WithoutPlace(company);
                told[index] = Role(head, title, companyName, place ?? companyPlace, 0.7, []);
                continue;
            }
            var isTitle = Lean(text) > (heads.Count > members.Count && head.Entry.MissingLines > 0 ? -0.4 : 0);
            told[index] = Role(head, isTitle ? unit.Text : null, isTitle ? null : text, isTitle ? null : place, 0.5, []);
        }
    }

    private static (string? Kind, bool TitleLeft, double Score) CommonSplit(List<string> units, double titleFirst)
    {
        var best = ((string?)null, true);
        var bestScore = 0.0;
        foreach (var kind in (ReadOnlySpan<string>)["at", "en", "for", "na", "-", ",", "("])
        {
            foreach (var titleLeft in (ReadOnlySpan<bool>)[true, false])
            {
                if (kind is "at" or "en" or "for" or "na" && !titleLeft)
                    continue;
                var total = 0.0;
                var found = 0;
                foreach (var text in units.Select(unit => WeakSplit.WithoutPlace(unit).Text))
                {
                    if (BestOf(text, kind, titleLeft) is not { } split)
                        continue;
                    found++;
                    total += Score(split, titleLeft);
                }
                if (found == 0)
                    continue;
                var score = total / units.Count + (kind == "at" ? 0.5 : kind is "en" or "for" or "na" ? -0.3 : kind == "(" ? -0.5 : kind == "-" ? 0.15 : 0) + (titleLeft == titleFirst > 0 && titleFirst != 0 ? 0.1 : 0);
                if (score > bestScore)
                    (best, bestScore) = ((kind, titleLeft), score);
            }
        }
        return (best.Item1, best.Item2, bestScore);
    }

    private static double Score(WeakSplit split, bool titleLeft)
        => titleLeft ? Lean(split.Left) - Lean(split.Right) - WardBefore(split.Right) : Lean(split.Right) - Lean(split.Left);

    /// <summary>In "Staff Nurse, Surgery, Mercy Hospital" what stands before the company's name goes with the title.</summary>
    private static double WardBefore(string company)
    {
        var comma = company.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && Clues.Company(company[..comma]) < 0.5 && Clues.Company(company[(comma + 1)..]) >= 0.85 ? 0.6 : 0;
    }

    private static WeakSplit? BestOf(string text, string kind, bool titleLeft)
        => WeakSplit.Of(text).Where(split => split.Kind == kind).OrderByDescending(split => Score(split, titleLeft)).ThenBy(split => titleLeft ? -split.Left.Length : split.Left.Length).FirstOrDefault();
}
