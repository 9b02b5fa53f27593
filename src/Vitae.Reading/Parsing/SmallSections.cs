using Vitae.Core.Resumes;
using Vitae.Reading.Parsing.Contact;
using Vitae.Reading.Parsing.Entries;
using Vitae.Reading.Parsing.Roles;
using Vitae.Reading.Parsing.Sections;

namespace Vitae.Reading.Parsing;

/// <summary>Reads the sections whose entries are a name with a few details: projects, certificates, awards, publications, references, interests.</summary>
internal sealed class SmallSections(LineLook body, FieldLog log)
{
    private const int LongestRole = 40;

    public List<Project> Projects(IReadOnlyList<Paragraph> paragraphs, int firstIndex)
    {
        List<Project> projects = [];
        foreach (var entry in Entries(paragraphs))
        {
            var name = entry.Units[0].Text;
            List<string> rest = [.. entry.Units.Skip(1).Select(unit => unit.Text)];
            var colon = name.IndexOf(": ", StringComparison.Ordinal);
            if (colon is > 1 and < 60 && rest.Count == 0)
                (name, rest) = (name[..colon], [name[(colon + 2)..]]);
            var url = rest.Find(text => WebAddress.Find(text).Any(found => found.Length >= text.Length - 3)) ?? entry.Units.Select(unit => unit.Link).FirstOrDefault(link => link is not null);
            var made = rest.Concat(entry.Body.Select(paragraph => paragraph.Text)).Select(text => (Text: text, Keywords: ProjectKeywords.Read(text))).FirstOrDefault(line => line.Keywords is not null);
            List<string> roles = [.. rest.Concat(entry.Body.Where(paragraph => !paragraph.IsBullet).Select(paragraph => paragraph.Text)).Where(text => text != url && text != made.Text && text.Length < LongestRole && Clues.Title(text) >= 0.8).Take(1)];
            var (summary, highlights) = BodyText.Of(rest.Where(text => text != url && text != made.Text && !roles.Contains(text)), [.. entry.Body.Where(paragraph => paragraph.Text != made.Text && !roles.Contains(paragraph.Text))]);
            log.Add($"/projects/{firstIndex + projects.Count}/name", name, 0.8, entry.Units[0].Source);
            projects.Add(new Project { Name = name, Description = summary, Highlights = highlights, StartDate = entry.Start, EndDate = entry.End, Url = url, Keywords = made.Keywords ?? [], Roles = roles });
        }
        return projects;
    }

    public List<Volunteer> Volunteer(IReadOnlyList<Paragraph> paragraphs, int firstIndex)
    {
        var entries = new EntryFinder(paragraphs, body).Find();
        var heads = RoleAssigner.Assign(entries);
        List<Volunteer> roles = [];
        for (var i = 0; i < entries.Count; i++)
        {
            if (heads[i] is { Title: null, Company: null })
                continue;
            var (summary, highlights) = BodyText.Of(heads[i].Rest, entries[i].Body);
            log.Add($"/volunteer/{firstIndex + roles.Count}/organization", heads[i].Company, heads[i].CompanyConfidence, entries[i].Units[0].Source);
            log.Add($"/volunteer/{firstIndex + roles.Count}/position", heads[i].Title, heads[i].TitleConfidence, entries[i].Units[0].Source);
            roles.Add(new Volunteer { Organization = heads[i].Company, Position = heads[i].Title, StartDate = entries[i].Start, EndDate = entries[i].End, Summary = summary, Highlights = highlights, Url = heads[i].Url });
        }
        return roles;
    }

    public List<Certificate> Certificates(IReadOnlyList<Paragraph> paragraphs, int firstIndex)
    {
        List<Certificate> certificates = [];
        foreach (var (entry, first, giver) in EachIsOne(paragraphs) ? paragraphs.SelectMany(paragraph => Named([paragraph])) : Named(paragraphs))
        {
            var (name, issuer) = CertificateName.Split(entry.Units[0].Text) ?? (first, giver);
            issuer ??= giver;
            while (issuer is not null && CertificateName.Split(issuer) is { } next)
            {
                Add(name, null);
                (name, issuer) = next;
            }
            Add(name, issuer);

            void Add(string one, string? from)
            {
                log.Add($"/certificates/{firstIndex + certificates.Count}/name", one, 0.8, entry.Units[0].Source);
                certificates.Add(new Certificate { Name = one, Issuer = from, Date = entry.End ?? entry.Start, Url = entry.Units.Select(unit => unit.Link).FirstOrDefault(link => link is not null) });
            }
        }
        return certificates;
    }

    /// <summary>Whether most lines begin with a certification that is known, so that none of them is the giver or the date of another.</summary>
    private static bool EachIsOne(IReadOnlyList<Paragraph> paragraphs)
        => paragraphs.Count > 1 && paragraphs.Count(paragraph => CertificateName.Split(paragraph.Text) is not null) * 3 >= paragraphs.Count * 2;

    public List<Award> Awards(IReadOnlyList<Paragraph> paragraphs, int firstIndex)
    {
        List<Award> awards = [];
        foreach (var (entry, name, awarder) in Named(paragraphs))
        {
            log.Add($"/awards/{firstIndex + awards.Count}/title", name, 0.8, entry.Units[0].Source);
            awards.Add(new Award { Title = name, Awarder = awarder, Date = entry.End ?? entry.Start, Summary = Sentences(entry) });
        }
        return awards;
    }

    public List<Publication> Publications(IReadOnlyList<Paragraph> paragraphs, int firstIndex)
    {
        List<Publication> publications = [];
        foreach (var (entry, name, publisher) in Named(paragraphs))
        {
            log.Add($"/publications/{firstIndex + publications.Count}/name", name, 0.75, entry.Units[0].Source);
            publications.Add(new Publication { Name = name, Publisher = publisher, ReleaseDate = entry.End ?? entry.Start, Summary = Sentences(entry), Url = entry.Units.Select(unit => unit.Link).FirstOrDefault(link => link is not null) });
        }
        return publications;
    }

    public static List<Reference> References(IReadOnlyList<Paragraph> paragraphs)
        => [.. paragraphs.Where(paragraph => paragraph.Text.Length > 0).Select(paragraph => new Reference { Text = paragraph.Text })];

    public static List<Interest> Interests(IReadOnlyList<Paragraph> paragraphs)
    {
        List<Interest> interests = [];
        foreach (var paragraph in paragraphs)
        {
            List<string> items = [.. paragraph.Groups.Count > 1 && paragraph.Lines.Count == 1 ? paragraph.Groups.SelectMany(group => ListItems.Split(group.Text)) : ListItems.Split(paragraph.Text)];
            if (items.Count > 1 && items.TrueForAll(ListItems.IsItem))
                interests.AddRange(items.Select(item => new Interest { Name = item }));
            else
                interests.Add(new Interest { Name = paragraph.Text });
        }
        return interests;
    }

    private IEnumerable<Entry> Entries(IReadOnlyList<Paragraph> paragraphs)
        => new EntryFinder(paragraphs, body).Find().Where(entry => entry.Units.Count > 0);

    /// <summary>Entries as name and giver; where no line stands out each bullet or paragraph is one.</summary>
    private IEnumerable<(Entry Entry, string Name, string? Giver)> Named(IReadOnlyList<Paragraph> paragraphs)
    {
        foreach (var entry in Entries(paragraphs))
        {
            var name = entry.Units[0].Text;
            var giver = entry.Units.Skip(1).Select(unit => unit.Text).FirstOrDefault(text => Clues.Place(text) < 0.6);
            if (giver is null && WeakSplit.Of(name).Find(split => split.Kind is "-" or ",") is { } split && split.Left.Length > 3)
                (name, giver) = (split.Left, split.Right);
            yield return (entry, name, giver);
        }
        foreach (var paragraph in paragraphs.All(paragraph => paragraph.Text.Length > 110 || paragraph.IsBullet) ? paragraphs : [])
        {
            if (!Entries(paragraphs).Any())
                yield return (new Entry { Units = UnitSplitter.Split(paragraph, 0) is { Count: > 0 } units ? units : [new HeadUnit(paragraph.Text, false, false, 0, 0, 0, paragraph.First, null)], Body = [], Dates = EntryDates.Best([.. paragraph.Dates]) }, paragraph.Text, null);
        }
    }

    private static string? Sentences(Entry entry)
    {
        List<string> lines = [.. entry.Units.Skip(2).Select(unit => unit.Text), .. entry.Body.Select(paragraph => paragraph.Text)];
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }
}
