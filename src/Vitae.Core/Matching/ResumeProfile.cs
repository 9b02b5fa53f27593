using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;

namespace Vitae.Core.Matching;

/// <summary>One role, project or voluntary task, with the statements made about it.</summary>
internal sealed class ProfileEntry
{
    public required ResumeSection Section { get; init; }
    public required int Index { get; init; }
    public required string Pointer { get; init; }
    public string? Title { get; init; }
    public DateRange? Period { get; init; }
    public List<Statement> Statements { get; } = [];

    public bool IsWork => Section is ResumeSection.Work or ResumeSection.Volunteer;
}

/// <summary>A resume cut into statements, once, so that it can be matched.</summary>
internal sealed class ResumeProfile
{
    private const int MostForLanguage = 40;

    private readonly Lazy<string?> language;

    public ResumeProfile(Resume resume, DateOnly today, StatementReader reader)
    {
        Resume = resume;
        Today = today;
        var entries = new Dictionary<(ResumeSection, int), ProfileEntry>();
        foreach (var line in ResumeText.Lines(resume))
        {
            if (line.Section is ResumeSection.Work or ResumeSection.Volunteer or ResumeSection.Projects)
            {
                if (!entries.TryGetValue((line.Section, line.Entry), out var entry))
                    entries.Add((line.Section, line.Entry), entry = Entry(line));
                entry.Statements.AddRange(reader.Read(line));
            }
            else
            {
                Claims.AddRange(reader.Read(line));
            }
        }
        Entries = [.. entries.Values];
        Latest = Entries.Where(entry => entry.Section == ResumeSection.Work).OrderBy(entry => entry.Period?.MonthsSinceEnd(today) ?? 0).FirstOrDefault();
        HighestDegree = DegreeOf(resume) ?? DegreeTold();
        Longest = Entries.SelectMany(entry => entry.Statements).Concat(Claims).MaxBy(statement => statement.WordCount);
        language = new Lazy<string?>(() => Longest is null ? null : LanguageDetector.Detect(string.Join(' ', Entries.SelectMany(entry => entry.Statements).Concat(Claims).Take(MostForLanguage).Select(statement => statement.Text))));
    }

    public Resume Resume { get; }
    public DateOnly Today { get; }

    /// <summary>Where something was done: work, voluntary work, projects.</summary>
    public IReadOnlyList<ProfileEntry> Entries { get; }

    /// <summary>The first role that somebody is in, or was in last; null without work.</summary>
    public ProfileEntry? Latest { get; }

    /// <summary>What is said outside of any doing: headline, summary, skills, education, certificates and the like.</summary>
    public List<Statement> Claims { get; } = [];

    /// <summary>The education entry is null where only the summary names the degree.</summary>
    public (DegreeLevel Level, int? Education)? HighestDegree { get; }

    /// <summary>What it is written in, two letters of BCP 47; null when it says nothing.</summary>
    public string? Language => language.Value;
    public Statement? Longest { get; }

    private ProfileEntry Entry(ResumeLine line) => new()
    {
        Section = line.Section,
        Index = line.Entry,
        Pointer = JsonPointer.Append("/" + ResumeSections.NameOf(line.Section), line.Entry),
        Title = line.Section switch
        {
            ResumeSection.Work => Resume.Work[line.Entry].Position,
            ResumeSection.Volunteer => Resume.Volunteer[line.Entry].Position,
            _ => Resume.Projects[line.Entry].Name,
        },
        Period = line.Period,
    };

    /// <summary>A degree that a sentence of the summary names, when no education entry is given.</summary>
    private (DegreeLevel, int?)? DegreeTold()
        => Resume.Education.Count == 0
            && Claims.Where(claim => claim.Line is { Kind: LineKind.Prose, Section: ResumeSection.Basics } && claim.Nature == StatementNature.Sentence && !claim.SpeaksAsPosting)
                .SelectMany(claim => Degrees.FindMentions(claim.Text)).Max(mention => mention.Value.Level) is { } level
            ? (level, null)
            : null;

    private static (DegreeLevel, int?)? DegreeOf(Resume resume)
    {
        (DegreeLevel Level, int? Index)? best = null;
        for (var i = 0; i < resume.Education.Count; i++)
        {
            foreach (var text in new[] { resume.Education[i].StudyType, resume.Education[i].Area })
            {
                if (string.IsNullOrWhiteSpace(text))
                    continue;
                foreach (var mention in Degrees.FindMentions(text))
                {
                    if (mention.Value.Level is { } level && (best is null || level > best.Value.Level))
                        best = (level, i);
                }
            }
        }
        return best;
    }
}
