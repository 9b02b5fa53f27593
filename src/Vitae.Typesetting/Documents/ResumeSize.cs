using Vitae.Core;
using Vitae.Core.Resumes;

namespace Vitae.Typesetting.Documents;

/// <summary>Refuses text that no page was meant for before any work is done on it.</summary>
internal static class ResumeSize
{
    public static Error? TooLong(Resume resume, int limit)
    {
        long total = 0;
        foreach (var text in Texts(resume))
        {
            total += text?.Length ?? 0;
            if (total > limit) return new Error("resume_too_long", $"The resume has more than {limit} characters", null, "Shorten it to what a reader can use");
        }
        return null;
    }

    private static IEnumerable<string?> Texts(Resume r)
        => [
            r.Basics.Name, r.Basics.Label, r.Basics.Email, r.Basics.Phone, r.Basics.Url, r.Basics.Summary,
            .. r.Basics.Profiles.SelectMany(p => new[] { p.Network, p.Username, p.Url }),
            r.Basics.Location?.Address, r.Basics.Location?.City, r.Basics.Location?.Region, r.Basics.Location?.PostalCode,
            .. r.Work.SelectMany(w => w.Highlights.Concat([w.Name, w.Position, w.Location, w.Description, w.Summary, w.StartDate, w.EndDate])),
            .. r.Volunteer.SelectMany(v => v.Highlights.Concat([v.Organization, v.Position, v.Summary, v.StartDate, v.EndDate])),
            .. r.Education.SelectMany(e => e.Courses.Concat([e.Institution, e.Area, e.StudyType, e.Score, e.StartDate, e.EndDate])),
            .. r.Awards.SelectMany(a => new[] { a.Title, a.Awarder, a.Summary, a.Date }),
            .. r.Certificates.SelectMany(c => new[] { c.Name, c.Issuer, c.Date }),
            .. r.Publications.SelectMany(p => new[] { p.Name, p.Publisher, p.Summary, p.ReleaseDate }),
            .. r.Skills.SelectMany(s => s.Keywords.Concat([s.Name, s.Level])),
            .. r.Languages.SelectMany(l => new[] { l.Name, l.Fluency }),
            .. r.Interests.SelectMany(i => i.Keywords.Concat([i.Name])),
            .. r.References.SelectMany(x => new[] { x.Name, x.Text }),
            .. r.Projects.SelectMany(p => p.Highlights.Concat(p.Keywords).Concat(p.Roles).Concat([p.Name, p.Description, p.Entity, p.Type, p.StartDate, p.EndDate])),
            .. r.CustomSections.SelectMany(c => c.Lines.Concat([c.Title])),
        ];
}
