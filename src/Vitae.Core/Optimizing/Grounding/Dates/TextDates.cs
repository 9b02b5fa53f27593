using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Dates;

/// <summary>Spans of years in plain text ("2016 – 2019", "03/2018 to present"), for a source that is no structured resume.</summary>
internal static class TextDates
{
    public static IEnumerable<EntryDates> Read(string text)
    {
        var tokens = Tokenizer.Read(text.Length > 20_000 ? text[..20_000] : text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Year(tokens[i]) is not { } start)
                continue;
            for (var j = i + 1; j < tokens.Count && j <= i + 5; j++)
            {
                if (Year(tokens[j]) is { } end && end >= start)
                {
                    yield return new EntryDates(start * 12, (end * 12) + 11, IsWork: true, Precise: false);
                    i = j;
                    break;
                }

                if (tokens[j].Folded is "present" or "now" or "today" or "current" or "heute" or "actuel" or "actualidad")
                {
                    yield return new EntryDates(start * 12, null, IsWork: true, Precise: false);
                    i = j;
                    break;
                }
            }
        }
    }

    private static int? Year(in Token token)
        => token is { Kind: TokenKind.Number, Surface.Length: 4 } && int.TryParse(token.Surface, out var year) && year is >= 1950 and < 2100 ? year : null;
}
