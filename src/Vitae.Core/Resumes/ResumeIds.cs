using System.Globalization;
using System.Text;

namespace Vitae.Core.Resumes;

/// <summary>Gives list entries the ids by which revisions are compared.</summary>
public static class ResumeIds
{
    /// <summary>
    /// The resume with an id on every list entry. Ids that are there stay, but for a repeated one. A new id is made from what the entry is (employer, title, start date …), not from where it stands:
    /// the same file gives the same ids, and so does one whose entries changed places.
    /// </summary>
    public static Resume Ensure(Resume resume) => resume with
    {
        Work = Ensure(resume.Work, "work", it => it.Id, (it, id) => it with { Id = id }, it => [it.Name, it.Position, it.StartDate]),
        Volunteer = Ensure(resume.Volunteer, "volunteer", it => it.Id, (it, id) => it with { Id = id }, it => [it.Organization, it.Position, it.StartDate]),
        Education = Ensure(resume.Education, "education", it => it.Id, (it, id) => it with { Id = id }, it => [it.Institution, it.StudyType, it.Area]),
        Awards = Ensure(resume.Awards, "award", it => it.Id, (it, id) => it with { Id = id }, it => [it.Title, it.Awarder, it.Date]),
        Certificates = Ensure(resume.Certificates, "certificate", it => it.Id, (it, id) => it with { Id = id }, it => [it.Name, it.Issuer, it.Date]),
        Publications = Ensure(resume.Publications, "publication", it => it.Id, (it, id) => it with { Id = id }, it => [it.Name, it.Publisher, it.ReleaseDate]),
        Skills = Ensure(resume.Skills, "skill", it => it.Id, (it, id) => it with { Id = id }, it => [it.Name, it.Name is null && it.Keywords is [var first, ..] ? first : null]),
        Languages = Ensure(resume.Languages, "language", it => it.Id, (it, id) => it with { Id = id }, it => [it.Name]),
        Interests = Ensure(resume.Interests, "interest", it => it.Id, (it, id) => it with { Id = id }, it => [it.Name]),
        References = Ensure(resume.References, "reference", it => it.Id, (it, id) => it with { Id = id }, it => [it.Name, it.Text]),
        Projects = Ensure(resume.Projects, "project", it => it.Id, (it, id) => it with { Id = id }, it => [it.Name, it.Entity, it.StartDate]),
        CustomSections = Ensure(resume.CustomSections, "section", it => it.Id, (it, id) => it with { Id = id }, it => [it.Title]),
    };

    private static IReadOnlyList<T> Ensure<T>(IReadOnlyList<T> entries, string kind, Func<T, string?> idOf, Func<T, string, T> withId, Func<T, string?[]> identity)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var missing = false;
        foreach (var entry in entries)
            missing |= string.IsNullOrWhiteSpace(idOf(entry)) || !kept.Add(idOf(entry)!);
        if (!missing)
            return entries;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var result = new T[entries.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var id = idOf(entries[i]);
            if (string.IsNullOrWhiteSpace(id) || !seen.Add(id))
            {
                id = Free(kind + "-" + Fingerprint(identity(entries[i])), kept);
                kept.Add(id);
                seen.Add(id);
            }
            result[i] = withId(entries[i], id);
        }
        return result;
    }

    private static string Free(string id, HashSet<string> taken)
    {
        var free = id;
        for (var number = 2; taken.Contains(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        return free;
    }

    /// <summary>FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), folded to 40 bits.</summary>
    private static string Fingerprint(string?[] parts)
    {
        var hash = 14695981039346656037UL;
        foreach (var part in parts)
        {
            foreach (var unit in Encoding.UTF8.GetBytes(part?.Trim() ?? ""))
                hash = unchecked((hash ^ unit) * 1099511628211UL);
            hash = unchecked((hash ^ 0xFF) * 1099511628211UL);
        }
        return ((hash >> 40) ^ (hash & 0xFF_FFFF_FFFF)).ToString("x10", CultureInfo.InvariantCulture);
    }
}
