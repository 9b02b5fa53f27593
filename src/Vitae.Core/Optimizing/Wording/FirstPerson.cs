namespace Vitae.Core.Optimizing.Wording;

/// <summary>Takes "I", "my" and "our" out of a line. "We" stays: only the person knows which part was theirs.</summary>
internal static class FirstPerson
{
    public static bool Remove(Line line)
    {
        var changed = RemoveSubject(line);
        for (var at = 0; at < line.Count - 1; at++)
        {
            if (line[at].Lower is not ("my" or "our") || line[at].After.Length > 0 || line[at + 1].Lower == "own" || at == 0 && WeakOpenings.At(line, 0) is not null)
                continue;
            line.Replace(at, at == 0 ? "The" : "the");
            changed = true;
        }

        return changed;
    }

    /// <summary>"I have also managed" is "managed". Only before a verb: "I beam" is none.</summary>
    private static bool RemoveSubject(Line line)
    {
        if (line.Count < 3 || line[0].Core is not ("I" or "I've" or "I’ve" or "I'm" or "I’m" or "I'd" or "I’d") || line[0].After.Length > 0)
            return false;
        var at = 1;
        while (at < line.Count - 1 && (line[at].Lower is "have" or "had" or "also" or "then" or "was" or "am" or "have been" or "personally" && WeakOpenings.At(line, at) is null) && line[at].After.Length == 0)
            at++;
        if (EnglishVerbs.Find(line[at].Core) is null && WeakOpenings.At(line, at) is null)
            return false;
        line.Replace(0, at, "");
        return true;
    }
}
