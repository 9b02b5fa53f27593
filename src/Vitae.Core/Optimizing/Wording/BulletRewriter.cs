using System.Text.RegularExpressions;

namespace Vitae.Core.Optimizing.Wording;

/// <summary>Why a line was changed.</summary>
[Flags]
internal enum WordingChanges
{
    None = 0,
    Opening = 1,
    Filler = 2,
    FirstPerson = 4,
    Tense = 8,
    Split = 16,
    Spelling = 32,
    Tidied = 64,
}

internal sealed record RewrittenLine(string Text, WordingChanges Changes);

/// <summary>Rewrites one English bullet by the playbook: the deed first, in the tense of its role, without filler and first person. Idempotent; a line without anything to change stays byte for byte.</summary>
internal static partial class BulletRewriter
{
    public const int MaxWords = 20;
    private const int MaxLength = 2000;

    public static RewrittenLine Rewrite(string text, RoleTense tense)
    {
        if (text.Length > MaxLength || text.Contains('\n', StringComparison.Ordinal))
            return new RewrittenLine(text, WordingChanges.None);
        var changes = WordingChanges.None;
        var line = new Line(text);
        for (var round = 0; round < 4; round++)
        {
            var made = Pass(line, tense);
            changes |= made;
            if (made == WordingChanges.None || line.Count == 0)
                break;
        }

        if (changes == WordingChanges.None)
            return Tidied(text, line);
        if (line.Count < 2)
            return new RewrittenLine(text, WordingChanges.None);
        line.Capitalize();
        Articles.Agree(line);
        return new RewrittenLine(WithoutGlyph(line.ToString()), changes);
    }

    /// <summary>How many words a reader counts.</summary>
    public static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    private static WordingChanges Pass(Line line, RoleTense tense)
    {
        var changes = WordingChanges.None;
        if (FirstPerson.Remove(line))
            changes |= WordingChanges.FirstPerson;
        if (Fillers.Cut(line))
            changes |= WordingChanges.Filler;
        if (OpeningRewriter.Rewrite(line, tense))
            changes |= WordingChanges.Opening;
        if (line.Count > 0 && TenseSetter.Set(line, tense))
            changes |= WordingChanges.Tense;
        return changes;
    }

    private static RewrittenLine Tidied(string text, Line line)
    {
        line.Capitalize();
        var tidied = WithoutGlyph(line.ToString());
        return tidied == text ? new RewrittenLine(text, WordingChanges.None) : new RewrittenLine(tidied, WordingChanges.Tidied);
    }

    private static string WithoutGlyph(string text)
    {
        var bare = Glyph().Replace(text, "");
        return bare.Length > 0 && char.IsLower(bare[0]) && bare.Length != text.Length ? char.ToUpperInvariant(bare[0]) + bare[1..] : bare;
    }

    [GeneratedRegex(@"^(?:[•▪◦‣·–—*\u25CF\u25CB\uF0B7]|-(?=\s))\s*")]
    private static partial Regex Glyph();
}
