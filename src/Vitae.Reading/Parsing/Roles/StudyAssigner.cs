using Vitae.Core.Knowledge;
using Vitae.Reading.Parsing.Contact;
using Vitae.Reading.Parsing.Entries;

namespace Vitae.Reading.Parsing.Roles;

/// <summary>An education's head as it was told apart.</summary>
internal sealed record StudyHead(string? Institution, string? Degree, string? Area, string? Score, string? Location, IReadOnlyList<string> Rest, double Confidence);

/// <summary>Tells school from degree in the heads of all entries of a section at once, see <see cref="RoleAssigner"/>.</summary>
internal static class StudyAssigner
{
    private const double SubjectBefore = 0.4;
    private const int LongestField = 40;
    private const double Plain = 0.8;

    private sealed class Head
    {
        public List<HeadUnit> Units { get; } = [];
        public string? Score { get; set; }
        public string? Location { get; set; }
        public string Class => string.Join(' ', Units.Take(3).Select(unit => unit.Look + (unit.Line == Units[0].Line ? "" : "/")));
    }

    public static List<StudyHead> Assign(IReadOnlyList<Entry> entries)
    {
        List<Head> heads = [.. entries.Select(Prepare)];
        var told = new StudyHead[heads.Count];
        foreach (var alike in heads.Select((head, i) => (head, i)).GroupBy(pair => pair.head.Class + pair.head.Units.Count))
        {
            List<(Head Head, int Index)> members = [.. alike];
            var count = Math.Min(members[0].Head.Units.Count, 4);
            foreach (var (head, index) in members)
                told[index] = count switch { 0 => new StudyHead(null, null, null, head.Score, head.Location, [], 0), 1 => OfOne(head), _ => OfPair(head, PairOf(head, BestPair(members.Select(member => member.Head), count), count)) };
        }
        TellByLook(heads, told);
        PlaceAlike(told);
        return [.. told];
    }

    /// <summary>A head of one unit nobody knows says what the units of its look say in the others.</summary>
    private static void TellByLook(List<Head> heads, StudyHead[] told)
    {
        for (var i = 0; i < heads.Count; i++)
        {
            if (heads[i].Units is not [var only] || told[i] is not { Institution: null, Degree: { } degree } || StudyClues.Degree(degree) >= 0.5)
                continue;
            var schools = Enumerable.Range(0, heads.Count).Count(other => other != i && told[other].Institution is { } school && heads[other].Units.Exists(unit => unit.Look == only.Look && Math.Abs(unit.Size - only.Size) < 0.5 && unit.Text.Contains(school, StringComparison.Ordinal)));
            if (schools > 0)
                told[i] = told[i] with { Institution = degree, Degree = null, Area = null };
        }
    }

    /// <summary>Where most schools have their place behind a comma, the others have theirs there too.</summary>
    private static void PlaceAlike(StudyHead[] told)
    {
        if (told.Count(head => head.Location is not null) * 2 < told.Length)
            return;
        for (var i = 0; i < told.Length; i++)
        {
            if (told[i] is { Location: null, Institution: { } school } && WeakSplit.WithoutLastPart(school) is { } parted)
                told[i] = told[i] with { Institution = parted.Text, Location = parted.Place };
        }
    }

    private static Head Prepare(Entry entry)
    {
        var head = new Head();
        foreach (var unit in Whole(entry.Units))
        {
            var text = StudyClues.WithoutState(unit.Text);
            if (text.Length == 0 || head.Units.Count > 0 && StudyClues.IsThesis(text) || WebAddress.Find(text).FirstOrDefault() is { Address: { } address } && address.Length >= text.Length - 9)
                continue;
            // "University of Bergen, Grade A"
            if (StudyClues.GradeBehind(text) is { } behind)
            {
                head.Score ??= behind.Value;
                text = text[..behind.Start].TrimEnd(' ', ',');
            }
            if (StudyClues.GradeIn(text) is { } grade)
            {
                head.Score ??= grade.Value;
                text = UnitSplitter.Tidy(StudyClues.WithoutState(text.Remove(grade.Start, grade.Length)));
                if (text.Length < 2)
                    continue;
            }
            if (head.Location is null && entry.Units.Count > 1 && Clues.Place(text) >= 0.6 && StudyClues.School(text) < 0.6 && StudyClues.Degree(text) < 0.6 && (head.Units.Count > 0 || entry.Units.Count > 2))
                head.Location = text;
            else
                head.Units.Add(unit with { Text = text });
        }
        foreach (var paragraph in entry.Body)
        {
            if (head.Score is null && StudyClues.GradeIn(paragraph.Text) is { } grade)
                head.Score = grade.Value;
        }
        return head;
    }

    private static bool EndsOpen(string text) => text.EndsWith(" of", StringComparison.Ordinal) || text.EndsWith(" and", StringComparison.Ordinal) || text.EndsWith(" &", StringComparison.Ordinal) || text.EndsWith(" für", StringComparison.Ordinal) || text.EndsWith(" und", StringComparison.Ordinal) || text.EndsWith(" de", StringComparison.Ordinal);

    /// <summary>A degree broken in two by a narrow column ("B.S. in Hotel" over "Administration") is one.</summary>
    private static List<HeadUnit> Whole(IReadOnlyList<HeadUnit> units)
    {
        List<HeadUnit> whole = [];
        foreach (var unit in units)
        {
            if (whole.Count > 0 && whole[^1] is { } open && open.Line + 1 == unit.Line && open.Look == unit.Look && EndsOpen(open.Text))
                whole[^1] = open with { Text = $"{open.Text} {unit.Text}", Line = unit.Line };
            else if (whole.Count > 0 && whole[^1] is var before && before.Look == unit.Look && before.Line + 1 == unit.Line && Math.Abs(before.Size - unit.Size) < 0.1 && before.Text.Contains(" in ", StringComparison.Ordinal) && before.Text.Length < 32 && unit.Text.Length < 24
                && StudyClues.Degree(before.Text) >= 0.9 && StudyClues.Degree(unit.Text) < 0.65 && StudyClues.School(unit.Text) < 0.5 && Clues.Place(unit.Text) < 0.6 && StudyClues.GradeIn(unit.Text) is null)
                whole[^1] = before with { Text = $"{before.Text} {unit.Text}", Line = unit.Line };
            else
                whole.Add(unit);
        }
        return whole;
    }

    private static double Lean(string text) => StudyClues.School(text) - StudyClues.Degree(text);

    private static (int School, int Degree) BestPair(IEnumerable<Head> members, int count)
    {
        List<Head> heads = [.. members];
        var best = (0, 1);
        var bestScore = double.MinValue;
        for (var s = 0; s < count; s++)
        {
            for (var d = 0; d < count; d++)
            {
                if (s == d)
                    continue;
                var score = heads.Average(head => Lean(head.Units[s].Text) - Lean(head.Units[d].Text)) - 0.1 * (s + d);
                if (score > bestScore)
                    (best, bestScore) = ((s, d), score);
            }
        }
        return best;
    }

    /// <summary>Entries built alike say the same at the same place, unless one plainly has it the other way round ("Realschule" over "Mittlere Reife" under "Ausbildung zur …" over a school).</summary>
    private static (int School, int Degree) PairOf(Head head, (int School, int Degree) usual, int count)
    {
        var own = BestPair([head], count);
        double Certainty((int School, int Degree) pair) => Math.Min(Lean(head.Units[pair.School].Text), -Lean(head.Units[pair.Degree].Text));
        return own != usual && Certainty(own) >= Plain && Certainty(usual) < 0 ? own : usual;
    }

    private static StudyHead OfPair(Head head, (int School, int Degree) pair)
    {
        var (school, degree) = (head.Units[pair.School].Text, head.Units[pair.Degree].Text);
        List<string> rest = [.. head.Units.Where((_, i) => i != pair.School && i != pair.Degree).Select(unit => unit.Text)];
        var location = head.Location;
        // One unit may hold both, and the other something else ("B.Sc. Physics, ETH Zürich" over "Thesis: …").
        if (StudyClues.School(school) < 0.5 && SplitBoth(degree) is { } both && StudyClues.School(both.School) >= 0.5)
        {
            rest.Insert(0, school);
            return Told(both.School, both.Degree, head.Score, location ?? both.Place, rest, 0.75);
        }
        if (StudyClues.Degree(degree) < 0.5 && StudyClues.School(school) >= 0.5 && SplitBoth(school) is { } inSchool && StudyClues.Degree(inSchool.Degree) >= 0.65)
        {
            rest.Insert(0, degree);
            return Told(inSchool.School, inSchool.Degree, head.Score, location ?? inSchool.Place, rest, 0.75);
        }
        var (name, place) = WeakSplit.WithoutPlace(school);
        if (StudyClues.School(name) < 0.5 && StudyClues.School(school) >= 0.5)
            (name, place) = (school, null);
        var area = (string?)null;
        foreach (var split in WeakSplit.Of(name).Where(split => split.Kind is "," or "-"))
        {
            if (StudyClues.School(split.Left) >= 0.6 && StudyClues.School(split.Right) < 0.5 && Math.Max(StudyClues.Field(split.Right), StudyClues.Degree(split.Right)) >= 0.6)
                (name, area) = (split.Left, split.Right);
        }
        if (StudyClues.Degree(degree) < 0.65 && DegreeInBrackets(name) is { } bracketed)
            return Told(bracketed.School, bracketed.Degree, head.Score, location ?? place, rest, 0.75) with { Area = degree };
        if (area is null && rest.Count > 0 && Degrees.Find(degree) is not null && rest.Find(text => text.Length < 40 && StudyClues.Field(text) >= 0.5 || text.Any(Spacing.IsIdeograph) && text.Length < 16) is { } field)
            (area, rest) = (field, [.. rest.Where(text => text != field)]);
        if (area is null && (Degrees.Find(degree) is not null || !degree.Contains(' ', StringComparison.Ordinal) && StudyClues.Degree(degree) >= 0.9) && pair.Degree + 1 < head.Units.Count && pair.Degree + 1 != pair.School && IsField(head.Units[pair.Degree], head.Units[pair.Degree + 1]))
            (area, rest) = (head.Units[pair.Degree + 1].Text, [.. rest.Where(text => text != head.Units[pair.Degree + 1].Text)]);
        var (degreeName, degreePlace) = WeakSplit.WithoutPlace(degree);
        if (degreeName.Length < 3)
            (degreeName, degreePlace) = (degree, null);
        var told = Told(name, degreeName, head.Score, location ?? place ?? degreePlace, rest, 0.6 + 0.35 * Math.Clamp((StudyClues.School(name) + StudyClues.Degree(degree)) / 2, 0, 1));
        return area is null ? told : told with { Degree = told.Degree, Area = told.Area is null ? area : told.Area + ", " + area };
    }

    /// <summary>Whether the few words behind a degree alone in its line say what it is in.</summary>
    private static bool IsField(HeadUnit degree, HeadUnit behind)
        => behind.Line - degree.Line is 0 or 1 && behind.Text.Length < LongestField && behind.Text.AsSpan().Count(' ') < 5 && char.IsLetter(behind.Text[0]) && !char.IsLower(behind.Text[0]) && !behind.Text.Any(char.IsDigit) && behind.Text.IndexOfAny([':', '：', '.']) < 0
            && StudyClues.School(behind.Text) < 0.5 && (StudyClues.Degree(behind.Text) < 0.95 || behind.Text.StartsWith("Ingenier", StringComparison.Ordinal)) && Clues.Place(behind.Text) < 0.6;

    /// <summary>"厦门大学（本科）" beside the subject: the degree stands in brackets behind the school.</summary>
    private static (string School, string Degree)? DegreeInBrackets(string school)
    {
        var open = school.LastIndexOfAny(['(', '（']);
        if (open < 2 || school[^1] is not (')' or '）'))
            return null;
        var inside = school[(open + 1)..^1];
        return StudyClues.Degree(inside) >= 0.9 ? (school[..open].Trim(), inside) : null;
    }

    private static StudyHead OfOne(Head head)
    {
        var text = head.Units[0].Text;
        if (SplitBoth(text) is { } both)
            return Told(both.School, both.Degree, head.Score, head.Location ?? both.Place, [], 0.75);
        var (name, place) = WeakSplit.WithoutPlace(text);
        return StudyClues.Degree(text) > StudyClues.School(text) ? Told(null, text, head.Score, head.Location, [], 0.5) : Told(name, null, head.Score, head.Location ?? place, [], 0.6);
    }

    /// <summary>"HTL, Wels." ends a sentence that is none; "Univ." and "S.A." are abbreviations.</summary>
    private static string? WithoutStop(string? school)
        => school is { Length: > 6 } && school[^1] == '.' && school.AsSpan(0, school.Length - 1).LastIndexOfAny(' ', '.') is var before && school.Length - before > 5 && (char.IsLower(school[^2]) || school[^2] == ')') ? school[..^1] : school;

    /// <summary>"Master Data Science, EPFL, Lausanne": the split whose sides read most like a degree and a school.</summary>
    private static (string School, string Degree, string? Place)? SplitBoth(string text)
    {
        var (bare, place) = WeakSplit.WithoutPlace(text);
        (string, string, string?)? best = AtSchool(bare) is { } at ? (at.School, at.Degree, place) : null;
        if (best is not null)
            return best;
        var bestScore = 0.55;
        foreach (var source in (ReadOnlySpan<string>)[bare, text])
        {
            foreach (var split in WeakSplit.Of(source).Where(split => split.Kind is "," or "-" or "at" or "("))
            {
                var schoolLeft = Lean(split.Left) - Lean(split.Right);
                var (score, school, degree) = schoolLeft > 0 ? (schoolLeft, split.Left, split.Right) : (-schoolLeft, split.Right, split.Left);
                // In "MSc, Oceanography, University of Bergen" the subject goes with the degree.
                if (school.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && StudyClues.School(school[..comma]) < 0.5)
                    score -= SubjectBefore;
                if (score > bestScore)
                    (best, bestScore) = ((school, degree, source == bare ? place : null), score);
            }
        }
        return best;
    }

    /// <summary>Words between a degree and the school that gave it.</summary>
    private static readonly string[] From =
        [" an der ", " an dem ", " am ", " in der ", " bei der ", " en la ", " en el ", " por la ", " por el ", " de la ", " del ", " à l’", " à l'", " à la ", " au ", " de l’", " de l'", " from the ", " from ", " at the ", " all’", " all'", " alla ", " presso l’", " presso l'", " presso la ", " na ", " pela ", " aan de "];

    /// <summary>"Ausbildung zur Pflegefachfrau an der Berufsfachschule Altmühl": what stands behind such a word is the school when it reads like one.</summary>
    private static (string School, string Degree)? AtSchool(string text)
    {
        foreach (var word in From)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at < 2 || at + word.Length >= text.Length || text.AsSpan(0, at).Contains(','))
                continue;
            var (degree, school) = (text[..at].Trim(), text[(at + word.Length)..].Trim());
            if (char.IsUpper(school[0]) && StudyClues.School(school.Split(',')[0]) >= 0.6 && StudyClues.Degree(degree) >= 0.65 && StudyClues.School(degree) < 0.6)
                return (school, degree);
        }
        return null;
    }

    private static StudyHead Told(string? school, string? degree, string? score, string? location, IReadOnlyList<string> rest, double confidence)
    {
        var (type, area) = DegreeParts.Split(degree);
        return new StudyHead(WithoutStop(school), type, area, score, location, rest, confidence);
    }
}
