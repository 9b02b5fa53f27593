using System.Text.RegularExpressions;
using Vitae.Core.Knowledge;

namespace Vitae.Reading.Parsing.Roles;

/// <summary>What a degree is and what it is in: "Master of Science in Physics", "M.Sc. Physics". What is printed the other way round ("Physics (M.Sc.)") stays one.</summary>
internal static partial class DegreeParts
{
    private const double Sure = 0.9, Likely = 0.65, KnownField = 0.8;

    private static readonly string[] Words = [" in ", " en ", ": ", " im Fach ", " im Bereich ", " mention ", " spécialité ", " option ", " com ênfase em ", " indirizzo "];

    /// <summary>Levels of frameworks, what became of the studies and what the thesis was about.</summary>
    [GeneratedRegex(@"\s*[(（]\s*(?:EQF|EQR|DQR|NQF|SCQF|RQF|RNCP|ISCED|Niveau|Level|Stufe|Bac ?\+|[0-9]{1,3} ?ECTS|ECTS)[^)）]{0,30}[)）]|[,;]?\s+[(]?(?:nicht abgeschlossen|ohne abschluss|abgebrochen|not completed|unfinished|incomplete|no degree|non termin[ée]e?|non achev[ée]e?|sin terminar|inacabad[oa]|incomplet[oa])[)]?$|[,;]\s*(?:Thema der \p{L}+|Titel der \p{L}+|(?:(?:Master|Bachelor|Doctoral|PhD)(?:'?s)? )?Thesis|Dissertation|Masterarbeit|Bachelorarbeit|M[ée]moire|Tesis)\b.*$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Notes();

    [GeneratedRegex(@"^\s*(?:\(Hons?\.?\)|Hons\b\.?)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Honours();

    public static (string? Type, string? Area) Split(string? degree)
    {
        if (degree is null)
            return (null, null);
        var text = Notes().Replace(degree, "").Trim() is { Length: > 1 } bare ? bare : degree;
        return AtWord(text) ?? AtSlash(text) ?? AtComma(text) ?? WithoutWord(text) ?? (text, null);
    }

    private static (string?, string?)? AtWord(string text)
    {
        foreach (var word in Words)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at > 1 && at + word.Length < text.Length - 1 && StudyClues.Degree(text[..at]) >= Likely)
                return (text[..at].Trim(), text[(at + word.Length)..].Trim());
        }
        return null;
    }

    private static (string?, string?)? AtSlash(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash < text.Length - 1 && text.Any(Spacing.IsIdeograph) && StudyClues.Degree(text[..slash]) >= Sure ? (text[..slash].Trim(), text[(slash + 1)..].Trim()) : null;
    }

    private static (string?, string?)? AtComma(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 1 || comma >= text.Length - 2)
            return null;
        var (left, right) = (text[..comma].Trim(), text[(comma + 1)..].Trim());
        return StudyClues.Degree(left) >= Sure ? (left, right) : null;
    }

    /// <summary>The degree before its field with nothing between them.</summary>
    private static (string?, string?)? WithoutWord(string text)
    {
        foreach (var mention in Degrees.FindMentions(text).OrderByDescending(mention => mention.Length))
        {
            var end = mention.Start + mention.Length;
            while (mention.Start == 0 && end < text.Length && text[end] == '.')
                end++;
            if (mention.Start == 0 && end < text.Length && text[end] is ' ' or '(')
            {
                end += Honours().Match(text[end..]).Length;
                var field = text[end..].Trim(' ', '-', '–', '—', ',', ':');
                if (field.Length > 2 && char.IsUpper(field[0]) && Degrees.FindMentions(field).All(other => other.Start > 0) && (StudyClues.Field(field) >= KnownField || IsAbbreviation(text[..end])))
                    return (text[..end].Trim(), field);
            }
        }
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 3 && char.IsUpper(text[0]) && StudyClues.Degree(text[..space]) >= Sure && FieldsOfStudy.Find(text[(space + 1)..]) is not null ? (text[..space], text[(space + 1)..]) : null;
    }

    /// <summary>"B.Sc.", "MEng": what follows is no part of the degree's name.</summary>
    private static bool IsAbbreviation(string degree)
        => degree.Split(' ')[0] is { Length: <= 8 } first && (first.Contains('.', StringComparison.Ordinal) || first.Count(char.IsUpper) >= 2) && first.Any(char.IsLetter);
}
