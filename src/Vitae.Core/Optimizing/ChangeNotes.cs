using System.Globalization;
using Vitae.Core.Optimizing.Composition;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Optimizing.Skills;
using Vitae.Core.Optimizing.Wording;

namespace Vitae.Core.Optimizing;

/// <summary>Tells in short sentences what was changed and why, and asks for what only the person can know.</summary>
internal static class ChangeNotes
{
    private const int MaxQuestions = 5;

    public static IReadOnlyList<string> Write(UiDocument before, UiDocument after, ResumeFacts facts, bool isTitleWished)
    {
        var notes = new List<string>();
        if (after.TargetTitle.Primary != before.TargetTitle.Primary)
            notes.Add(isTitleWished ? $"The headline is \"{after.TargetTitle.Primary}\", as you wished." : before.TargetTitle.Primary.Length == 0 ? $"The headline is \"{after.TargetTitle.Primary}\"." : $"The headline is \"{after.TargetTitle.Primary}\" instead of \"{before.TargetTitle.Primary}\", closer to the posting.");
        if (after.ProfessionalSummary.Primary != before.ProfessionalSummary.Primary)
            notes.Add(before.ProfessionalSummary.Primary.Length == 0 ? "The summary was put together from facts of the resume." : "The summary was put together from facts of the resume; your own is among the alternates.");
        for (var at = 0; at < after.WorkExperience.Items.Count; at++)
            notes.AddRange(OfRole(before.WorkExperience.Items[at], after.WorkExperience.Items[at], NameOf(after.WorkExperience.Items, at)));
        notes.AddRange(OfSkills(before.Skills, after.Skills));
        foreach (var section in after.AdditionalSections.Zip(before.AdditionalSections).Where(pair => Shown(pair.First) < Shown(pair.Second) && pair.First.Title.Length > 0))
            notes.Add($"{section.First.Title}: what says little to this posting is switched off; nothing was deleted.");
        if (facts.Missing.Count > 0)
            notes.Add("Not claimed, because the resume does not show it: " + string.Join(", ", facts.Missing) + ".");
        return notes;
    }

    /// <summary>Questions and advice for the person, in the resume's language where we write it.</summary>
    public static IReadOnlyList<string> Questions(UiWork work, ResumeFacts facts)
    {
        var phrases = Phrasebook.In(facts.Tongue);
        var questions = facts.Missing.Take(MaxQuestions).Select(phrases.AskFor).ToList();
        if (facts.Tongue != Tongue.English)
            return questions;
        foreach (var text in work.Items.Where(item => item.Include).SelectMany(item => item.Bullets).Where(bullet => bullet.Include).Select(bullet => bullet.Text))
        {
            if (questions.Count >= 2 * MaxQuestions)
                break;
            var line = new Line(text);
            if (line.Count > 0 && line[0].Lower == "we")
                questions.Add($"\"{Short(text)}\": which part did you do yourself?");
            else if (line.Count > 0 && OpeningRewriter.IsWeak(line))
                questions.Add($"\"{Short(text)}\": what exactly did you do, and what came of it?");
        }

        return questions;
    }

    private static int Shown(UiAdditionalSection section) => section.Include ? section.Items.Count(AdditionalSections.IsIncluded) : 0;

    private static string NameOf(IReadOnlyList<UiWorkItem> items, int at)
    {
        var (company, title) = (items[at].Company, items[at].Title);
        if (company.Length == 0 || (title.Length > 0 && items.Count(item => item.Company == company) > 1))
            return title.Length > 0 ? company.Length > 0 ? title + ", " + company : title : "A role";
        return company;
    }

    private static IEnumerable<string> OfRole(UiWorkItem before, UiWorkItem after, string name)
    {
        if (before.Include && !after.Include)
        {
            yield return $"{name}: switched off, because it ended more than ten years ago and answers nothing in the posting.";
            yield break;
        }

        var rewritten = before.Bullets.DistinctBy(bullet => bullet.Id).Select(own => (Was: own.Text, Parts: after.Bullets.Where(bullet => BulletParts.IsPartOf(bullet, own)).OrderBy(bullet => bullet.Id.Length).ThenBy(bullet => bullet.Id, StringComparer.Ordinal).Select(bullet => bullet.Text).ToList())).ToList();
        var shown = after.Bullets.Where(bullet => bullet.Include).Select(bullet => bullet.Text).ToHashSet(StringComparer.Ordinal);
        var reworded = rewritten.Where(bullet => bullet.Parts.Count == 1 && shown.Contains(bullet.Parts[0]) && !string.Equals(bullet.Was, bullet.Parts[0], StringComparison.OrdinalIgnoreCase)).ToList();
        if (reworded.Count > 0)
        {
            var example = reworded.MaxBy(bullet => Differing(bullet.Was, bullet.Parts[0]));
            var (was, now) = Differences(example.Was, example.Parts[0]);
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}: {Count(reworded.Count, "bullet")} reworded, the deed first and without filler, such as \"{was}\", now \"{now}\".");
        }

        var parted = rewritten.Where(bullet => bullet.Parts.Count > 1).ToList();
        if (parted.Count > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}: {Count(parted.Count, "long bullet")} parted where a second deed begins, such as \"{Short(parted[0].Was)}\", now \"{Short(parted[0].Parts[0])}\" and \"{Short(parted[0].Parts[1])}\".");

        if (!after.Bullets.Select(bullet => bullet.Source).Distinct().SequenceEqual(before.Bullets.Select(bullet => bullet.Source)))
            yield return $"{name}: the bullets that answer the posting come first.";
        var off = after.Bullets.Count(bullet => !bullet.Include);
        if (off > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}: {Count(off, "bullet")} that the posting does not ask about switched off; nothing was deleted.");
    }

    private static IEnumerable<string> OfSkills(UiSkills before, UiSkills after)
    {
        var had = SkillGrouping.All(before.Groups).ToList();
        var has = SkillGrouping.All(after.Groups).ToList();
        var added = has.Where(skill => !had.Contains(skill, SkillNames.SameSkill)).ToList();
        if (added.Count > 0)
            yield return "Skills that your experience proves were added to the list: " + string.Join(", ", added) + ".";
        var renamed = has.Where(skill => !had.Contains(skill, StringComparer.OrdinalIgnoreCase) && !added.Contains(skill)).ToList();
        if (renamed.Count > 0)
            yield return "Written as the posting writes them: " + string.Join(", ", renamed) + ".";
        if (had.Count > 1 && !has.SequenceEqual(had))
            yield return "Skills that the posting asks for come first.";
    }

    private static int Differing(string before, string after) => Math.Abs(before.Length - after.Length) - (before.Length / 50);

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>Both texts cut short so that what differs is seen: from their beginning, or from a word before the first difference where that stands late.</summary>
    private static (string Was, string Now) Differences(string was, string now)
    {
        var same = 0;
        while (same < was.Length && same < now.Length && was[same] == now[same])
            same++;
        var from = same < 40 ? 0 : was.LastIndexOf(' ', was.LastIndexOf(' ', same - 1) is var word and > 0 ? word - 1 : 0) + 1;
        return from == 0 ? (Short(was), Short(now)) : ("… " + Short(was[from..]), "… " + Short(now[Math.Min(from, now.Length)..]));
    }

    private static string Short(string text)
    {
        if (text.Length <= 60)
            return text;
        var cut = text.LastIndexOf(' ', 57);
        return text[..(cut > 20 ? cut : text.IndexOf(' ', 57) is var next and > 0 ? next : text.Length)].TrimEnd(',', ';', ':') + " …";
    }
}
