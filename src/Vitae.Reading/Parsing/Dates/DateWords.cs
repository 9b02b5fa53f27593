using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Vitae.Reading.Parsing.Dates;

/// <summary>Words of dates in the languages resumes are written in: months, seasons, "present", and what joins or opens a range. All folded (see <see cref="Fold"/>).</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, int> Months = ReadMonths();

    private static readonly FrozenSet<string> Seasons = Set(
        "spring summer fall autumn winter fruhling fruhjahr sommer herbst wintersemester sommersemester ws ss wise sose printemps ete automne hiver primavera verano otono invierno "
        + "verao outono inverno estate autunno lente zomer herfst semester vår var host vinter wiosna lato jesien zima");

    private static readonly FrozenSet<string> Connectors = Set("to until till thru through bis a au al hasta ate tot do po til ate'");

    private static readonly FrozenSet<string> Openers = Set("since seit ab depuis desde dal dalla sinds od с з siden sedan ab");

    private static readonly FrozenSet<string> Prefixes = Set(
        "from von vom de del du des da dal le van fra date dates expected anticipated graduated graduation completed grad promotion awarded issued obtained zeitraum abschluss voraussichtlich periode period in im en since "
        + "obtenu prevu erwartet fecha data datum class of approx circa ca started ended mid early late end beginning anfang ende mitte fin debut the la el il o os as degree conferred");

    private static readonly FrozenSet<string> Fillers = Set("the la le el o l den zum zur dem oggi hoy bis jusqu jusqua");

    private static readonly FrozenSet<string> PresentWords = Set(
        "present presently current currently now today ongoing date todate heute jetzt aktuell laufend gegenwartig gegenwart derzeit dato fortlaufend andauernd actuel actuelle actuellement aujourd'hui aujourdhui auj present maintenant jour "
        + "actualidad actual actualmente presente hoy fecha ahora vigente oggi attuale attualmente ora atual atualmente hoje momento heden nu nuvarande nutid naa na nykyinen nyt obecnie teraz dzis soucasnost prezent prezinta gunumuz halen "
        + "настоящее н.в нв сегодня теперь даннии час тепер jelenleg jelen σημερα παρον hiện nay sekarang kini saat الآن الان حاليا היום כיום 今 至今 现在 現在 目前 현재 heden pågaende pagaende akt");

    private static readonly string[][] PresentPhrases =
    [
        ["to", "date"], ["a", "ce", "jour"], ["ce", "jour"], ["en", "cours"], ["en", "curso"], ["in", "corso"], ["la", "fecha"], ["la", "actualidad"], ["el", "presente"], ["o", "momento"], ["o", "presente"],
        ["настоящее", "время"], ["данныи", "момент"], ["н", "в"], ["до", "теперь"], ["hien", "tai"], ["saat", "ini"], ["devam", "ediyor"], ["至", "今"], ["现", "在"], ["現", "在"], ["目", "前"], ["현", "재"], ["حتى", "الان"], ["la", "data"],
    ];

    public static int Month(string folded) => Months.GetValueOrDefault(folded);

    public static bool IsSeason(string folded) => Seasons.Contains(folded);

    public static bool IsConnector(string folded) => Connectors.Contains(folded);

    public static bool IsOpener(string folded) => Openers.Contains(folded);

    public static bool IsPrefix(string folded) => Prefixes.Contains(folded);

    public static bool IsFiller(string folded) => Fillers.Contains(folded);

    /// <summary>How many tokens from <paramref name="at"/> say "to the present"; 0 when they do not.</summary>
    public static int PresentLength(IReadOnlyList<DateToken> tokens, int at)
    {
        foreach (var phrase in PresentPhrases)
        {
            if (at + phrase.Length > tokens.Count)
                continue;
            var same = true;
            for (var i = 0; i < phrase.Length && same; i++)
                same = tokens[at + i].Folded == phrase[i];
            if (same)
                return phrase.Length;
        }
        return at < tokens.Count && PresentWords.Contains(tokens[at].Folded) ? 1 : 0;
    }

    /// <summary>Lower case, without accents, in compatibility form.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
        {
            Span<char> lower = text.Length <= 64 ? stackalloc char[text.Length] : new char[text.Length];
            text.ToLowerInvariant(lower);
            return lower.ToString();
        }
        var decomposed = ReplaceLoneSurrogates(text).Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(decomposed.Length);
        foreach (var c in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c));
        }
        return folded.ToString().Normalize(NormalizationForm.FormC).Replace("ß", "ss", StringComparison.Ordinal);
    }

    private static string ReplaceLoneSurrogates(ReadOnlySpan<char> text)
    {
        var whole = text.ToString();
        return whole.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? new UTF8Encoding(false).GetString(Encoding.UTF8.GetBytes(whole)) : whole;
    }

    private static FrozenSet<string> Set(string words)
        => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Fold(word)).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, int> ReadMonths()
    {
        string[] names =
        [
            "january jan januar jän jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń sty январь января янв січень січня січ leden ledna led január januára jan januar tammikuu ianuarie ian ocak oca ιανουάριος ιαν januari sausis januarie gener يناير كانون",
            "february feb febr februar feber février févr fév febrero febbraio fevereiro fev februari lutego luty lut февраль февраля фев лютий лютого únor února február februára helmikuu februarie şubat şub φεβρουάριος φεβ febrer فبراير شباط",
            "march mar mär märz mrz mars marzo março maart mrt marca marzec март марта мар березень березня бер březen března bře marec március márc maaliskuu martie mart mart' μάρτιος marts març maret مارس آذار",
            "april apr avril avr abril abr aprile kwietnia kwiecień kwi апрель апреля апр квітень квітня кві duben dubna dub apríl április ápr huhtikuu aprilie nisan nis απρίλιος απρ أبريل نيسان",
            "may mai mayo maggio mag maio mei maja maj май мая травень травня тра květen května kvě máj mája május toukokuu mayıs μάιος maig mei مايو أيار",
            "june jun juni juin junio giugno giu junho czerwca czerwiec cze июнь июня июн червень червня чер červen června čer jún júna június kesäkuu iunie iun haziran haz ιούνιος juny يونيو حزيران",
            "july jul juli juillet juil julio luglio lug julho lipca lipiec lip июль июля июл липень липня лип červenec července čvc júl júla július heinäkuu iulie iul temmuz tem ιούλιος juliol يوليو تموز",
            "august aug août aout agosto ago sierpnia sierpień sie август августа авг серпень серпня сер srpen srpna srp augustus augusti augusztus elokuu ağustos ağu αύγουστος αυγ agost agt أغسطس آب",
            "september sep sept septembre septiembre settembre set setembro września wrzesień wrz сентябрь сентября сен сент вересень вересня вер září septembra szeptember szept syyskuu septembrie eylül eyl σεπτέμβριος setembre سبتمبر أيلول",
            "october oct okt oktober octobre octubre ottobre ott outubro out października październik paź октябрь октября окт жовтень жовтня жов říjen října říj október októbra lokakuu octombrie ekim eki οκτώβριος οκτ أكتوبر تشرين",
            "november nov novembre noviembre novembro listopada listopad lis ноябрь ноября ноя нояб листопад листопада листопадa november novembra marraskuu noiembrie kasım kas νοέμβριος نوفمبر",
            "december dec dez dezember déc décembre diciembre dic dicembre dezembro grudnia grudzień gru декабрь декабря дек грудень грудня гру prosinec prosince pro december decembra joulukuu decembrie aralık ara δεκέμβριος δεκ desember des desembre ديسمبر",
        ];
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var month = 0; month < names.Length; month++)
        {
            foreach (var name in names[month].Split(' '))
                months.TryAdd(Fold(name), month + 1);
        }
        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
