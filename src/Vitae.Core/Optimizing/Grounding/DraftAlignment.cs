using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>Finds for each entry of a draft the source entry it came from: by id, else by employer, title and dates together.</summary>
internal static class DraftAlignment
{
    private const int Enough = 3;

    /// <summary>What tells one entry from another.</summary>
    public readonly record struct Entry(string? Id, string? Place, string? Role, string? Start, string? End);

    /// <summary>Index of the source entry; -1 when none is alike.</summary>
    public static int Find(Entry draft, IReadOnlyList<Entry> source)
    {
        var (best, bestScore) = (-1, Enough - 1);
        for (var i = 0; i < source.Count; i++)
        {
            var score = Score(draft, source[i]);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        return best;
    }

    /// <summary>The bullet with the most words in common; -1 when there is none in common.</summary>
    public static int FindBullet(string text, IReadOnlyList<string> bullets)
    {
        var words = WordsOf(text);
        var (best, bestShared) = (-1, 0);
        for (var i = 0; i < bullets.Count; i++)
        {
            var shared = WordsOf(bullets[i]).Count(words.Contains);
            if (shared > bestShared)
                (best, bestShared) = (i, shared);
        }

        return best;
    }

    public static Entry Of(Work work) => new(work.Id, work.Name, work.Position, work.StartDate, work.EndDate);

    public static Entry Of(Volunteer volunteer) => new(volunteer.Id, volunteer.Organization, volunteer.Position, volunteer.StartDate, volunteer.EndDate);

    public static Entry Of(Project project) => new(project.Id, project.Name, project.Entity, project.StartDate, project.EndDate);

    public static Entry Of(Education education) => new(education.Id, education.Institution, $"{education.StudyType} {education.Area}", education.StartDate, education.EndDate);

    private static int Score(Entry a, Entry b)
    {
        var score = a.Id is { Length: > 0 } && a.Id == b.Id ? 6 : 0;
        score += 4 * Likeness(a.Place, b.Place) / 100;
        score += 3 * Likeness(a.Role, b.Role) / 100;
        if (a.Start is { Length: >= 4 } && b.Start is { Length: >= 4 } && a.Start[..4] == b.Start[..4])
            score += 2;
        if (a.End is { Length: >= 4 } && b.End is { Length: >= 4 } && a.End[..4] == b.End[..4])
            score++;
        return score;
    }

    /// <summary>Shared words in percent of the shorter name.</summary>
    private static int Likeness(string? a, string? b)
    {
        if (string.IsNullOrWhiteSpace(a) || string.IsNullOrWhiteSpace(b))
            return 0;
        var (first, second) = (WordsOf(a), WordsOf(b));
        var least = Math.Min(first.Count, second.Count);
        return least == 0 ? (TextFolding.Fold(a) == TextFolding.Fold(b) ? 100 : 0) : 100 * first.Count(second.Contains) / least;
    }

    private static HashSet<string> WordsOf(string text)
        => [.. Tokenizer.Read(LinkedText.Shown(text.Length > 2000 ? text[..2000] : text)).Where(t => t.Kind is TokenKind.Number || (t.IsWord && !Lexicon.IsFunctionWord(t.Folded))).Select(t => t.Lemma)];
}
