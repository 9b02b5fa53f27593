using System.Text.RegularExpressions;
using Vitae.Core.Knowledge;

namespace Vitae.Reading.Parsing.Roles;

/// <summary>What a few words say about an education: a school, a degree, a field of study, a grade. 0 to 1.</summary>
internal static partial class StudyClues
{
    [GeneratedRegex(
        @"\b(univ\.?|universi\w*|college|colleges?|school|schule|\w*schule|\w*universität|gymnasium|lyc[ée]e|liceo|coll[èe]ge|colegio|escuela|[ée]cole|instituto?|institut\w*|akademie|academy|acad[ée]mie|academia|polytechni\w*|polit[ée]cnic\w*|politechnika|facult\w*|fakultät|facultad|iut|eth|epfl|mit|ucla|"
        + @"uni|fh|tu|th|hogeschool|universiteit|högskola|yliopisto|uniwersytet|univerzita|üniversitesi|seminary|conservator\w*|bootcamp|polytech|insa|hec|essec|ifsi|vhs|ihk|berufsschule|\w*kolleg|\w*akademie|ausbildungszentrum|\w*bildungszentrum|campus|trường|sixth form|tafe|ies|i\.e\.s\.|cifp|conservatoire|conservatorio|pôle supérieur|cfa|afpa|greta|cnam|iae|iep|sciences po|centro de (?:formación|estudios)|bildungswerk)\b|大学|學院|学院|中学|高校|高中|高级中学|学校|技校|职业技术|专科学校|대학|университет|институт|академия|колледж",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex SchoolWords();

    [GeneratedRegex(
        @"\b(bachelor\w*|master\w*|b\.?\s?sc\.?|m\.?\s?sc\.?|b\.?\s?a\.?|m\.?\s?a\.?|b\.?s\.?|m\.?s\.?|ph\.?\s?d\.?|doctor\w*|dr\.|dipl[oô]m\w*|dipl\.?|degree|licen[cs]\w*|grado|ingenier\w*|ingénieur\w*|m[áa]ster|maestr[íi]a|ma[îi]trise|habilitation|agrégation|magister|laurea\w*|dottorato|mestrado|bacharel\w*|doutor\w*|"
        + @"abitur|matura|baccalaur[ée]at|bachillerato|bachiller|bts|dut|cap|bep|deug|mba|b\.?eng\.?|m\.?eng\.?|b\.?tech\.?|m\.?tech\.?|certificate|ausbildung|studium|studies|thesis|minor|major|honou?rs|staatsexamen|fachhochschulreife|hochschulreife|associate|undergraduate|postgraduate|graduate|"
        + @"t[ée]cnico|cursus|prépa\w*|exchange|erasmus|gcse\w*|a-levels?|high school diploma|ged|nursing diploma|apprenticeship|lehre|umschulung|weiterbildung|promotion|postdoc|expert[oa] universitari[oa]|especialista universitari[oa]|diplomad[oa]|posgrado|pos[t]?grau|ciclo formativo|formación profesional|grado (?:medio|superior)|certificado|certificat|zertifikat|gesell(?:e|in|enbrief|enprüfung)|meister(?:brief|prüfung|schule)?|examen|brevet|capes|classes? préparatoires?|preparatoria|fachoberschulreife|mittlere reife|\w*schulabschluss|fachabitur|\w*ausbildung|berufsabschluss|titulad[oa]|bacharelado|licenciatura|t[ée]cnic[oa] (?:superior|especialista|auxiliar))\b|本科|学士|硕士|博士|大专|学位|研究生|修士|학사|석사|박사|бакалавр|магистр",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex DegreeWords();

    [GeneratedRegex(@"\b(?:c?gpa|grade|note|notendurchschnitt|abschlussnote|gesamtnote|nota(?: media)?|mention|moyenne|score|average|final mark|percentage)\b\s*(?:of|:|：|-|–|\()?\s*(?<value>[0-9][0-9.,]*\s*%?(?:\s*(?:/|of|von|sur|out of)\s*[0-9.,]+)?(?:\s*\([0-9.,/ ]+\))?)|\bmention\s*:?\s*(?<value>très bien|assez bien|bien|honorable|passable)\b|(?:平均分|均分|绩点|成绩)\s*[:：]?\s*(?<value>[0-9][0-9.]*(?:\s*/\s*[0-9.]+)?)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Grade();

    [GeneratedRegex(@"^(?:(?:master|bachelor|diplom|doktor|abschluss)[- ]?(?:arbeit|thesis)|(?:(?:master|bachelor|doctoral|phd)(?:['’]?s)? )?(?:thesis|dissertation)|th[èe]se|m[ée]moire|tesis|trabajo fin de|tfg|tfm|betreuer|supervisor|advisor|encadrant|director de tesis|毕业论文|毕业设计)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Thesis();

    /// <summary>What was written at the end of studies, or who supervised it: part of an education, none by itself.</summary>
    public static bool IsThesis(string text) => Thesis().IsMatch(text);

    [GeneratedRegex(@"[(（]\s*(?:berufsbegleitend|part[- ]time|full[- ]time|distance learning|evening (?:classes|course)|teilzeit|vollzeit|fernstudium|dual(?:es studium)?|en alternance|à distance|temps partiel|a distancia|semipresencial|全日制|非全日制|在职|函授|en cours|in progress|ongoing|laufend|en curso|in corso|current|currently|expected|voraussichtlich|abgebrochen|在读)\s*[,;，]?\s*[)）]", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex State();

    /// <summary>Without "(in progress)".</summary>
    public static string WithoutState(string text) => State().Replace(text, " ").Trim();

    [GeneratedRegex(@"^(?:(?:bachelor|master|fern|abend)?studium|(?:allgemeine |fachgebundene )?(?:fach)?(?:hochschulreife|abitur)|abendgymnasium)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Studies();

    /// <summary>"Studium zum Wirtschaftsingenieur": studies by their first word, with or without a school.</summary>
    public static bool NamesStudies(string text) => Studies().IsMatch(text);

    public static double School(string text)
    {
        if (Schools.Find(text) is not null || Schools.Find(Clues.WithoutBrackets(text)) is not null)
            return 1;
        var score = SchoolWords().IsMatch(text.Replace("universitaire", "", StringComparison.OrdinalIgnoreCase)) ? 0.85 : 0;
        var covered = Schools.FindMentions(text).Sum(mention => mention.Length);
        if (covered > 0)
            score = Math.Max(score, 0.4 + 0.5 * covered / text.Length);
        if (score == 0 && text.Length is >= 2 and <= 6 && text.All(char.IsUpper) && text is not ("GPA" or "CGPA"))
            score = 0.5;
        return score;
    }

    public static double Degree(string text)
    {
        if (Degrees.Find(text) is not null)
            return 1;
        var mention = Degrees.FindMentions(text).Select(found => found.Start == 0 ? 0.95 : 0.7).DefaultIfEmpty(0).Max();
        var match = DegreeWords().Match(text);
        var word = match.Success ? match.Index == 0 ? 0.9 : 0.65 : 0;
        var field = mention == 0 && word == 0 ? Field(text) * 0.6 : 0;
        return Math.Max(field, Math.Max(mention, word));
    }

    public static double Field(string text)
    {
        if (FieldsOfStudy.Find(text) is not null)
            return 1;
        var covered = FieldsOfStudy.FindMentions(text).Sum(mention => mention.Length);
        return text.Length == 0 ? 0 : Math.Min(0.9, (double)covered / text.Length);
    }

    [GeneratedRegex(@",\s*(?<value>[0-9]{1,3}(?:[.,][0-9]{1,2})?\s*(?:%|/\s*[0-9]{1,3})?|grade [a-f][+-]?|(?:(?:summa|magna|insigni) )?cum laude|first[- ]class(?: honou?rs)?|(?:upper|lower) second(?: class)?|2:[12]|(?:with )?(?:distinction|honou?rs|merit)|mit auszeichnung|sehr gut|gut|(?:mention )?(?:très bien|assez bien|bien)|sobresaliente|notable|matrícula de honor)$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex LastGrade();

    /// <summary>A grade behind the last comma, with where the comma stands.</summary>
    public static (string Value, int Start)? GradeBehind(string text)
        => LastGrade().Match(text) is { Success: true } match ? (match.Groups["value"].Value, match.Index) : null;

    /// <summary>A grade ("GPA: 3.9/4.0") with where it stands.</summary>
    public static (string Value, int Start, int Length)? GradeIn(string text)
    {
        var match = Grade().Match(text);
        return match.Success ? (match.Groups["value"].Value.Trim(), match.Index, match.Length) : null;
    }
}
