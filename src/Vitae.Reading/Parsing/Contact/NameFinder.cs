using System.Globalization;
using Vitae.Core.Knowledge;
using Vitae.Reading.Parsing.Sections;

namespace Vitae.Reading.Parsing.Contact;

/// <summary>Finds the person's name by how large and where it stands, by known names, and by what the e-mail address repeats of it.</summary>
internal sealed class NameFinder(LineLook body, string? email, string? author, string? title)
{
    private const int LinesLookedAt = 40;
    private const double LeastScore = 2.2;

    /// <summary>Times the body's size.</summary>
    private const double DisplaySize = 1.5;
    private const int LinesOfName = 3;
    private const int LongestName = 80;
    private const int MostWords = 8;

    private static readonly string[] NoNames = ["profile", "personal", "confidential", "page", "bewerbung", "application"];

    public sealed record Found(string Name, Row Row, double Score, Row? Second = null);

    public Found? Find(IReadOnlyList<Row> rows)
    {
        Found? best = null;
        var largest = rows.Take(LinesLookedAt).Where(row => row.Line.Page == 1).Select(row => row.Line.Size).DefaultIfEmpty(0).Max();
        for (var i = 0; i < rows.Count && i < LinesLookedAt; i++)
        {
            if (rows[i].Line.Page > 1)
                break;
            foreach (var (text, second, size) in Candidates(rows, i))
            {
                if (Score(text, size, i, largest) is { } score && score > (best?.Score ?? LeastScore))
                    best = new Found(Tidy(text), rows[i], score, second);
            }
        }
        return best;
    }

    private IEnumerable<(string Text, Row? Second, double Size)> Candidates(IReadOnlyList<Row> rows, int i)
    {
        var row = rows[i];
        var size = row.Groups.Count > 0 ? Math.Max(row.Groups[0].Pieces[0].Size, 0) : 0;
        // "Name" in one cell of a form, what it is in the next.
        if (row.Groups.Count > 1 && row.Groups[0].Text.TrimEnd(':', '：', ' ') is var label && WithoutLabel(label + ": x").Length == 1)
        {
            yield return ($"{label}: {row.Groups[1].Text}", null, row.Groups[1].Pieces[0].Size);
            yield break;
        }
        if (row.Groups.Count > 0)
        {
            yield return (row.Groups[0].Text, null, size);
            if (row.Groups.Count > 1)
                yield return (row.Text, null, size);
            for (var g = 1; g < row.Groups.Count; g++)
                yield return (row.Groups[g].Text, null, row.Groups[g].Pieces[0].Size);
            foreach (var part in row.Groups[0].Text.Split(['|', '•', '·', '–', '—', ','], 2).Take(1))
                yield return (part, null, size);
            // The name may share its line with other type: "Jane Doe Registered Nurse".
            if (row.Groups[0].Pieces.Count > 1)
                yield return (row.Groups[0].Pieces[0].Text, null, row.Groups[0].Pieces[0].Size);
        }
        if (i + 1 < rows.Count && row.Groups.Count == 1 && rows[i + 1].Groups.Count == 1 && !rows[i + 1].Line.IsBullet && row.Line.Column == rows[i + 1].Line.Column
            && Math.Abs(rows[i + 1].Groups[0].Pieces[0].Size - size) < 0.15 * Math.Max(size, 1) && row.Text.Count(c => c == ' ') <= 1 && rows[i + 1].Text.Count(c => c == ' ') <= 1)
            yield return (row.Text + " " + rows[i + 1].Text, rows[i + 1], size);
        if (LongName(rows, i, size) is { } whole)
            yield return (whole.Text, whole.Last, size);
        // In a table the rest of the name stands in the next row, after what is in the cell beside it.
        for (var j = i + 2; j < Math.Min(rows.Count, i + 9) && row.Line.HeadingLevel > 0 && row.Text.AsSpan().Count(' ') <= 1; j++)
        {
            if (rows[j].Groups.Count == 1 && rows[j].Line.HeadingLevel == row.Line.HeadingLevel && rows[j].Line.Size == row.Line.Size && rows[j].Text.AsSpan().Count(' ') <= 1 && rows[j].Text != row.Text && HeadingWords.Find(rows[j].Text) is null)
                yield return (row.Text + " " + rows[j].Text, rows[j], size);
        }
    }

    /// <summary>A name of many words is set in display type over two or three lines; lines of body size are not joined so.</summary>
    private (string Text, Row Last)? LongName(IReadOnlyList<Row> rows, int first, double size)
    {
        if (size < DisplaySize * body.HalfPoints / 2.0)
            return null;
        var last = first;
        while (last + 1 < rows.Count && last - first < LinesOfName - 1 && Continues(rows[last], rows[last + 1], size))
            last++;
        return last == first ? null : (string.Join(' ', rows.Skip(first).Take(last - first + 1).Select(row => row.Text)), rows[last]);
    }

    private static bool Continues(Row row, Row next, double size)
        => row.Groups.Count == 1 && next.Groups.Count == 1 && !next.Line.IsBullet && row.Line.Column == next.Line.Column && row.Line.Page == next.Line.Page
            && Math.Abs(next.Groups[0].Pieces[0].Size - size) < 0.02 * size && HeadingWords.Find(next.Text) is null && TitleCatalog.TitleLikelihood(next.Text) <= 0.5;

    private double? Score(string candidate, double size, int position, double largest)
    {
        var labelled = WithoutLabel(candidate).Length < candidate.Length;
        var text = WithoutLabel(candidate.Trim().Trim('|', '•', '·', ',', '-', '–'));
        text = WithoutTitles(text);
        var folded = TextFolding.Fold(text);
        if (text.Length is < 2 or > LongestName || text.Any(char.IsDigit) || text.Contains('@', StringComparison.Ordinal) || text.IndexOfAny(['/', ':', ';', '!', '?', '&', '+', '%', '|', '•', '@']) >= 0 || Array.IndexOf(NoNames, folded) >= 0 || DocumentNames.Is(text))
            return null;
        if (HeadingWords.Find(text) is not null || WebAddress.IsNetworkName(text))
            return null;
        var ideographs = text.Count(Spacing.IsIdeograph);
        var words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var score = labelled ? 3.0 : 0;
        if (ideographs > 0)
        {
            if (ideographs is < 2 or > 5 || text.Length > 8)
                return null;
            score += 1.5;
        }
        else
        {
            if (words.Length > MostWords || !words.All(IsNameWord))
                return null;
            score += words.Length switch { 1 => -1, 2 or 3 => 1, 4 => 0.7, _ => 0 };
            score += KnownNames(words);
            if (words.Count(word => char.IsUpper(word[0])) == words.Length)
                score += 0.5;
        }
        if (body.HalfPoints > 0 && size > 0)
            score += Math.Clamp((size / (body.HalfPoints / 2.0) - 1) * 3, -1, 3) + (size >= largest - 0.3 && size > body.HalfPoints / 2.0 * 1.15 ? 1 : 0);
        score += position switch { 0 => 1.5, 1 => 1, 2 => 0.8, < 6 => 0.5, < 15 => 0, _ => -0.5 };
        score += MatchesEmail(words) + (author is not null && TextFolding.Fold(author) == folded ? 1.5 : 0) + (title is not null && TextFolding.Fold(title).Contains(folded, StringComparison.Ordinal) ? 1 : 0);
        if (TitleCatalog.TitleLikelihood(text) > 0.5)
            score -= 2.5;
        if (Places.FindTrailingPlace(text) is { } place && place.Length > text.Length / 2)
            score -= 1.5;
        if (Schools.Find(text) is not null)
            score -= 2;
        return score;
    }

    private static double KnownNames(string[] words)
    {
        var forename = words.Length > 0 && PersonNames.IsForename(words[0].Trim('.', ','));
        var surname = words.Length > 1 && PersonNames.IsSurname(words[^1].Trim('.', ','));
        var reversed = words.Length > 1 && !forename && PersonNames.IsForename(words[^1]) && PersonNames.IsSurname(words[0].TrimEnd(','));
        return (forename ? 1.5 : 0) + (surname ? 1 : 0) + (reversed ? 1.5 : 0);
    }

    private double MatchesEmail(string[] words)
    {
        if (email is null)
            return 0;
        var local = TextFolding.Fold(email[..Math.Max(0, email.IndexOf('@', StringComparison.Ordinal))]);
        var whole = TextFolding.Fold(email);
        var score = 0.0;
        foreach (var word in words)
        {
            var folded = TextFolding.Fold(word).Trim('.', ',');
            if (folded.Length > 2 && local.Contains(folded, StringComparison.Ordinal))
                score += 1;
            else if (folded.Length > 3 && whole.Contains(folded, StringComparison.Ordinal))
                score += 0.5;
        }
        return Math.Min(score, 2);
    }

    private static bool IsNameWord(string word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                letters++;
            else if (c is not ('.' or '-' or '\'' or '’' or '(' or ')' or '"' or '“' or '”' or ','))
                return false;
        }
        if (letters == 0)
            return false;
        return !char.IsLower(word[0]) || word.ToLowerInvariant() is "de" or "la" or "von" or "van" or "der" or "den" or "del" or "da" or "di" or "dos" or "do" or "das" or "bin" or "ibn" or "al" or "el" or "le" or "du" or "y" or "e" or "zu" or "zur" or "ten" or "ter" or "of" or "af" or "und";
    }

    private static string WithoutLabel(string text)
    {
        var colon = text.IndexOfAny([':', '：']);
        return colon > 0 && TextFolding.Fold(text[..colon]) is "name" or "full name" or "nom" or "nombre" or "nome" or "naam" or "姓名" or "имя" or "фио" or "nome completo" or "nombre completo" or "氏名" or "성명" or "이름" ? text[(colon + 1)..].Trim() : text;
    }

    /// <summary>Without degrees after a comma ("Jane Doe, RN, MSN") and without "Dr." or "Prof." or what the document is before.</summary>
    private static string WithoutTitles(string text)
    {
        text = DocumentNames.Without(text);
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma > 3)
        {
            var rest = text[(comma + 1)..].Trim();
            if (rest.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).All(word => Degrees.Find(word) is not null || word.Length <= 6 && word.Count(char.IsUpper) * 2 >= word.Length))
                text = text[..comma];
        }
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && TextFolding.Fold(words[0]).TrimEnd('.') is "dr" or "prof" or "mr" or "mrs" or "ms" or "miss" or "herr" or "frau" or "m" or "mme" or "sr" or "sra" or "dipl-ing" or "ing" or "mag" or "med" or "eng")
            words.RemoveAt(0);
        while (words.Count > 2 && words[^1].Trim('(', ')').Contains('.', StringComparison.Ordinal) && Degrees.Find(words[^1].Trim('(', ')')) is not null)
            words.RemoveAt(words.Count - 1);
        // "Jane Doe BSN, RN": letters behind the name tell a profession.
        while (words.Count > 2 && words[^1].Length is >= 2 and <= 5 && words[^1].All(char.IsUpper) && words[0].Any(char.IsLower) && words[1].Any(char.IsLower))
            words.RemoveAt(words.Count - 1);
        return string.Join(' ', words);
    }

    /// <summary>As it stands, but not in capitals only.</summary>
    private static string Tidy(string text)
    {
        var clean = WithoutTitles(WithoutLabel(text.Trim().Trim('|', '•', '·', ',', '-', '–'))).Trim();
        if (!clean.Any(char.IsUpper) || clean.Any(char.IsLower))
            return clean;
        return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(clean.ToLowerInvariant());
    }
}
