using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Passages;

/// <summary>Forms of single words.</summary>
internal static class Words
{
    private static readonly string[] Endings =
    [
        "", "e", "s", "es", "ed", "d", "ing", "er", "ers", "or", "ors", "ion", "ions", "ation", "ations", "ment", "ments", "al", "ally", "ly", "ive", "able", "ible", "ance", "ence", "ant", "ent", "y", "ies", "ic", "ical",
        "ist", "ists", "ism", "ness", "ity", "ication", "ications", "ition", "itional", "ional", "ional", "ial", "ary", "ory", "t", "tion", "tions", "sion", "ption", "en", "n", "em", "er", "ung", "ungen", "te", "ten", "et", "es", "ere", "eur", "euse",
        "ements", "ement", "ry", "ries", "age", "ship", "ons", "ants", "ia", "ian", "ians", "ado", "ada", "ados", "adas", "ar", "ir", "ando", "iendo", "cion", "ciones", "acion", "ee", "es", "is", "a", "o", "as", "os", "i", "ait", "aient", "ais",
    ];

    private static readonly HashSet<string> EndingSet = [.. Endings];

    /// <summary>Dictionary form in American spelling.</summary>
    public static string Lemma(string folded)
    {
        if (NumberWords.OrdinalLemma(folded) is { } ordinal)
            return ordinal;
        var lemma = American(WordForms.Lemma(folded));
        if (lemma.EndsWith("ised", StringComparison.Ordinal) || lemma.EndsWith("ized", StringComparison.Ordinal))
            return American(lemma[..^1]);
        if (lemma.EndsWith("lled", StringComparison.Ordinal))
            return Lexicon.Respell(lemma[..^3]);
        if (lemma.EndsWith("lling", StringComparison.Ordinal) && lemma.Length > 8)
            return Lexicon.Respell(lemma[..^4]);
        return lemma;
    }

    private static string American(string lemma)
    {
        if (lemma.Length > 5 && (lemma.EndsWith("ise", StringComparison.Ordinal) || lemma.EndsWith("yse", StringComparison.Ordinal)))
            lemma = lemma[..^2] + "ze";
        else if (lemma.EndsWith("yser", StringComparison.Ordinal))
            lemma = lemma[..^3] + "zer";
        else if (lemma.Length > 5 && lemma.EndsWith("our", StringComparison.Ordinal))
            lemma = lemma[..^2] + "r";
        foreach (var root in (ReadOnlySpan<string>)["colour", "honour", "favour", "behaviour", "labour", "neighbour", "harbour", "flavour", "endeavour", "armour", "tumour", "vapour", "odour", "savour", "humour"])
        {
            if (lemma.Length > root.Length && lemma.Contains(root, StringComparison.Ordinal))
                lemma = lemma.Replace(root, root[..^2] + "r", StringComparison.Ordinal);
        }

        lemma = lemma.Replace("isation", "ization", StringComparison.Ordinal);
        foreach (var root in (ReadOnlySpan<string>)["haem", "paed", "anaes", "gynaec", "oestr", "oedem", "oesoph", "foet", "caesar", "leukaem", "anaem", "ischaem", "glycaem", "ticaem", "rrhoea", "manoeuv", "archaeo", "coeliac", "faec"])
        {
            if (lemma.Contains(root, StringComparison.Ordinal))
                lemma = lemma.Replace("ae", "e", StringComparison.Ordinal).Replace("oe", "e", StringComparison.Ordinal);
        }

        return Lexicon.Respell(lemma);
    }

    /// <summary>Whether two words come of one root by ordinary endings: "inspect" and "inspection", "Kunde" and "Kunden". Five letters at least must agree.</summary>
    public static bool ShareRoot(string a, string b)
    {
        var common = 0;
        while (common < a.Length && common < b.Length && a[common] == b[common])
            common++;
        if (common == 4 && common == Math.Min(a.Length, b.Length) && (a.Length > 4 ? a[4..] : b[4..]) is "ing" or "ed" or "er" or "ings" or "ment" or "al" or "or" or "ly")
            return true;
        if (common >= 4 && (a[common..], b[common..]) is ("e", "age") or ("age", "e"))
            return true;
        if (common >= 5 && (a[common..], b[common..]) is ("ize", "ous") or ("ous", "ize"))
            return true;
        if (common < 5 || common * 10 < Math.Min(a.Length, b.Length) * 7)
            return false;
        for (var cut = common; cut >= Math.Max(5, common - 2); cut--)
        {
            if (EndingSet.Contains(a[cut..]) && EndingSet.Contains(b[cut..]))
                return true;
        }

        return false;
    }

    public static bool StartsWithAny(string word, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    public static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
