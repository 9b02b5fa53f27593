using System.Globalization;
using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing.Documents;
using Vitae.Core.Optimizing.Selection;
using Vitae.Core.Optimizing.Skills;
using Vitae.Core.Optimizing.Wording;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Composition;

/// <summary>A bullet with a number in it, by the strength with which it speaks for the person.</summary>
/// <param name="Pointer">Into the source resume.</param>
/// <param name="IsPastDeed">It opens with a past verb.</param>
/// <param name="IsCurrent">Of a role that goes on, whose deeds may be told in the present.</param>
internal sealed record Result(string Text, string Pointer, string Employer, bool IsPastDeed, bool IsCurrent);

/// <summary>A skill the posting asks for and a role, project or certificate of the resume proves, under the name the source gives it.</summary>
internal sealed record ProvenSkill(string Name, string Pointer, RequirementKind Kind)
{
    /// <summary>Only a certificate, a degree, the list of languages or a line of a section of the person's own ("Bar admissions") proves it, and these are told elsewhere.</summary>
    public bool IsCredential => Pointer.StartsWith("/certificates/", StringComparison.Ordinal) || Pointer.StartsWith("/languages/", StringComparison.Ordinal) || Pointer.StartsWith("/education/", StringComparison.Ordinal)
        || Pointer.StartsWith("/customSections/", StringComparison.Ordinal);

    /// <summary>A name that others use for it too, and no mere word of the posting ("assignments").</summary>
    public bool IsKnown => SkillTaxonomy.Find(Name) is not null || Name.Contains(' ', StringComparison.Ordinal);

    /// <summary>A role, a project or voluntary work proves it.</summary>
    public bool IsPractised => Pointer.StartsWith("/work/", StringComparison.Ordinal) || Pointer.StartsWith("/projects/", StringComparison.Ordinal) || Pointer.StartsWith("/volunteer/", StringComparison.Ordinal);
}

/// <summary>A degree, with its field, or a certificate.</summary>
internal sealed record Credential(string Name, string? Field, string Pointer)
{
    public bool IsDegree => Pointer.StartsWith("/education/", StringComparison.Ordinal);
}

/// <summary>What can be said of a person for one posting, each fact with its place in the source. Only these enter generated texts.</summary>
internal sealed class ResumeFacts
{
    private static readonly HashSet<string> ModestLevels = new(StringComparer.Ordinal)
    {
        "basic", "basics", "basic knowledge", "beginner", "elementary", "novice", "familiar", "grundkenntnisse", "anfanger", "grundlagen", "basiskenntnisse", "notions", "bases", "debutant", "basico", "conocimientos basicos", "nivel basico", "bajo",
    };

    private readonly Resume source;
    private readonly DateOnly today;
    private readonly Lazy<string> proseOfSource;

    public ResumeFacts(Resume source, JobAnalysis job, EvidenceMap evidence, Relevance relevance, UiWork writtenWork, DateOnly today)
    {
        this.source = source;
        this.today = today;
        proseOfSource = new Lazy<string>(() => LinkedText.Shown(string.Join('\n', source.Work.SelectMany(work => work.Highlights.Append(work.Summary)).Append(source.Basics.Summary))));
        Tongue = Tongues.Of(source);
        HeldTitles = [.. ByRecency(source.Work).Select(entry => entry.Work.Position).Where(title => !string.IsNullOrWhiteSpace(title)).Select(title => title!.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)];
        Proven = [.. ProvenSkills(source, evidence)];
        Results = [.. ResultsOf(writtenWork, relevance)];
        Credentials = [.. CredentialsOf(source, job, evidence)];
        Missing = [.. evidence.Requirements.Where(it => it.Kind == RequirementKind.MustHave && it.Status == EvidenceStatus.Missing).Select(it => it.Requirement)];
    }

    public Tongue Tongue { get; }

    /// <summary>Most recent first.</summary>
    public IReadOnlyList<string> HeldTitles { get; }

    /// <summary>Must-haves first.</summary>
    public IReadOnlyList<ProvenSkill> Proven { get; }

    /// <summary>Strongest first.</summary>
    public IReadOnlyList<Result> Results { get; }

    /// <summary>Degrees and certificates that the posting asks for.</summary>
    public IReadOnlyList<Credential> Credentials { get; }

    /// <summary>Must-haves without any proof.</summary>
    public IReadOnlyList<string> Missing { get; }

    public string Name => source.Basics.Name?.Trim() ?? "";

    /// <summary>The employer of the most recent role and whether it goes on; null where the title is that of another role, which would seem to have been held there.</summary>
    public (string Name, bool IsCurrent)? EmployerAs(string title)
        => ByRecency(source.Work).FirstOrDefault(entry => !string.IsNullOrWhiteSpace(entry.Work.Name)) is { Work: { } latest }
            && (string.Equals(title, source.Basics.Label, StringComparison.OrdinalIgnoreCase) || (latest.Position is { } held && Titles.Same(held, title)))
            ? (latest.Name!.Trim(), latest.Period()?.IsCurrent(today) ?? false)
            : null;

    /// <summary>The title to speak of: the headline where it is the person's own or one they held, else the held one closest to it.</summary>
    public string TitleFor(string headline)
        => string.Equals(headline, source.Basics.Label, StringComparison.OrdinalIgnoreCase) || HeldTitles.Contains(headline, StringComparer.OrdinalIgnoreCase)
            ? headline
            : Titles.Plain(HeldTitles.FirstOrDefault(held => Titles.Related(held, headline)) ?? (HeldTitles.Count > 0 ? HeldTitles[0] : ""));

    /// <summary>A skill inside a sentence: in lower case where the resume itself writes it so, or where it is a phrase of common words ("wound care").</summary>
    public string Spoken(string skill)
    {
        if (Tongue == Tongue.German || skill.Length < 3 || !char.IsUpper(skill[0]) || skill.Skip(1).Any(char.IsUpper) || skill.Any(char.IsDigit))
            return skill;
        var lower = char.ToLowerInvariant(skill[0]) + skill[1..];
        return proseOfSource.Value.Contains(lower, StringComparison.Ordinal) || ((skill.Contains(' ', StringComparison.Ordinal) || IsCommonNoun(skill)) && SkillGrouping.Of(skill) != UiSkillGroup.Tools) ? lower : skill;
    }

    private static bool IsCommonNoun(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["tion", "sion", "ing", "ment", "ance", "ence", "ysis", "istics", "ership", "ology"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whole years in roles of one kind with the title, rounded down, without those of an intern; 0 when dates do not tell, and when they are less than half of a working life, which they would make look short.</summary>
    public int YearsAs(string title)
    {
        var months = Experience.TotalMonths(source.Work.Where(work => work.Position is { } held && SeniorityTerms.Of(held) is not Seniority.Intern && Titles.Related(held, title)).Select(work => work.Period()), today);
        return months * 2 < Experience.TotalMonths(source, today) ? 0 : (int)Experience.Years(months);
    }

    /// <summary>Latest end first, then latest start; roles without dates keep their place at the end.</summary>
    private IEnumerable<(Work Work, int Index)> ByRecency(IReadOnlyList<Work> jobs)
        => jobs.Select((work, at) => (Work: work, Index: at))
            .OrderByDescending(entry => entry.Work.Period()?.End?.LatestDay(today) ?? DateOnly.MinValue)
            .ThenByDescending(entry => entry.Work.Period()?.Start?.EarliestDay(today) ?? DateOnly.MinValue)
            .ThenBy(entry => entry.Index);

    private static IEnumerable<ProvenSkill> ProvenSkills(Resume source, EvidenceMap evidence)
    {
        // Nobody is said to be skilled in what they call their basics.
        var seen = source.Skills.Where(skill => ModestLevels.Contains(TextFolding.Fold(skill.Level ?? "").Trim())).SelectMany(skill => SkillParts.NamesOf([skill])).Select(SkillNames.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var requirement in evidence.Requirements.Where(it => it.Kind is RequirementKind.MustHave or RequirementKind.NiceToHave && it.Status == EvidenceStatus.Exact).OrderBy(it => it.Kind))
        {
            foreach (var proof in requirement.Evidence.Where(it => it.Basis is EvidenceBasis.Exact or EvidenceBasis.Alias))
            {
                if (NameIn(requirement.Requirement, proof.Text) is { } name && seen.Add(SkillNames.Key(name)))
                {
                    yield return new ProvenSkill(name, proof.Source, requirement.Kind);
                    break;
                }
            }
        }

    }

    /// <summary>The skill's name as the requirement writes it where the line has it too, else as the line writes it; null when the line names something else.</summary>
    private static string? NameIn(string requirement, string line)
    {
        if (requirement.Split(' ').Length <= 4 && WordBounds.Contains(line, requirement))
            return requirement;
        var key = SkillNames.Key(requirement);
        foreach (var mention in SkillTaxonomy.FindMentions(line, MentionContext.SkillList))
        {
            if (mention.Skill.Id == key)
                return requirement;
        }

        return null;
    }

    private IEnumerable<Result> ResultsOf(UiWork work, Relevance relevance)
    {
        var found = new List<(double Score, Result Result)>();
        for (var item = 0; item < work.Items.Count; item++)
        {
            var isCurrent = item < source.Work.Count && (source.Work[item].Period()?.IsCurrent(today) ?? false);
            foreach (var bullet in work.Items[item].Bullets.Where(it => it.Source.Length > 0))
            {
                if (ResultClause.Of(bullet.Text) is not { } text)
                    continue;
                var strength = ResultStrength.Of(text) + Math.Min(3, relevance.Of(bullet.Source, bullet.Text)) - (item * 0.3);
                var line = new Line(text);
                found.Add((strength, new Result(text, bullet.Source, work.Items[item].Company, line.Count > 0 && EnglishVerbs.Find(line[0].Core) is { Form: VerbForm.Past or VerbForm.Any }, isCurrent)));
            }
        }

        return found.OrderByDescending(pair => pair.Score).Select(pair => pair.Result);
    }

    private static IEnumerable<Credential> CredentialsOf(Resume source, JobAnalysis job, EvidenceMap evidence)
    {
        var asked = evidence.Requirements.SelectMany(it => it.Evidence).Where(it => it.Source.StartsWith("/certificates/", StringComparison.Ordinal)).Select(it => it.Source.Split('/')[2]).Distinct(StringComparer.Ordinal);
        foreach (var index in asked)
        {
            if (int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < source.Certificates.Count && source.Certificates[at].Name is { Length: > 0 and < 60 } name)
                yield return new Credential(name, null, "/certificates/" + index + "/name");
        }

        if (job.Degree is null)
            yield break;
        for (var at = 0; at < source.Education.Count; at++)
        {
            if (source.Education[at] is { StudyType: { Length: > 0 } degree, EndDate: not null } education)
                yield return new Credential(degree, string.IsNullOrWhiteSpace(education.Area) || degree.Contains(education.Area, StringComparison.OrdinalIgnoreCase) ? null : education.Area, string.Create(CultureInfo.InvariantCulture, $"/education/{at}"));
        }
    }
}
