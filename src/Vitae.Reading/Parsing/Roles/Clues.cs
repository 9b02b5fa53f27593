using System.Text.RegularExpressions;
using Vitae.Core.Knowledge;

namespace Vitae.Reading.Parsing.Roles;

/// <summary>What a few words look like: a job title, a company, a place, a school, a degree. All from 0 to 1.</summary>
internal static partial class Clues
{
    [GeneratedRegex(
        @"\b(inc|llc|ltd|limited|corp|corporation|co|company|gmbh|ag|kg|se|ug|ohg|e\.?v|sas|sarl|s\.?a\.?s?|s\.?l|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|plc|pty|pvt|oy|ab|as|aps|group|gruppe|groupe|grupo|holding|holdings|bank|banque|banco|hospital|klinik|klinikum|clinic|clínica|hôpital|"
        + @"krankenhaus|\p{L}{3,}(?:schule|gymnasium|klinik|klinikum|krankenhaus|altenheim|pflegeheim|werke|rechenzentrum|institut|verlag)|gymnasium|spital|university|universität|université|universidad|università|universidade|universiteit|college|school|schule|hochschule|institute|institut|instituto|laboratory|laboratories|labs?|technologies|technology|solutions|systems|software|consulting|partners|studios?|agency|"
        + @"agentur|foundation|stiftung|fondation|fundación|ministry|ministerium|ministère|department of|office|services|industries|enterprises|international|global|network|media|ventures|capital|insurance|versicherung|pharma|health|healthcare|airlines|motors|energy|foods?|logistics|logistik|"
        + @"restaurant|hotel|boulangerie|pâtisserie|brasserie|boucherie|pharmacie|bäckerei|metzgerei|autohaus|apotheke|gasthof|panadería|pastelería|farmacia|talleres|bodegas|cafetería|museum|verlag|amt|stadt|council|association|verein|society|academy|academia|center|centre|zentrum|centro|werke|bau|handel|unité|laboratoire|département|departamento|polyclinique|ehpad|mairie|ville de|commune de|société|sociedad|entreprise|empresa|compañía|cabinet|ayuntamiento|municipalidad|lehrstuhl|fachgebiet|praxis|kanzlei|rettungsdienst|retail|store|markt|pflegeheim|freelance|freelancer|self-employed|freiberuflich|selbstständig)\b\.?|公司|集团|大学|银行|医院|研究院|研究所|学院|科技|有限|株式会社|有限会社|주식회사|대학교",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex CompanyWords();

    [GeneratedRegex(@"工程师|经理|总监|主管|助理|实习生?|开发|设计师|教授|讲师|研究员|顾问|分析师|护士|医生|专员|架构师|负责人|会计|编辑|运营|エンジニア|マネージャー|デザイナー|개발자|엔지니어|매니저|디자이너", RegexOptions.NonBacktracking)]
    private static partial Regex IdeographTitles();

    [GeneratedRegex(@"\b(software|systems|media|network|global|international|services?|solutions|technology|technologies|health|healthcare|insurance|energy|retail|office|bank|store|market|logistics|logistik|restaurant|hotel|handel|bau|pharma|consulting|industries|foods?)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex TradeWords();

    [GeneratedRegex(
        @"\b(remote|hybrid|on-?site|home ?office|télétravail|teletrabajo|remoto|full[- ]time|part[- ]time|vollzeit|teilzeit|temps plein|temps partiel|permanent|seasonal|cdi|cdd)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex WayOfWorking();

    public static double Title(string text)
    {
        var bare = WithoutBrackets(text);
        if (bare.Length == 0)
            return 0;
        var likelihood = TitleCatalog.TitleLikelihood(bare);
        if (likelihood < 0.9 && IdeographTitles().IsMatch(bare))
            likelihood = 0.9;
        foreach (var separator in (ReadOnlySpan<string>)[" / ", "/", " & ", ", ", " and ", " und ", " et ", " - ", " – "])
        {
            if (likelihood >= 0.85 || !bare.Contains(separator, StringComparison.Ordinal))
                continue;
            var parts = bare.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            likelihood = Math.Max(likelihood, parts.Select(TitleCatalog.TitleLikelihood).DefaultIfEmpty(0).Average() is > 0.6 and var average ? average : 0);
            if (parts.Length > 0)
                likelihood = Math.Max(likelihood, 0.75 * TitleCatalog.TitleLikelihood(parts[0]));
        }
        return likelihood < 0.6 && TitleEnding().IsMatch(bare) && !CompanyWords().IsMatch(TradeWords().Replace(bare, " ")) ? 0.6 : likelihood;
    }

    [GeneratedRegex(@"^(?:中国[，,·\s]*)?(?:北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|成都|武汉|西安|长沙|青岛|大连|厦门|宁波|无锡|郑州|济南|合肥|福州|沈阳|哈尔滨|长春|昆明|南昌|东莞|佛山|珠海|石家庄|太原|贵阳|南宁|海口|兰州|香港|台北|澳门|\p{IsCJKUnifiedIdeographs}{2,4}(?:省|市|县))(?:市)?$", RegexOptions.NonBacktracking)]
    private static partial Regex ChineseCities();

    /// <summary>Endings that names of occupations have: of the first word in Romance languages, of any in German; and first words that only such names begin with.</summary>
    [GeneratedRegex(@"^(?:interno|interna|pasante|practicante|residente|aprendiz|auxiliar|ayudante|encargad[oa]|jef[ea]|responsable|coordinador[a]?|apprentie?|chargée?|adjointe?) |^\p{L}{3,}(?:icien|icienne|iste|trice|euse|logue|ista|ador|adora|ólogo|óloga)\b|\p{L}{3,}(?:leiter|leiterin|pfleger|pflegerin|berater|beraterin|entwickler|entwicklerin|helfer|helferin|fachkraft|meisterin|techniker|technikerin|lehrerin|sanitäter|sanitäterin|assistentin)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex TitleEnding();

    public static double Company(string text)
    {
        var bare = WithoutBrackets(text);
        if (bare.Length == 0)
            return 0;
        var title = Title(text);
        // "Software Engineer" holds a word of companies and is none.
        if (CompanyWords().IsMatch(text) && title < 0.95)
            return title >= 0.6 && !CompanyWords().IsMatch(TradeWords().Replace(text, " ")) ? 0.25 : 0.85;
        if (Schools.Find(bare) is not null)
            return 0.9;
        return title > 0.8 ? 0.1 : 0.45;
    }

    /// <summary>Whether the text says where: a place known, or the way of working ("Remote").</summary>
    public static double Place(string text)
    {
        var bare = UnitTrim(text);
        if (bare.Length is < 2 or > 70)
            return 0;
        if (Countries.Find(bare) is not null || ChineseCities().IsMatch(bare))
            return 0.9;
        if (WayOfWorking().IsMatch(bare) && bare.Length < 28 && TitleCatalog.TitleLikelihood(bare) < 0.5)
            return 0.9;
        if (Places.FindTrailingPlace(bare) is { } place)
        {
            var share = (double)place.Length / bare.Length;
            if (share > 0.85)
                return bare.Contains(',', StringComparison.Ordinal) ? 0.97 : place.Value.Population > 50_000 ? 0.75 : 0.6;
            return share > 0.5 && bare.Contains(',', StringComparison.Ordinal) && !CompanyWords().IsMatch(bare) ? 0.5 : 0.1;
        }
        var comma = bare.LastIndexOf(',');
        if (comma > 0 && bare[(comma + 1)..].Trim() is { Length: > 1 and < 30 } last && (Places.IsRegion(last) || Countries.Find(last) is not null || last.Length == 2 && Countries.FindByCode(last) is not null) && !CompanyWords().IsMatch(bare[..comma]))
            return 0.85;
        var slash = bare.Split([" / ", "/", " & ", " and ", " und ", " → "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return slash.Length > 1 && slash.All(part => Place(part) > 0.6) ? 0.9 : 0;
    }

    [GeneratedRegex(@"^(?:praktikum|praktikant(?:in)?|werkstudent(?:in)?|working student|intern|internship|stage|stagiaire|alternance|alternant|pr[áa]cticas|becario|becaria|trainee|aushilfe|minijob|volontariat)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex FormOfEmployment();

    /// <summary>Says how one is employed, and not as what.</summary>
    public static bool IsFormOfEmployment(string text) => FormOfEmployment().IsMatch(text.Trim());

    public static string WithoutBrackets(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        while (open >= 0)
        {
            var close = text.IndexOf(')', open);
            if (close < 0)
                break;
            text = (text[..open] + " " + text[(close + 1)..]).Trim();
            open = text.IndexOf('(', StringComparison.Ordinal);
        }
        return UnitTrim(text).Replace("  ", " ", StringComparison.Ordinal);
    }

    private static string UnitTrim(string text) => Entries.UnitSplitter.Tidy(text).TrimEnd('.');
}
