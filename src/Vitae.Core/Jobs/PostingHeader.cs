namespace Vitae.Core.Jobs;

/// <summary>The first lines of a posting, cut where headers part title, employer, place and terms.</summary>
internal static class PostingHeader
{
    private const int MaxLines = 8, MaxLineLength = 160;

    /// <param name="Line">Counted from 0 without blank lines.</param>
    /// <param name="Whole">The line.</param>
    /// <param name="Label">What stands before a colon ("Company"), folded; null without one.</param>
    public readonly record struct Piece(int Line, int Order, string? Label, string Text, string Separator, string Whole);

    public static List<Piece> Read(string text)
    {
        var pieces = new List<Piece>();
        var lineNumber = 0;
        foreach (var line in PostingLine.Split(text))
        {
            if (line.Length == 0)
                continue;
            if (lineNumber == MaxLines)
                break;
            if (line.Length <= MaxLineLength && !line.IsBullet && !IsSentence(text.AsSpan(line.Start, line.Length)))
                Cut(text[line.Start..line.End].Replace("**", "", StringComparison.Ordinal), lineNumber, pieces);
            lineNumber++;
        }

        return pieces;
    }

    private static bool IsSentence(ReadOnlySpan<char> line) => line[^1] is '.' && line.Count(' ') > 9;

    private static void Cut(string line, int number, List<Piece> pieces)
    {
        string? label = null;
        line = WithoutSigns(line);
        var whole = line;
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 1 && colon < 50 && colon + 1 < line.Length && line[colon + 1] == ' ')
            (label, line) = (Knowledge.TextFolding.Fold(line[..colon]), line[(colon + 1)..].Trim());
        var start = 0;
        var separator = "";
        var (order, depth) = (0, 0);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length)
                depth += line[i] is '(' or '[' ? 1 : line[i] is ')' or ']' && depth > 0 ? -1 : 0;
            var length = i == line.Length ? 1 : depth > 0 ? 0 : SeparatorLength(line, i);
            if (length == 0)
                continue;
            var piece = line[start..Math.Min(i, line.Length)].Trim(' ', '*', '_', '-', '–', '—');
            if (piece.Length > 0)
                pieces.Add(new Piece(number, order++, label, piece, separator, whole));
            if (i < line.Length)
                separator = line.Substring(i, length);
            start = i + length;
            i = start - 1;
        }
    }

    /// <summary>Without pictures, and without the call before a title: "🔧 NOW HIRING 🔧 HVAC Technician".</summary>
    private static string WithoutSigns(string line)
    {
        var plain = string.Concat(line.Where(c => !char.IsSurrogate(c) && char.GetUnicodeCategory(c) is not (System.Globalization.UnicodeCategory.OtherSymbol or System.Globalization.UnicodeCategory.NonSpacingMark))).Trim();
        foreach (var call in (ReadOnlySpan<string>)["now hiring", "we're hiring", "we are hiring", "hiring", "wanted", "urgently hiring", "join us", "komm ins team", "wir suchen dich", "on recrute", "nous recrutons"])
        {
            if (plain.StartsWith(call, StringComparison.OrdinalIgnoreCase) && plain.Length > call.Length + 4 && plain[call.Length] is ' ' or ':' or '!')
                return plain[call.Length..].TrimStart(' ', ':', '!', '-', '–');
        }

        return plain;
    }

    private static int SeparatorLength(string line, int i)
    {
        if (line[i] is '|' or '•' or '\t' || (line[i] is '·' && (i == 0 || line[i - 1] == ' ')))
            return 1;
        if (line[i] == ',' && i + 1 < line.Length && line[i + 1] == ' ')
            return 2;
        if (line[i] != ' ')
            return 0;
        foreach (var separator in (ReadOnlySpan<string>)["  ", " - ", " – ", " — ", " / ", " at ", " @ ", " bei ", " chez "])
        {
            if (string.CompareOrdinal(line, i, separator, 0, separator.Length) == 0)
                return separator.Length;
        }

        return 0;
    }
}
