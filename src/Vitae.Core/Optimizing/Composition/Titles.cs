using System.Text.RegularExpressions;
using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Optimizing.Composition;

/// <summary>How job titles compare.</summary>
internal static partial class Titles
{
    private static readonly HashSet<string> Levels = new(StringComparer.Ordinal)
    {
        "senior", "junior", "sr", "jr", "lead", "principal", "staff", "chief", "head", "i", "ii", "iii", "iv", "1", "2", "3", "entry", "level", "mid", "intermediate", "trainee", "intern",
        "of", "the", "and", "for", "de", "der", "des", "du", "la", "le", "m", "w", "d", "f", "x", "h", "in",
    };

    /// <summary>The same work at the same level: "Senior Nurse (ICU)" and "senior nurse".</summary>
    public static bool Same(string held, string asked)
        => SeniorityTerms.Of(held) == SeniorityTerms.Of(asked) && SameWork(held, asked);

    /// <summary>The same work, whatever the level.</summary>
    public static bool SameWork(string held, string asked)
    {
        var (a, b) = (Core(held), Core(asked));
        if (a.Count == 0 || b.Count == 0)
            return false;
        return a.SetEquals(b) || (TitleCatalog.Find(held) is { } known && TitleCatalog.Find(asked) is { } other && known.Name == other.Name);
    }

    /// <summary>Work of one kind, so that years in one count for the other: the same work, or titles one of which says more ("Software Engineer", "Backend Software Engineer"), or whose last word is one ("Staff Nurse", "Registered Nurse").</summary>
    public static bool Related(string held, string asked)
    {
        if (SameWork(held, asked) || (WithoutUnit(held) is var work && WithoutUnit(asked) is var other && (work, other) != (held, asked) && Related(work, other)))
            return true;
        var (a, b) = (Core(held), Core(asked));
        if (a.Count == 0 || b.Count == 0)
            return false;
        var smaller = a.Count <= b.Count ? a : b;
        if (smaller.Any(word => !IsGeneric(word)) && smaller.Any(IsRole) && smaller.IsSubsetOf(a.Count <= b.Count ? b : a))
            return true;
        var (last, otherLast) = (LastWord(held), LastWord(asked));
        return last == otherLast && !IsGeneric(last);
    }

    /// <summary>"Charge Nurse, Intensive Care Unit" without where the work is done; whole where the words before the comma do not say what work it is ("Manager, Sales").</summary>
    private static string WithoutUnit(string title)
        => title.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && LastWord(title[..comma]) is { Length: > 0 } last && TitleCatalog.IsHead(last) && !IsGeneric(last) ? title[..comma] : title;

    /// <summary>A learner's, beginner's or helper's title ("Junior Developer", "Ayudante de cocina"), which does not tell who has grown out of it.</summary>
    public static bool IsBeginners(string title)
        => SeniorityTerms.Of(title) is Seniority.Intern or Seniority.Entry || Array.Exists(Words(title), IsHelper);

    private static bool IsHelper(string word)
        => word is "assistant" or "assistante" or "assistent" or "assistentin" or "assistenz" or "asistente" or "ayudante" or "auxiliar" or "auxiliaire" or "aide" or "helper"
            || word.EndsWith("helfer", StringComparison.Ordinal) || word.EndsWith("helferin", StringComparison.Ordinal) || word.EndsWith("hilfe", StringComparison.Ordinal) || word.EndsWith("hilfskraft", StringComparison.Ordinal);

    /// <summary>"m/w/d", "H/F": for whom a title is, not part of it.</summary>
    [GeneratedRegex(@"\s*[,|]?\s*\b(?:[mwfdhx](?:\s*/\s*[mwfdhx]){1,3})\b\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex GenderMarks();

    /// <summary>A title without what follows it in brackets or after a dash: "Nurse (m/f/d) - night shift" is "Nurse".</summary>
    public static string Plain(string title)
    {
        var cut = title.Length;
        foreach (var mark in (ReadOnlySpan<string>)["(", " - ", " – ", " — ", " | ", "["])
        {
            var at = title.IndexOf(mark, StringComparison.Ordinal);
            if (at > 2)
                cut = Math.Min(cut, at);
        }

        return AtOneLevel(GenderMarks().Replace(title[..cut], "").Trim().TrimEnd(',', ';', ':'));
    }

    /// <summary>"Software / Senior Software Engineer" names one work at two levels: the title that says more stands for both.</summary>
    private static string AtOneLevel(string title)
    {
        var slash = title.IndexOf('/', StringComparison.Ordinal);
        if (slash < 2 || slash > title.Length - 3)
            return title;
        var (first, second) = (title[..slash].Trim(), title[(slash + 1)..].Trim());
        var (a, b) = (CoreOf(first), CoreOf(second));
        if (a.Count == 0 || b.Count == 0 || !(a.IsSubsetOf(b) || b.IsSubsetOf(a)) || !(HasLevel(first) || HasLevel(second)))
            return title;
        return b.Count > a.Count || (b.Count == a.Count && SeniorityTerms.Of(second) >= SeniorityTerms.Of(first)) || SeniorityTerms.Of(first) is null ? second : first;
    }

    private static bool HasLevel(string title) => SeniorityTerms.Of(title) is not null;

    private static HashSet<string> Core(string title) => CoreOf(Plain(title));

    private static HashSet<string> CoreOf(string title) => [.. Split(title).Where(word => !Levels.Contains(word)).Select(WithoutGender)];

    /// <summary>The word by which both forms of a title are one: "comptable générale" and "général", "Ingenieurin" and "Ingenieur".</summary>
    private static string WithoutGender(string word)
        => word.Length < 6 ? word : word.EndsWith("in", StringComparison.Ordinal) ? word[..^2] : word[^1] is 'e' or 'a' or 'o' ? word[..^1] : word;

    /// <summary>Names who somebody is, not what about.</summary>
    private static bool IsRole(string word) => TitleCatalog.IsHead(word) || TitleCatalog.IsHead(word + "e") || IsGeneric(word);

    private static string LastWord(string title) => Words(title).LastOrDefault(word => !Levels.Contains(word)) ?? "";

    private static string[] Words(string title) => Split(Plain(title));

    private static string[] Split(string title) => TextFolding.Fold(title).Split([' ', '/', ',', '-', '.', ':', '*'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>"Sales Manager" and "Project Manager" are not one kind of work.</summary>
    private static bool IsGeneric(string word)
        => word is "manager" or "assistant" or "specialist" or "coordinator" or "director" or "officer" or "engineer" or "analyst" or "consultant" or "technician" or "supervisor" or "leader" or "representative" or "worker"
            or "operator" or "administrator" or "associate" or "agent" or "designer" or "advisor" or "leiter" or "mitarbeiter" or "responsable" or "tecnico" or "ingenieur" or "ingeniero" or "assistent" or "associate" or "executive" or "clerk" or "intern" or "";
}
