using Vitae.Core.Resumes;
using Vitae.Reading.Parsing.Dates;
using Vitae.Reading.Parsing.Entries;
using Vitae.Reading.Parsing.Roles;
using Vitae.Reading.Parsing.Sections;

namespace Vitae.Reading.Parsing;

/// <summary>Reads jobs. An employer named once over several roles is given to each of them.</summary>
internal sealed class WorkParser(LineLook body, FieldLog log)
{
    public List<Work> Parse(IReadOnlyList<Paragraph> paragraphs, int firstIndex) => Parse(new EntryFinder(paragraphs, body).Find(), firstIndex);

    public List<Work> Parse(List<Entry> entries, int firstIndex)
    {
        var heads = RoleAssigner.Assign(entries);
        List<Work> jobs = [];
        string? employer = null;
        DateSpan? employerDates = null;
        for (var i = 0; i < entries.Count; i++)
        {
            var (entry, head) = (entries[i], heads[i]);
            if (head.Title is null && head.Company is null && entry.Dates is null)
                continue;
            if (IsEmployerOfNext(i, entries, heads))
            {
                (employer, employerDates) = (head.Company ?? head.Title, entry.Dates);
                continue;
            }
            var company = head.Company;
            if (company is null && head.Title is not null && employer is not null && (entry.MissingLines > 0 || Within(entry.Dates, employerDates)))
                company = employer;
            else
                employer = company ?? employer;
            if (employerDates is not null && !Within(entry.Dates, employerDates))
                employerDates = null;
            var (summary, highlights) = BodyText.Of(head.Rest, entry.Body);
            var pointer = $"/work/{firstIndex + jobs.Count}/";
            var source = entry.Units.Count > 0 ? entry.Units[0].Source : entry.DateSource;
            log.Add(pointer + "name", company, head.CompanyConfidence, source);
            log.Add(pointer + "position", head.Title, head.TitleConfidence, source);
            // A job with one date alone began and ended then.
            var start = entry.Start ?? (entry.Dates is { Kind: DateKind.Single, IsEnd: false } ? entry.Dates.To?.AsStart : null);
            log.Add(pointer + "startDate", start, 0.95, entry.DateSource);
            log.Add(pointer + "endDate", entry.End, 0.95, entry.DateSource);
            log.Add(pointer + "location", head.Location, 0.8, source);
            jobs.Add(new Work
            {
                Name = company,
                Position = head.Title,
                Location = head.Location,
                Url = head.Url,
                StartDate = start,
                EndDate = entry.End,
                Summary = summary,
                Highlights = highlights,
            });
        }
        return jobs;
    }

    /// <summary>A head with a company alone, nothing under it, over roles that lie within its dates or share them.</summary>
    private static bool IsEmployerOfNext(int i, List<Entry> entries, List<RoleHead> heads)
    {
        if (i + 1 >= entries.Count || entries[i].Body.Any(paragraph => paragraph.IsBullet) || entries[i].Units.Count > 2)
            return false;
        var (head, next) = (heads[i], heads[i + 1]);
        if (head.Company is not null && head.Title is not null || next.Title is null || next.Company is not null)
            return false;
        return head.Company is not null && (entries[i].Dates is null || Within(entries[i + 1].Dates, entries[i].Dates));
    }

    private static bool Within(DateSpan? inner, DateSpan? outer)
    {
        if (inner?.From is not { } from || outer?.From is not { } start)
            return false;
        return from.Year >= start.Year && (outer.To is null || inner.To is { } to && to.Year <= outer.To.Value.Year);
    }
}
