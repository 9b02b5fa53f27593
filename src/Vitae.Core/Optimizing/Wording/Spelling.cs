using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Vitae.Core.Optimizing.Wording;

/// <summary>American and British spelling of common resume words. Names are left alone: only words in lower case change, and the first of a line.</summary>
internal static partial class Spelling
{
    /// <summary>American = British, stems by which all forms are made where the line ends in "~".</summary>
    private const string Pairs = """
        organiz~=organis~|optimiz~=optimis~|prioritiz~=prioritis~|standardiz~=standardis~|centraliz~=centralis~|moderniz~=modernis~|digitiz~=digitis~|utiliz~=utilis~|realiz~=realis~|recogniz~=recognis~|specializ~=specialis~|
        minimiz~=minimis~|maximiz~=maximis~|summariz~=summaris~|customiz~=customis~|categoriz~=categoris~|finaliz~=finalis~|localiz~=localis~|mobiliz~=mobilis~|monetiz~=monetis~|normaliz~=normalis~|authoriz~=authoris~|
        containeriz~=containeris~|visualiz~=visualis~|synthesiz~=synthesis~|stabiliz~=stabilis~|sanitiz~=sanitis~|steriliz~=sterilis~|harmoniz~=harmonis~|formaliz~=formalis~|familiariz~=familiaris~|revitaliz~=revitalis~|
        reorganiz~=reorganis~|publiciz~=publicis~|conceptualiz~=conceptualis~|amortiz~=amortis~|capitaliz~=capitalis~|randomiz~=randomis~|emphasiz~=emphasis~|analyz~=analys~|catalyz~=catalys~|
        color=colour|colors=colours|behavior=behaviour|behaviors=behaviours|behavioral=behavioural|labor=labour|honor=honour|honored=honoured|favor=favour|neighbor=neighbour|neighborhood=neighbourhood|endeavor=endeavour|
        center=centre|centers=centres|theater=theatre|meter=metre|meters=metres|liter=litre|liters=litres|fiber=fibre|caliber=calibre|
        modeled=modelled|modeling=modelling|labeled=labelled|labeling=labelling|traveled=travelled|traveling=travelling|traveler=traveller|canceled=cancelled|canceling=cancelling|channeled=channelled|counseled=counselled|
        counseling=counselling|counselor=counsellor|counselors=counsellors|leveled=levelled|totaled=totalled|fueled=fuelled|signaled=signalled|fulfill=fulfil|fulfills=fulfils|fulfillment=fulfilment|enroll=enrol|enrolls=enrols|
        enrollment=enrolment|installment=instalment|skillful=skilful|skillfully=skilfully|jewelry=jewellery|catalog=catalogue|catalogs=catalogues|cataloged=catalogued|cataloging=cataloguing|dialog=dialogue|
        defense=defence|offense=offence|gray=grey|aging=ageing|pediatric=paediatric|pediatrics=paediatrics|anesthesia=anaesthesia|anesthetic=anaesthetic|hematology=haematology|orthopedic=orthopaedic|gynecology=gynaecology|
        esthetic=aesthetic|maneuver=manoeuvre|mold=mould|molds=moulds|plow=plough|tire=tyre|tires=tyres|artifact=artefact|artifacts=artefacts|inquiry=enquiry|inquiries=enquiries|pajamas=pyjamas|program=programme|programs=programmes
        """;

    private static readonly FrozenDictionary<string, string> ToBritish = Read(toBritish: true);
    private static readonly FrozenDictionary<string, string> ToAmerican = Read(toBritish: false);

    public static string In(SpellingLocale locale, string text)
    {
        if (locale == SpellingLocale.AsWritten)
            return text;
        var map = locale == SpellingLocale.British ? ToBritish : ToAmerican;
        return Letters().Replace(text, match => Respelled(map, match, text, locale));
    }

    private static string Respelled(FrozenDictionary<string, string> map, Match match, string text, SpellingLocale locale)
    {
        var word = match.Value;
        var first = match.Index == 0;
        if (!(first || char.IsLower(word[0])) || word.Skip(1).Any(char.IsUpper))
            return word;
        if (locale == SpellingLocale.British && word is "program" or "programs" && IsSoftware(text))
            return word;
        return map.TryGetValue(word.ToLowerInvariant(), out var other) ? char.IsUpper(word[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other : word;
    }

    private static bool IsSoftware(string text)
        => text.Contains("software", StringComparison.OrdinalIgnoreCase) || text.Contains("computer", StringComparison.OrdinalIgnoreCase) || text.Contains("code", StringComparison.OrdinalIgnoreCase);

    private static FrozenDictionary<string, string> Read(bool toBritish)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Pairs.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = row.IndexOf('=', StringComparison.Ordinal);
            var (american, british) = (row[..equals], row[(equals + 1)..]);
            foreach (var ending in american.EndsWith('~') ? ["e", "ed", "es", "ing", "er", "ers", "ation", "ations"] : (string[])[""])
            {
                var (from, to) = (american.TrimEnd('~') + ending, british.TrimEnd('~') + ending);
                if (toBritish)
                    map.TryAdd(from, to);
                else if (to is not ("analyses" or "analyser" or "emphasises" or "synthesises"))
                    map.TryAdd(to, from);
            }
        }

        map.Remove("synthesises");
        return map.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();
}

internal enum SpellingLocale { AsWritten, American, British }
