using Vitae.Core.Optimizing.Composition;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing;

/// <summary>
/// Keeps the links of bullets and summary while they are rewritten: the writing sees their labels, and afterwards each link is laid over its label again. A bullet in which a label is gone stays as it was.
/// </summary>
internal static class LinkKeeping
{
    /// <summary>The document in which bullets and summary show the same and have no links.</summary>
    public static UiDocument Without(UiDocument own) => own with
    {
        ProfessionalSummary = own.ProfessionalSummary with { Primary = LinkedText.Unlinked(own.ProfessionalSummary.Primary) },
        WorkExperience = own.WorkExperience with
        {
            Items = [.. own.WorkExperience.Items.Select(item => item with { Bullets = [.. item.Bullets.Select(bullet => bullet with { Text = LinkedText.Unlinked(bullet.Text) })] })],
        },
    };

    /// <param name="own">With its links, as it came from the resume.</param>
    /// <param name="written">What was made of <see cref="Without"/>.</param>
    public static UiDocument Restore(UiDocument own, UiDocument written) => written with
    {
        ProfessionalSummary = Summary(own.ProfessionalSummary, written.ProfessionalSummary),
        WorkExperience = written.WorkExperience with
        {
            Items = [.. written.WorkExperience.Items.Select(item => own.WorkExperience.Items.FirstOrDefault(before => before.Id == item.Id) is { } before ? Role(before, item) : item)],
        },
    };

    /// <summary>The rewritten text with every link of the own one over the same words; null when the words of one are no longer there as often as they were.</summary>
    public static string? Carried(string own, string rewritten) => rewritten == LinkedText.Unlinked(own) ? own : Laid(own, rewritten, needsAll: true);

    /// <summary>Written from facts it may tell nothing of what a link stood on; the person's own words stay among the alternates.</summary>
    private static UiSummary Summary(UiSummary own, UiSummary written)
    {
        return HasLink(own.Primary) ? written with { Primary = Linked(written.Primary), Alternates = [.. written.Alternates.Select(Linked)] } : written;

        string Linked(string text) => Carried(own.Primary, text) ?? Laid(own.Primary, text, needsAll: false) ?? text;
    }

    private static UiWorkItem Role(UiWorkItem own, UiWorkItem written)
    {
        foreach (var bullet in own.Bullets.Where(bullet => HasLink(bullet.Text)))
            written = WithLinks(bullet, written);
        return written;
    }

    private static UiWorkItem WithLinks(UiBullet own, UiWorkItem item)
    {
        var parts = item.Bullets.Where(bullet => BulletParts.IsPartOf(bullet, own)).OrderBy(bullet => bullet.Id.Length).ThenBy(bullet => bullet.Id, StringComparer.Ordinal).ToList();
        if (parts.Count == 0)
            return item;

        // No label and no bullet that was rewritten runs over a line's end, so that the parts can be linked as one text.
        var linked = parts.Count == 1 ? Carried(own.Text, parts[0].Text) is { } whole ? [whole] : null : Carried(own.Text, string.Join('\n', parts.Select(part => part.Text)))?.Split('\n');
        return linked?.Length == parts.Count
            ? item with { Bullets = [.. item.Bullets.Select(bullet => parts.IndexOf(bullet) is >= 0 and var at ? bullet with { Text = linked[at], Alternates = Linked(own.Text, bullet.Alternates) } : bullet)] }
            : item with { Bullets = [.. item.Bullets.Where(bullet => bullet == parts[0] || !parts.Contains(bullet)).Select(bullet => bullet == parts[0] ? own with { Include = bullet.Include } : bullet)] };
    }

    /// <summary>Those in which no link is lost.</summary>
    private static IReadOnlyList<UiBulletAlternate> Linked(string own, IReadOnlyList<UiBulletAlternate> alternates)
        => [.. alternates.Select(alternate => (alternate, Text: Carried(own, alternate.Text))).Where(pair => pair.Text is not null).Select(pair => pair.alternate with { Text = pair.Text! })];

    private static bool HasLink(string text) => LinkedText.Spans(text).Any(span => span.Address is not null);

    /// <summary>Links are laid from left to right, each over the same occurrence of its label as in the own text, where there are as many.</summary>
    private static string? Laid(string own, string rewritten, bool needsAll)
    {
        var shown = LinkedText.Shown(own);
        var laid = new List<(int At, int Length, string Address)>();
        var start = 0;
        foreach (var span in LinkedText.Spans(own))
        {
            if (span.Address is { } address)
            {
                var (before, after) = (WordBounds.All(shown, span.Text), WordBounds.All(rewritten, span.Text));
                if (before.IndexOf(start) is >= 0 and var which && before.Count == after.Count && !laid.Exists(other => after[which] < other.At + other.Length && other.At < after[which] + span.Text.Length))
                    laid.Add((after[which], span.Text.Length, address));
                else if (needsAll)
                    return null;
            }

            start += span.Text.Length;
        }

        foreach (var (at, length, address) in laid.OrderByDescending(link => link.At))
        {
            if (LinkedText.Link(rewritten.Substring(at, length), address) is not { } link)
                return null;
            rewritten = rewritten[..at] + link + rewritten[(at + length)..];
        }

        return LinkedText.Spans(rewritten).Count(span => span.Address is not null) == laid.Count ? rewritten : null;
    }
}
