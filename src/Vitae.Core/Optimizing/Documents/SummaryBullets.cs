using Vitae.Core.Optimizing.Wording;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Documents;

/// <summary>The deeds of a role that were written as lines of its description instead of bullets.</summary>
internal static class SummaryBullets
{
    private static readonly char[] Glyphs = ['•', '▪', '◦', '‣', '·', '–', '—', '*', '-', '\u25CF', '\uF0B7', ' '];

    /// <summary>Gives each role without bullets whose description is a list of deeds these as bullets, each with the description as its source.</summary>
    public static UiWork Spread(UiWork work, Resume source)
        => work with { Items = [.. work.Items.Select((item, at) => item.Bullets.Count == 0 && at < source.Work.Count ? Spread(item, DeedsIn(source.Work[at].Summary), FormattableString.Invariant($"/work/{at}/summary")) : item)] };

    private static UiWorkItem Spread(UiWorkItem item, IReadOnlyList<string> deeds, string pointer) => deeds.Count == 0 ? item : item with
    {
        Bullets = [.. deeds.Select((text, at) => new UiBullet { Id = FormattableString.Invariant($"{item.Id}-bullet-{at + 1}"), Text = text, Source = pointer })],
        Extensions = CarriedFields.Without(item.Extensions, "summary"),
    };

    /// <summary>The lines, where there are two or more and each tells a deed: it opens with a verb. A line that goes on in lower case belongs to the one before.</summary>
    private static List<string> DeedsIn(string? description)
    {
        var deeds = new List<string>();
        foreach (var line in (description ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.Trim(Glyphs) is { Length: > 0 } bare && bare.Length < line.Length && Glyphs.Contains(line[0]))
                deeds.Add(bare);
            else if (deeds.Count > 0 && char.IsLower(LinkedText.Shown(line)[0]) && deeds[^1][^1] is not ('.' or ';'))
                deeds[^1] += " " + line;
            else
                deeds.Add(line);
        }

        return deeds.Count >= 2 && deeds.TrueForAll(TellsDeed) ? deeds : [];
    }

    private static bool TellsDeed(string text)
    {
        var line = new Line(LinkedText.Shown(text));
        return line.Count >= 3 && (OpeningRewriter.IsWeak(line) || EnglishVerbs.Find(line[0].Core) is { Form: not VerbForm.Gerund });
    }
}
