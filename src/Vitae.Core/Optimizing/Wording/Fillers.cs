using System.Collections.Frozen;

namespace Vitae.Core.Optimizing.Wording;

/// <summary>Words that can go, or be said shorter, without losing a fact.</summary>
internal static class Fillers
{
    /// <summary>Cut wherever they stand; after "=" what stays.</summary>
    private const string Anywhere = """
        in order to=to|so as to=to|in an effort to=to|with the aim of=for|for the purpose of=for|for the purposes of=for|with the purpose of=for|due to the fact that=because|owing to the fact that=because|
        in light of the fact that=because|in spite of the fact that=although|despite the fact that=although|on a daily basis=daily|on a day-to-day basis=daily|on a weekly basis=weekly|on a monthly basis=monthly|
        on a quarterly basis=quarterly|on a yearly basis=yearly|on an annual basis=annually|on a regular basis=regularly|on a continuous basis=continuously|on a consistent basis=consistently|on an ongoing basis=continuously|
        on a timely basis=on time|in a timely manner=on time|in a timely fashion=on time|in a timely and accurate manner=accurately and on time|in a professional manner=|in a courteous manner=courteously|
        in an efficient manner=efficiently|in an effective manner=effectively|in a safe manner=safely|in a safe and efficient manner=safely and efficiently|in an accurate manner=accurately|in a consistent manner=consistently|
        in the event that=if|in the event of=in case of|at the present time=now|at this point in time=now|during the course of=during|in the course of=during|over the course of=over|until such time as=until|prior to=before|
        subsequent to=after|in addition to=besides|with regard to=on|with regards to=on|in regards to=on|in regard to=on|with respect to=on|in relation to=on|in terms of=in|in the area of=in|in the areas of=in|in the field of=in|
        in the process of=|in conjunction with=with|in collaboration with=with|in cooperation with=with|in partnership with=with|by means of=by|by way of=by|through the use of=using|with the use of=using|by the use of=by using|
        by utilizing=by using|by utilising=by using|a wide variety of=|a wide range of=|a broad range of=|a large variety of=|a diverse range of=|a variety of=|a range of different=|a number of different=|many different=many|
        various different=|various=|a large number of=many|a great number of=many|a significant number of=many|a lot of=many|lots of=many|a total of=|each and every=every|any and all=all|
        first and foremost=first|as well as=and|and also=and|along with=and|together with=with|whether or not=whether|utilized=used|utilised=used|utilizing=using|utilising=using|utilizes=uses|utilize=use|utilise=use|
        utilization of=use of|end result=result|final outcome=outcome|past experience=experience|future plans=plans|advance planning=planning|close proximity to=near|has the ability to=can|have the ability to=can|had the ability to=could|
        is able to=can|are able to=can|were able to=could|made the decision to=decided to|came to an agreement with=agreed with|it is important to=|very=|really=|extremely=|highly complex=complex|absolutely=|truly=|basically=|actually=|
        literally=|simply=|quite=|state-of-the-art=|cutting-edge=|cutting edge=|world-class=|best-in-class=|best of breed=|industry-leading=|bleeding-edge=|next-level=|mission critical=mission-critical|w/=with|w/o=without|
        as needed=|as required=|as necessary=|when needed=|when necessary=|where necessary=|where appropriate=|when required=|if needed=|if necessary=|other duties as assigned=|and other duties as assigned=|
        and other duties=|and so on=|and so forth=|and the like=|and many more=|and more=|etc=|at all times=always|on multiple occasions=repeatedly|on a number of occasions=repeatedly|in a team environment=in a team|
        in a fast-paced environment=|in a fast paced environment=|in fast-paced environments=|in a dynamic environment=|in a challenging environment=
        """;

    /// <summary>Praise of oneself, cut where a verb follows: "successfully managed".</summary>
    private static readonly FrozenSet<string> PraisingAdverbs = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "successfully", "effectively", "efficiently", "proactively", "actively", "diligently", "professionally", "skillfully", "skilfully", "seamlessly", "tirelessly", "passionately", "positively", "competently",
        "strategically", "dynamically", "creatively", "expertly", "flawlessly", "meticulously", "thoroughly", "significantly", "greatly", "constantly", "continually", "enthusiastically");

    private static readonly FrozenSet<string> Measures = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "significantly", "greatly", "constantly", "continually", "thoroughly");

    /// <summary>Words of the last item of a list.</summary>
    private const int MostInItem = 6;

    private static readonly FrozenDictionary<string, (string[] Words, string Stays)[]> ByFirstWord = Read();

    /// <summary>Cuts filler; whether anything was cut.</summary>
    public static bool Cut(Line line)
    {
        var cut = false;
        for (var at = 0; at < line.Count; at++)
        {
            if (CutPhrase(line, at) || CutAdverb(line, at))
            {
                cut = true;
                at = Math.Max(-1, at - 2);
            }
        }

        return cut;
    }

    private static bool CutPhrase(Line line, int at)
    {
        if (!ByFirstWord.TryGetValue(line[at].Lower, out var phrases))
            return false;
        foreach (var (words, stays) in phrases)
        {
            if (line.Match(at, words) == 0 || line.Count == words.Length || !Reads(line, at, words, stays))
                continue;
            line.Replace(at, words.Length, stays);
            if (stays.Length == 0)
                Mend(line, at, words[0]);
            return true;
        }

        return false;
    }

    /// <summary>Whether the line still reads without the phrase.</summary>
    private static bool Reads(Line line, int at, string[] words, string stays)
    {
        if (line[at].Before.Length > 0 && stays.Length == 0)
            return false;
        var next = at + words.Length < line.Count ? line[at + words.Length].Lower : "";
        return words[0] switch
        {
            "very" or "quite" or "really" or "simply" or "extremely" or "absolutely" or "truly" => next.Length > 0 && line[at].After.Length == 0,
            "in" when words is ["in", "addition", "to"] => at > 0,
            "in" when words is ["in", "terms", "of"] => at > 0,
            "and" when words is ["and", "more"] or ["and", "many", "more"] => next.Length == 0 || (line[at + words.Length - 1].After.TrimEnd(')').Length > 0 && LastComma(line, at) is not null),
            "as" when words is ["as", "well", "as"] => at > 0 && next.Length > 0 && EnglishVerbs.Find(next) is null or { Form: not VerbForm.Gerund },
            "along" or "together" => at > 0 && line[at - 1].After.Length == 0,
            "prior" => next.Length > 0,
            "a" when words is ["a", "lot", "of"] => at > 0,
            _ => true,
        };
    }

    private static bool CutAdverb(Line line, int at)
    {
        if (!PraisingAdverbs.Contains(line[at].Core) || line[at].Before.Length > 0 || line[at].After.Length > 0 || at + 1 >= line.Count)
            return false;
        if (at > 0 && line[at - 1].Lower is "more" or "most" or "as" or "less" or "how" || at > 0 && Measures.Contains(line[at].Core))
            return false;
        if (EnglishVerbs.Find(line[at + 1].Core) is null && WeakOpenings.At(line, at + 1) is null)
            return false;
        line.Replace(at, 1, "");
        return true;
    }

    /// <summary>What a phrase cut from the end leaves behind: "filing, and" is "filing".</summary>
    private static void Mend(Line line, int at, string cut)
    {
        if (at > 0 && at < line.Count && line[at - 1].After == "," && cut == "etc")
            line.ReplaceAfter(at - 1, "");
        var isEnd = at >= line.Count;
        if (cut is "etc" or "and" && at > 1 && line.Count > 0)
            JoinLast(line, Math.Min(at, line.Count));
        if (!isEnd || line.Count == 0)
            return;
        if (line[line.Count - 1].Lower is "and" or "or" or "&" && line.Count > 1)
            line.Replace(line.Count - 1, 1, "");
        var last = line[line.Count - 1];
        var after = last.After.EndsWith('.') ? last.After.TrimEnd('.', ',', ';', ' ') + "." : last.After.TrimEnd(',', ';');
        if (after != last.After)
            line.ReplaceAfter(line.Count - 1, after);
    }

    /// <summary>"invoices, receipts" is "invoices and receipts" where nothing follows them any more.</summary>
    private static void JoinLast(Line line, int end)
    {
        if (LastComma(line, end) is not { } comma)
            return;
        if (line[comma].After == ",")
            line.ReplaceAfter(comma, "");
        line.Replace(comma + 1, 1, "and " + line[comma + 1].Core);
    }

    /// <summary>The word before the last item of a list that ends before <paramref name="end"/>; null when the item is long or joined already.</summary>
    private static int? LastComma(Line line, int end)
    {
        for (var at = end - 2; at >= Math.Max(0, end - MostInItem); at--)
        {
            if (line[at].Lower is "and" or "or" or "&" || line[at + 1].Lower is "and" or "or" or "&")
                return null;
            if (line[at].After.EndsWith(','))
                return at;
        }

        return null;
    }

    private static FrozenDictionary<string, (string[], string)[]> Read()
        => Anywhere.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(row => row.Split('='))
            .Select(row => (Words: row[0].Split(' '), Stays: row[1]))
            .GroupBy(row => row.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(row => row.Words.Length).ToArray(), StringComparer.Ordinal);
}
