using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>Checks every text of a draft against the source entry it came from.</summary>
internal sealed class DraftCheck
{
    private readonly Resume source;
    private readonly GroundingOptions options;
    private readonly List<UnsupportedClaim> found = [];
    private readonly Lazy<SourceScope> whole;
    private readonly Lazy<SourceScope> summary;

    private DraftCheck(Resume source, GroundingOptions options)
    {
        (this.source, this.options) = (source, options);
        whole = new(() => SourceReader.Read(source, null, options));
        summary = new(() => SourceReader.Read(source, "/basics/summary", options));
    }

    public static IReadOnlyList<UnsupportedClaim> Find(Resume source, Resume draft, GroundingOptions options)
    {
        var check = new DraftCheck(source, options);
        check.CheckBasics(draft);
        check.CheckWork(draft);
        check.CheckVolunteer(draft);
        check.CheckProjects(draft);
        check.CheckEducation(draft);
        check.CheckLists(draft);
        return check.found;
    }

    private void CheckBasics(Resume draft)
    {
        CheckWhole(draft.Basics.Label, "/basics/label");
        Check(draft.Basics.Summary, summary.Value, "/basics/summary");
    }

    private void CheckWork(Resume draft)
    {
        IReadOnlyList<DraftAlignment.Entry> known = [.. source.Work.Select(DraftAlignment.Of)];
        for (var i = 0; i < draft.Work.Count; i++)
        {
            var work = draft.Work[i];
            var here = $"/work/{i}";
            if (CheckEntry(DraftAlignment.Of(work), known, "work", here) is not { } at)
                continue;
            var from = source.Work[at];
            CheckDate(work.StartDate, from.StartDate, here + "/startDate");
            CheckDate(work.EndDate, from.EndDate, here + "/endDate");
            CheckProse("work", at, here, work.Summary, work.Highlights, from.Highlights);
            CheckFields($"/work/{at}", (work.Name, here + "/name"), (work.Position, here + "/position"), (work.Location, here + "/location"), (work.Description, here + "/description"));
        }
    }

    private void CheckVolunteer(Resume draft)
    {
        IReadOnlyList<DraftAlignment.Entry> known = [.. source.Volunteer.Select(DraftAlignment.Of)];
        for (var i = 0; i < draft.Volunteer.Count; i++)
        {
            var volunteer = draft.Volunteer[i];
            var here = $"/volunteer/{i}";
            if (CheckEntry(DraftAlignment.Of(volunteer), known, "volunteer", here) is not { } at)
                continue;
            var from = source.Volunteer[at];
            CheckDate(volunteer.StartDate, from.StartDate, here + "/startDate");
            CheckDate(volunteer.EndDate, from.EndDate, here + "/endDate");
            CheckProse("volunteer", at, here, volunteer.Summary, volunteer.Highlights, from.Highlights);
            CheckFields($"/volunteer/{at}", (volunteer.Organization, here + "/organization"), (volunteer.Position, here + "/position"));
        }
    }

    private void CheckProjects(Resume draft)
    {
        IReadOnlyList<DraftAlignment.Entry> known = [.. source.Projects.Select(DraftAlignment.Of)];
        for (var i = 0; i < draft.Projects.Count; i++)
        {
            var project = draft.Projects[i];
            var here = $"/projects/{i}";
            if (CheckEntry(DraftAlignment.Of(project), known, "projects", here) is not { } at)
                continue;
            CheckProse("projects", at, here, project.Description, project.Highlights, source.Projects[at].Highlights);
            CheckFields($"/projects/{at}", (project.Name, here + "/name"), (project.Entity, here + "/entity"), (string.Join(", ", project.Keywords), here + "/keywords"), (string.Join(", ", project.Roles), here + "/roles"));
        }
    }

    private void CheckEducation(Resume draft)
    {
        IReadOnlyList<DraftAlignment.Entry> known = [.. source.Education.Select(DraftAlignment.Of)];
        for (var i = 0; i < draft.Education.Count; i++)
        {
            var education = draft.Education[i];
            var here = $"/education/{i}";
            if (CheckEntry(DraftAlignment.Of(education), known, "education", here) is not { } at)
                continue;
            var from = source.Education[at];
            CheckDate(education.StartDate, from.StartDate, here + "/startDate");
            CheckDate(education.EndDate, from.EndDate, here + "/endDate");
            CheckFields($"/education/{at}", (education.Institution, here + "/institution"), (education.StudyType, here + "/studyType"), (education.Area, here + "/area"), (education.Score, here + "/score"),
                (string.Join(", ", education.Courses), here + "/courses"));
        }
    }

    private void CheckLists(Resume draft)
    {
        for (var i = 0; i < draft.Skills.Count; i++)
        {
            for (var k = 0; k < draft.Skills[i].Keywords.Count; k++)
                CheckWhole(draft.Skills[i].Keywords[k], $"/skills/{i}/keywords/{k}");
            if (draft.Skills[i].Keywords.Count == 0)
                CheckWhole(draft.Skills[i].Name, $"/skills/{i}/name");
        }

        for (var i = 0; i < draft.Certificates.Count; i++)
            CheckWhole($"{draft.Certificates[i].Name}, {draft.Certificates[i].Issuer}, {draft.Certificates[i].Date}", $"/certificates/{i}");
        for (var i = 0; i < draft.Awards.Count; i++)
            CheckWhole($"{draft.Awards[i].Title}, {draft.Awards[i].Awarder}. {draft.Awards[i].Summary}", $"/awards/{i}");
        for (var i = 0; i < draft.Publications.Count; i++)
            CheckWhole($"{draft.Publications[i].Name}, {draft.Publications[i].Publisher}. {draft.Publications[i].Summary}", $"/publications/{i}");
        for (var i = 0; i < draft.Languages.Count; i++)
            CheckWhole($"{draft.Languages[i].Name}, {draft.Languages[i].Fluency}", $"/languages/{i}");
        for (var i = 0; i < draft.CustomSections.Count; i++)
        {
            for (var k = 0; k < draft.CustomSections[i].Lines.Count; k++)
                CheckWhole(draft.CustomSections[i].Lines[k], $"/customSections/{i}/lines/{k}");
        }
    }

    private int? CheckEntry(DraftAlignment.Entry entry, IReadOnlyList<DraftAlignment.Entry> known, string section, string here)
    {
        var at = DraftAlignment.Find(entry, known);
        if (at >= 0)
            return at;
        var name = string.Join(", ", new[] { entry.Role, entry.Place }.Where(part => !string.IsNullOrWhiteSpace(part)));
        found.Add(new UnsupportedClaim(here, name, section == "education" ? "The source has no such education." : "The source has no such entry."));
        return null;
    }

    private void CheckDate(string? date, string? from, string here)
    {
        if (string.IsNullOrEmpty(date) || date == from || (from is not null && from.StartsWith(date, StringComparison.Ordinal)))
            return;
        found.Add(new UnsupportedClaim(here, date, from is null ? "The source gives no such date." : $"The source says {from}."));
    }

    private void CheckProse(string section, int at, string here, string? text, IReadOnlyList<string> bullets, IReadOnlyList<string> from)
    {
        Check(text, SourceReader.Read(source, $"/{section}/{at}/summary", options), here + "/summary");
        for (var i = 0; i < bullets.Count; i++)
        {
            var bullet = DraftAlignment.FindBullet(bullets[i], from);
            Check(bullets[i], SourceReader.Read(source, bullet < 0 ? $"/{section}/{at}" : $"/{section}/{at}/highlights/{bullet}", options), $"{here}/highlights/{i}");
        }
    }

    private void CheckFields(string pointer, params ReadOnlySpan<(string? Text, string Here)> fields)
    {
        var scope = SourceReader.Read(source, pointer, options);
        foreach (var (text, here) in fields)
            Check(text, scope, here);
    }

    private void CheckWhole(string? text, string here) => Check(text, whole.Value, here);

    private void Check(string? text, SourceScope scope, string here)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        foreach (var (claim, reason) in TextCheck.Find(text, scope))
            found.Add(new UnsupportedClaim(here, claim, reason));
    }
}
