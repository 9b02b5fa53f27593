namespace Vitae.Core.Optimizing;

/// <summary>Takes back, of all that was changed, what costs proof, so that a document never proves less than its source did.</summary>
internal static class ProofKeeping
{
    /// <summary>
    /// <paramref name="after"/> when it loses nothing. Else every change is measured by itself, and the dearest are taken back, one after the other, until nothing is lost: a rewritten or parted bullet, what was
    /// switched off in a role, a section, the skills, the headline, the summary.
    /// </summary>
    /// <param name="isTitleWished">The person named the headline, which is then theirs to keep.</param>
    public static UiDocument Keep(UiDocument before, UiDocument after, ProofMeasure measure, bool isTitleWished)
    {
        var loss = measure.LossOf(after);
        if (loss.IsNone)
            return after;
        var ways = WaysBack(before, after, isTitleWished).Select(way => (Way: way, Left: measure.LossOf(way(after)))).OrderBy(tried => tried.Left).Select(tried => tried.Way);
        foreach (var way in ways)
        {
            var less = way(after);
            var left = measure.LossOf(less);
            if (left.CompareTo(loss) >= 0)
                continue;
            (after, loss) = (less, left);
            if (loss.IsNone)
                break;
        }

        return after;
    }

    private static IEnumerable<Func<UiDocument, UiDocument>> WaysBack(UiDocument before, UiDocument after, bool isTitleWished)
    {
        for (var at = 0; at < after.WorkExperience.Items.Count; at++)
        {
            var (role, own) = (at, before.WorkExperience.Items[at]);
            foreach (var bullet in own.Bullets.Where(bullet => IsChanged(bullet, after.WorkExperience.Items[role])))
                yield return document => WithRole(document, role, item => WithOwn(item, bullet));
            if (own.Include && (!after.WorkExperience.Items[role].Include || after.WorkExperience.Items[role].Bullets.Any(bullet => !bullet.Include)))
                yield return document => WithRole(document, role, item => item with { Include = true, Bullets = [.. item.Bullets.Select(bullet => bullet with { Include = true })] });
            if (own.Bullets.Count > 1)
                yield return document => WithRole(document, role, _ => own);
        }

        for (var at = 0; at < after.AdditionalSections.Count; at++)
        {
            var place = at;
            yield return document => document with { AdditionalSections = [.. document.AdditionalSections.Select((section, index) => index == place ? before.AdditionalSections[place] : section)] };
        }

        yield return document => document with { Skills = before.Skills };
        if (!isTitleWished)
            yield return document => document with { TargetTitle = before.TargetTitle };
        yield return document => document with { ProfessionalSummary = document.ProfessionalSummary with { Primary = before.ProfessionalSummary.Primary, Include = before.ProfessionalSummary.Include } };
        yield return document => before with { TargetTitle = isTitleWished ? document.TargetTitle : before.TargetTitle };
    }

    private static bool IsChanged(UiBullet own, UiWorkItem item)
        => PartsOf(own, item).ToList() is var parts && !(parts.Count == 1 && parts[0].Text == own.Text);

    /// <summary>A rewritten bullet keeps its id; a second part of it has one more number behind.</summary>
    private static IEnumerable<UiBullet> PartsOf(UiBullet own, UiWorkItem item) => item.Bullets.Where(bullet => BulletParts.IsPartOf(bullet, own));

    private static UiWorkItem WithOwn(UiWorkItem item, UiBullet own)
    {
        var parts = PartsOf(own, item).ToList();
        return parts.Count == 0 ? item : item with { Bullets = [.. item.Bullets.Where(bullet => bullet == parts[0] || !parts.Contains(bullet)).Select(bullet => bullet == parts[0] ? own with { Include = bullet.Include } : bullet)] };
    }

    private static UiDocument WithRole(UiDocument document, int at, Func<UiWorkItem, UiWorkItem> change)
        => document with { WorkExperience = document.WorkExperience with { Items = [.. document.WorkExperience.Items.Select((item, index) => index == at ? change(item) : item)] } };
}
