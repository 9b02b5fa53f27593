using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Vitae.Core.Resumes;
using Vitae.Reading.Parsing.Sections;
using Vitae.Reading.Review;

namespace Vitae.Reading.Tests;

/// <summary>Whole resumes of invented people against what a person reads in them.</summary>
public sealed partial class CorpusTests
{
    private const string Answer = ".expected.json";

    /// <summary>What other programs help to read, which takes seconds.</summary>
    internal const string External = "external";

    private static readonly ConcurrentDictionary<string, ReadResume> Readings = new(StringComparer.Ordinal);

    [GeneratedRegex(@"[^\p{L}\p{N}+#]+")]
    private static partial Regex Signs();

    public static TheoryData<string> Files() => [.. Directory.GetFiles(Folder, "*" + Answer, SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)[..^Answer.Length]).Where(file => !file.StartsWith(External, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    internal static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Vitae.slnx")))
                folder = folder.Parent!;
            return Path.Combine(folder.FullName, "tests", "corpus", "resumes");
        }
    }

    /// <summary>Each file is read once for all that is asked of it.</summary>
    private static ReadResume Read(string file) => Readings.GetOrAdd(file, one => Reading.Of(Bytes(one), one).Value);

    internal static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_resume_is_read_as_a_person_reads_it(string file) => ShouldBeAsExpected(file, Read(file));

    internal static void ShouldBeAsExpected(string file, ReadResume read)
    {
        var expected = JsonSerializer.Deserialize<Expected>(File.ReadAllText(Path.Combine(Folder, file + ".expected.json")), JsonSerializerOptions.Web)!;
        var resume = read.Resume;
        resume.Basics.Name.ShouldBe(expected.Name);
        resume.Basics.Email.ShouldBe(expected.Email);
        // Text recognition sees the spaces between digits now and then.
        resume.Basics.Phone?.Replace(" ", "", StringComparison.Ordinal).ShouldBe(expected.Phone.Replace(" ", "", StringComparison.Ordinal));
        Urls(resume).ShouldBe(expected.Urls, ignoreOrder: true);
        resume.Work.Select(job => (string?[])[job.Name, job.Position, job.StartDate, job.EndDate]).ShouldBe(expected.Work);
        resume.Education.Select(study => (string?[])[study.Institution, $"{study.StudyType} {study.Area}".Trim(), study.StartDate, study.EndDate]).ShouldBe(expected.Education);
        resume.Skills.SelectMany(skill => skill.Keywords.Count > 0 ? skill.Keywords : [skill.Name!]).ShouldBe(expected.Skills);
        resume.Languages.Select(language => language.Name).ShouldBe(expected.Languages);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_word_of_a_resume_is_in_a_field_or_left_over(string file)
    {
        var read = Read(file);

        var kept = Words(System.Text.Encoding.UTF8.GetString(JsonResume.Write(read.Resume)).Replace("\\n", " ", StringComparison.Ordinal)).ToHashSet();
        var dates = Parsing.Expect.DatesOf(read.Text).SelectMany(Words).ToHashSet();
        var headings = read.Text.Split('\n').Where(line => IsHeading(line) || DocumentNames.Is(line)).SelectMany(Words).ToHashSet();
        Words(read.Text).Where(word => word.Length > 3 && !kept.Contains(word) && !dates.Contains(word) && !headings.Contains(word)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_field_says_where_it_was_read_and_how_sure_that_is(string file)
    {
        var read = Read(file);

        using var json = JsonDocument.Parse(JsonResume.Write(read.Resume));
        foreach (var field in read.Fields)
        {
            field.Confidence.ShouldBeInRange(0, 1);
            field.Text.ShouldNotBeNullOrEmpty();
            if (!field.Pointer.StartsWith("/basics/location", StringComparison.Ordinal))
                Find(json.RootElement, field.Pointer)!.Value.GetString().ShouldBe(field.Value, field.Pointer);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_value_of_a_resume_and_every_line_left_over_is_a_decision_of_its_review(string file)
    {
        var read = Read(file);

        var review = ImportReview.Of(read);

        using var json = JsonDocument.Parse(JsonResume.Write(read.Resume));
        var pointers = review.Decisions.Select(decision => decision.Pointer).OfType<string>().ToHashSet();
        Values("", json.RootElement).Where(pointer => !pointers.Any(known => pointer == known || pointer.StartsWith(known + "/", StringComparison.Ordinal))).ShouldBeEmpty();
        review.Decisions.Where(decision => decision.Verdict == ImportVerdict.LeftOver).Select(decision => decision.Value).ShouldBe(read.Leftovers);
        review.Decisions.Where(decision => decision.Pointer is not null).ShouldAllBe(decision => decision.Verdict == (decision.Confidence < ImportReview.DoubtfulBelow ? ImportVerdict.Doubtful : ImportVerdict.Kept));
    }

    /// <summary>Pointers of all values that a page shows.</summary>
    private static IEnumerable<string> Values(string pointer, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(property => property.Name is not ("meta" or "customSections" or "$schema" or "countryCode" or "network" or "username")).SelectMany(property => Values($"{pointer}/{property.Name}", property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Values($"{pointer}/{i}", item)),
        JsonValueKind.String => [pointer],
        _ => [],
    };

    private static bool IsHeading(string line) => Vitae.Reading.Parsing.Sections.HeadingWords.Find(line.Split(':')[0]) is not null;

    private static IEnumerable<string> Urls(Resume resume) => new[] { resume.Basics.Url }.Concat(resume.Basics.Profiles.Select(profile => profile.Url)).OfType<string>();

    private static IEnumerable<string> Words(string text) => Signs().Split(text.ToLowerInvariant()).Where(word => word.Length > 0);

    private static JsonElement? Find(JsonElement root, string pointer)
    {
        var at = root;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (at.ValueKind == JsonValueKind.Array)
                at = at[int.Parse(step)];
            else if (!at.TryGetProperty(step, out at))
                return null;
        }
        return at;
    }

    private sealed record Expected(string Name, string Email, string Phone, string[] Urls, string?[][] Work, string?[][] Education, string[] Skills, string[] Languages);
}
