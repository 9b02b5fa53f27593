using System.Collections.Frozen;
using Vitae.Reading.Layout;
using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Parsing.Entries;

/// <summary>Splits lines of an entry's head into units, at gaps, dates, changes of type and strong separators; weaker ones (comma, dash, "at") are left to who knows what to expect.</summary>
internal static class UnitSplitter
{
    private const string StrongSeparators = "|•·⋄◆♦‖¦∙●■►▪◇\u0001";
    private static readonly FrozenSet<string> Labels = new[]
    {
        "position", "role", "title", "job title", "company", "employer", "organization", "organisation", "location", "place", "degree", "major", "school", "university", "institution", "course", "专业", "学历", "学位", "学校", "公司", "职位", "职务", "部门", "arbeitgeber",
        "firma", "tätigkeit", "ort", "studiengang", "abschluss", "entreprise", "poste", "lieu", "diplôme", "établissement", "empresa", "cargo", "puesto", "lugar", "título", "centro", "date", "dates", "client",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly char[] Trimmed = [' ', ',', ';', '|', '–', '—', '-', '•', '·', ':', '⋄', '◆', '♦', '‖', '¦', '∙', '●', '■', '►', '▪', '◇', '\u0001', '→', '~', '\t', '/', '@', '“', '”', '„', '"'];

    public static List<HeadUnit> Split(Paragraph paragraph, int line)
    {
        List<HeadUnit> units = [];
        foreach (var group in paragraph.Groups)
            SplitGroup(group, paragraph.First, line, units);
        for (var i = units.Count - 1; i > 0; i--)
        {
            if (!EndsOpen(units[i - 1].Text))
                continue;
            units[i - 1] = units[i - 1] with { Text = $"{units[i - 1].Text} {units[i].Text}" };
            units.RemoveAt(i);
        }
        return units;
    }

    /// <summary>"Master of Science in" goes on behind the gap.</summary>
    private static bool EndsOpen(string text)
        => text.EndsWith(" in", StringComparison.Ordinal) || text.EndsWith(" of", StringComparison.Ordinal) || text.EndsWith(" für", StringComparison.Ordinal) || text.EndsWith(" de", StringComparison.Ordinal) || text.EndsWith(" en", StringComparison.Ordinal);

    /// <summary>Without separators at the ends and without brackets that hold nothing.</summary>
    public static string Tidy(string text)
    {
        var tidy = WithoutLabel(text).Replace("()", "", StringComparison.Ordinal).Replace("( )", "", StringComparison.Ordinal).Replace("[]", "", StringComparison.Ordinal).Trim(Trimmed).Trim();
        while (tidy.Length > 2 && tidy[0] == '(' && tidy.IndexOf(')', StringComparison.Ordinal) == tidy.Length - 1)
            tidy = tidy[1..^1].Trim(Trimmed);
        if (tidy.Count(c => c == '(') < tidy.Count(c => c == ')'))
            tidy = tidy.TrimEnd(')').TrimEnd(Trimmed);
        else if (tidy.Count(c => c == '(') > tidy.Count(c => c == ')'))
            tidy = tidy.TrimEnd('(').TrimEnd(Trimmed);
        return tidy;
    }

    /// <summary>"Position: Nurse", "专业：计算机科学": the value without its label.</summary>
    private static string WithoutLabel(string text)
    {
        var colon = text.IndexOfAny([':', '：']);
        return colon is > 1 and < 16 && Labels.Contains(text[..colon].Trim().ToLowerInvariant()) ? text[(colon + 1)..] : text;
    }

    private static void SplitGroup(LineGroup group, TextLine source, int line, List<HeadUnit> units)
    {
        List<int> starts = [];
        var text = Spacing.Join(group.Pieces, starts);
        var cut = text.ToCharArray();
        foreach (var span in DateScanner.Find(text).Where(span => EntryDates.IsHeadDate(text, span)))
            Array.Fill(cut, '\u0001', span.Start, span.Length);
        var depth = 0;
        var from = 0;
        var (piece, lettered) = (0, 0);
        for (var i = 0; i <= cut.Length; i++)
        {
            var end = i == cut.Length;
            var change = false;
            while (!end && piece + 1 < starts.Count && i >= starts[piece + 1])
            {
                change |= depth == 0 && ChangesType(group.Pieces[lettered], group.Pieces[piece + 1]) && !EndsWithAt(text.AsSpan(0, i)) && !IsInsideWord(text, i);
                piece++;
                // A comma in the type of neither side parts nothing and joins nothing.
                lettered = group.Pieces[piece].Text.Any(char.IsLetterOrDigit) ? piece : lettered;
            }
            if (!end && !change && !(depth == 0 && (StrongSeparators.Contains(cut[i], StringComparison.Ordinal) || IsGapOfIdeographs(cut, i))))
            {
                depth = cut[i] is '(' or '[' or '（' or '【' ? depth + 1 : cut[i] is ')' or ']' or '）' or '】' ? Math.Max(0, depth - 1) : depth;
                continue;
            }
            Add(new string(cut, from, i - from), group.Pieces[Math.Max(0, PieceAt(starts, from, i, cut))], source, line, units);
            from = i;
        }
    }

    /// <summary>Ideographs are written without spaces: one between them parts what they say, as in "厦门大学 机器人工程".</summary>
    private static bool IsGapOfIdeographs(char[] text, int at)
        => at > 0 && at + 1 < text.Length && text[at] is ' ' or '\u3000' && Spacing.IsIdeograph(text[at - 1]) && Spacing.IsIdeograph(text[at + 1]);

    /// <summary>A letter that the font lacks is painted in another.</summary>
    private static bool IsInsideWord(string text, int at)
        => at > 0 && at < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at]) && !Spacing.IsIdeograph(text[at - 1]) && !Spacing.IsIdeograph(text[at]);

    /// <summary>"chez" in the type of the title goes on with the company in another.</summary>
    private static bool EndsWithAt(ReadOnlySpan<char> text)
    {
        var last = text.TrimEnd();
        return last.EndsWith(" chez", StringComparison.OrdinalIgnoreCase) || last.EndsWith(" bei", StringComparison.OrdinalIgnoreCase) || last.EndsWith(" at", StringComparison.OrdinalIgnoreCase) || last.EndsWith(" presso", StringComparison.OrdinalIgnoreCase)
            || last is "chez" or "bei" or "at" or "presso";
    }

    /// <summary>The piece that holds the first letter between two places.</summary>
    private static int PieceAt(List<int> starts, int from, int to, char[] text)
    {
        while (from < to && !char.IsLetterOrDigit(text[from]))
            from++;
        return starts.FindLastIndex(start => start <= from);
    }

    private static void Add(string raw, TextSegment type, TextLine source, int line, List<HeadUnit> units)
    {
        var text = Tidy(raw.Replace("\u0001", " ", StringComparison.Ordinal));
        if (text.Length == 0 || !text.Any(char.IsLetterOrDigit))
            return;
        units.Add(new HeadUnit(text, type.Bold, type.Italic, type.Size, line, units.Count, source, type.Link));
    }

    private static bool ChangesType(TextSegment a, TextSegment b) => !IsMixedScript(a.Text.Trim(), b.Text.Trim()) && ChangesLook(a, b);

    /// <summary>Latin words among ideographs have a font of their own; that says nothing.</summary>
    private static bool IsMixedScript(string a, string b)
        => a.Length > 0 && b.Length > 0 && Spacing.IsIdeograph(a[^1]) != Spacing.IsIdeograph(b[0]) && char.IsLetterOrDigit(a[^1]) && char.IsLetterOrDigit(b[0]);

    private static bool ChangesLook(TextSegment a, TextSegment b)
        => (a.Bold != b.Bold || a.Italic != b.Italic || Math.Abs(a.Size - b.Size) > 0.6) && a.Text.Any(char.IsLetterOrDigit) && b.Text.Any(char.IsLetterOrDigit)
            && !(a.Text.Length > 0 && b.Text.Length > 0 && char.IsLetterOrDigit(a.Text[^1]) && char.IsLetterOrDigit(b.Text[0]) && a.Box is null);
}
