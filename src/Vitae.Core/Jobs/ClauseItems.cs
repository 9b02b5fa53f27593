namespace Vitae.Core.Jobs;

/// <summary>One item of an enumeration, from its first word to behind its last.</summary>
/// <param name="IsOr">Offered in place of the item before.</param>
/// <param name="IsComma">Parted from the item before by a comma.</param>
/// <param name="IsDetail">Stands behind a colon or dash and tells more of the item before it: "Fixed assets: additions, disposals".</param>
internal readonly record struct ClauseItem(int From, int To, bool IsOr, bool IsComma, bool IsDetail);

/// <summary>Cuts a clause into the items it enumerates. Known names stay whole ("CI/CD", "moving and handling").</summary>
internal sealed class ClauseItems(PostingText posting, KnownSpans known, string language)
{
    public IEnumerable<ClauseItem> In(int from, int to)
    {
        var start = from;
        var (followsOr, followsComma, isDetail) = (false, false, false);
        var behindYears = from + YearsOfExperience.LengthAt(posting, from, to);
        for (var i = from; i < to; i++)
        {
            if (i < behindYears || (i > from && known.IsInside(i - 1)))
                continue;
            var gap = i == from ? default : posting.GapBefore(i);
            var isBoth = gap.Contains('/') && IsBilingual(from, i);
            var (isOr, isAnd) = (IsOr(i, gap) && !isBoth, IsAnd(i, to));
            var details = gap.Contains(':') || gap.Contains(" - ", StringComparison.Ordinal) || gap.Contains('–') || gap.Contains('—');
            var comma = details || isBoth || gap.ContainsAny(",|•");
            if ((!isOr && !isAnd && !comma) || (isAnd && (gap.StartsWith("-") || (i > from && Binomials.Hold(posting, i)))))
                continue;
            if (i > start)
            {
                yield return new ClauseItem(start, i, followsOr, followsComma, isDetail);
                (followsOr, followsComma) = (isOr, comma && !isAnd);
            }
            else if (isOr)
            {
                followsOr = true;
            }

            isDetail |= details;
            start = isAnd && IsPair(i, to) ? i + 2 : isAnd || posting.Word(i) is "or" or "oder" or "ou" or "o" or "u" ? i + 1 : i;
            behindYears = start + YearsOfExperience.LengthAt(posting, start, to);
        }

        if (start < to)
            yield return new ClauseItem(start, to, followsOr, followsComma, isDetail);
    }

    private bool IsOr(int token, ReadOnlySpan<char> gap)
        => (posting.Word(token) is "or" or "oder" or "ou" && !(token + 1 < posting.Tokens.Count && posting.GapBefore(token + 1) is "-")) || (posting.Word(token) is "o" or "u" && language == "es") || (gap.Contains('/') && !IsEnding(token) && !IsPairOfLetters(token));

    /// <summary>"Bilingual English/Spanish" asks for both.</summary>
    private bool IsBilingual(int from, int token)
    {
        for (var at = from; at < token; at++)
        {
            if (posting.Word(at) is "bilingual" or "bilingue" or "zweisprachig" or "zweisprachige" or "trilingual" or "trilingue")
                return true;
        }

        return false;
    }

    /// <summary>"anerkannte/r Erzieher/in": an ending for another gender, no second item.</summary>
    private bool IsEnding(int token) => posting.GapBefore(token) is "/" && posting.Word(token) is "zum" or "zur" or "r" or "in" or "n" or "e" or "s" or "innen" or "ne" or "euse" or "trice" or "a" or "o" or "as" or "os" or "en" && char.IsLower(posting.Text[posting.Tokens[token].Start]);

    /// <summary>"A/B tests".</summary>
    private bool IsPairOfLetters(int token) => token > 0 && posting.GapBefore(token) is "/" && posting.Word(token).Length == 1 && posting.Word(token - 1).Length == 1 && char.IsLetter(posting.Word(token)[0]);

    private bool IsAnd(int token, int to) => posting.Word(token) switch
    {
        "and" or "&" or "und" or "sowie" or "et" or "bzw" or "ainsi" or "ebenso" => true,
        "y" or "e" => language == "es" && (token == 0 || posting.GapBefore(token).Contains(' ')),
        "as" => token + 2 < to && ((posting.Word(token + 1) is "well" && posting.Word(token + 2) is "as") || posting.Word(token + 1) is "would" or "is" or "are"),
        "asi" or "tout" or "meme" => IsPair(token, to),
        _ => false,
    };

    /// <summary>"así como", "tout comme", "de même que": two words for "and".</summary>
    private bool IsPair(int token, int to)
        => token + 2 < to && (posting.Word(token), posting.Word(token + 1)) is ("asi", "como") or ("tout", "comme") or ("meme", "que") or ("as", "would") or ("as", "is") or ("as", "are");
}
