using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Vitae.Core;
using Vitae.Core.Resumes;
using Vitae.Reading.Packages;
using Vitae.Reading.Parsing.Contact;
using Vitae.Reading.Text;

namespace Vitae.Reading.Formats;

/// <summary>
/// The archive that LinkedIn gives members of their data: a ZIP of CSV tables. The tables that make up a profile are read; those about other people (messages, connections, invitations) are never opened.
/// </summary>
internal sealed class LinkedInArchive
{
    private const string Source = "linkedin";

    /// <summary>Columns by the field they fill; a column that is not named here is kept as it is.</summary>
    private static readonly FrozenDictionary<string, string> Columns = (
        "Company Name=company;Role=position;Location=location;Description=summary;Started On=startDate;Finished On=endDate;School Name=institution;Degree Name=studyType;Start Date=startDate;End Date=endDate;"
        + "Notes=summary;Name=name;Url=url;URL=url;Authority=issuer;Proficiency=fluency;Issued On=date;Published On=releaseDate;Publisher=publisher;Taken On=date;Position=position").Split(';').Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private readonly Entries entries = new(Source, Markup.Plain);
    private readonly Dictionary<string, string> members;
    private readonly ZipPackage package;

    private LinkedInArchive(ZipPackage package)
    {
        this.package = package;
        // The shallowest of several: some exports lie in a folder.
        members = package.Names.Where(name => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)).GroupBy(FileName, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.OrderBy(name => name.Length).First(), StringComparer.OrdinalIgnoreCase);
    }

    public static Result<ReadResume> Read(ReadOnlyMemory<byte> bytes, ReadOptions options)
    {
        var opened = ZipPackage.Open(bytes, options);
        if (!opened.IsOk)
            return opened.Error;
        using var package = opened.Value;
        var archive = new LinkedInArchive(package);
        return archive.members.ContainsKey("Profile.csv") || archive.members.ContainsKey("Positions.csv") ? archive.Read()
            : new Error("archive_unknown", "the archive is no LinkedIn data export: it holds neither Profile.csv nor Positions.csv", null, "unpack it and send the resume in it, or ask LinkedIn for \"a copy of your data\"");
    }

    private Result<ReadResume> Read()
    {
        var read = new Dictionary<string, List<JsonObject>>(StringComparer.Ordinal);
        foreach (var table in (ReadOnlySpan<string>)["Profile", "Profile Summary", "Positions", "Education", "Skills", "Certifications", "Languages", "Projects", "Volunteering", "Honors", "Publications", "Patents", "Courses", "Organizations", "Test Scores",
            "Recommendations_Received", "Email Addresses", "PhoneNumbers", "Causes You Care About"])
        {
            var rows = Table(table);
            if (!rows.IsOk)
                return rows.Error;
            read[table] = rows.Value;
        }
        IEnumerable<T> All<T>(string table, Func<Fields, T> make, string? title = null) => read[table].Select(row => make(Renamed(row, title)));
        var education = All("Education", entries.Education).ToList();
        var resume = new Resume
        {
            Basics = Basics(read),
            Work = [.. All("Positions", entries.Work, "position")],
            Education = education,
            Skills = [.. All("Skills", entries.Skill)],
            Certificates = [.. All("Certifications", entries.Certificate)],
            Languages = [.. All("Languages", entries.Language)],
            Projects = [.. All("Projects", entries.Project, "name")],
            Volunteer = [.. All("Volunteering", entries.Volunteer)],
            Awards = [.. All("Honors", entries.Award, "title")],
            Publications = [.. All("Publications", entries.Publication)],
            References = [.. read["Recommendations_Received"].Select(Recommendation)],
            CustomSections = [.. Customs(read)],
        };
        return StructuredResume.Checked(resume, []);
    }

    private static IEnumerable<CustomSection> Customs(Dictionary<string, List<JsonObject>> read)
    {
        foreach (var (table, title) in new[] { ("Patents", "Patents"), ("Courses", "Courses"), ("Organizations", "Organizations"), ("Test Scores", "Test scores"), ("Causes You Care About", "Causes") })
        {
            List<string> lines = [.. read[table].Select(row => string.Join(", ", row.Select(cell => JsonTree.Text(cell.Value)).Where(text => !string.IsNullOrEmpty(text)))).Where(line => line.Length > 0)];
            if (lines.Count > 0)
                yield return new CustomSection { Title = title, Lines = lines };
        }
    }

    private static Basics Basics(Dictionary<string, List<JsonObject>> read)
    {
        var it = new Fields(read["Profile"].FirstOrDefault() ?? []);
        var emails = read["Email Addresses"].OrderByDescending(row => JsonTree.Text(row["Primary"]) is "Yes" or "true").Select(row => JsonTree.Text(row["Email Address"])).OfType<string>().ToList();
        var phones = read["PhoneNumbers"].Select(row => string.Join(' ', new[] { JsonTree.Text(row["Extension"]), JsonTree.Text(row["Number"]) }.Where(part => !string.IsNullOrEmpty(part)))).Where(number => number.Length > 0).ToList();
        if (emails.Count > 1)
            it.Put("emails", new JsonArray([.. emails.Skip(1).Select(one => JsonValue.Create(one))]));
        if (phones.Count > 1)
            it.Put("phones", new JsonArray([.. phones.Skip(1).Select(one => JsonValue.Create(one))]));
        var pages = Listed(it.Text("Websites")).Select(WebAddress.Full).ToList();
        List<Profile> profiles = [.. pages.Select(WebAddress.AsProfile).OfType<Profile>(), .. Listed(it.Text("Twitter Handles")).Select(handle => new Profile { Network = "Twitter", Username = handle.TrimStart('@'), Url = "https://twitter.com/" + handle.TrimStart('@') })];
        var others = pages.Where(page => WebAddress.AsProfile(page) is null).ToList();
        profiles.AddRange(others.Skip(1).Select(page => new Profile { Url = page }));
        var place = it.Text("Geo Location");
        var (address, postalCode) = (it.Text("Address"), it.Text("Zip Code"));
        var location = place is null ? new Location() : PlaceReader.Read(place) ?? new Location { City = place };
        return new Basics
        {
            Name = string.Join(' ', new[] { it.Text("First Name"), it.Text("Last Name") }.OfType<string>()) is { Length: > 0 } name ? name : null,
            Label = it.Text("Headline"),
            Summary = it.Text("Summary") ?? JsonTree.Text(read["Profile Summary"].FirstOrDefault()?["Profile Summary"]),
            Email = emails.FirstOrDefault(),
            Phone = phones.FirstOrDefault(),
            Url = others.FirstOrDefault(),
            Location = place is null && address is null && postalCode is null ? null : location with { Address = address ?? location.Address, PostalCode = postalCode ?? location.PostalCode },
            Profiles = profiles,
            Extensions = it.Rest(Source),
        };
    }

    private static Reference Recommendation(JsonObject row)
    {
        var it = new Fields(row);
        var name = string.Join(' ', new[] { it.Text("First Name"), it.Text("Last Name") }.OfType<string>());
        return new Reference { Name = string.Join(", ", new[] { name, it.Text("Job Title"), it.Text("Company") }.Where(part => !string.IsNullOrEmpty(part))), Text = it.Text("Text"), Extensions = it.Rest(Source) };
    }

    /// <summary>"[COMPANY:https://example.com,PORTFOLIO:https://…]": the values without their labels.</summary>
    private static IEnumerable<string> Listed(string? cell)
        => (cell ?? "").Trim('[', ']').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item =>
        {
            var colon = item.IndexOf(':', StringComparison.Ordinal);
            return colon > 0 && item[..colon].All(c => char.IsAsciiLetterUpper(c) || c is '_' or ' ') ? item[(colon + 1)..] : item;
        });

    private static Fields Renamed(JsonObject row, string? title)
    {
        var renamed = new JsonObject();
        foreach (var (column, value) in row)
            renamed[column == "Title" && title is not null ? title : Columns.GetValueOrDefault(column, column)] = value?.DeepClone();
        return new Fields(renamed);
    }

    private Result<List<JsonObject>> Table(string name)
        => !members.TryGetValue(name + ".csv", out var member) ? new List<JsonObject>()
            : package.Read(member).Then(bytes => TextDecoder.Decode(bytes)).Then<List<JsonObject>>(text => CsvTable.Read(text));

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
