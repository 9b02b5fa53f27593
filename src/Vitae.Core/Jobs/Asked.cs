namespace Vitae.Core.Jobs;

/// <summary>Names any of which fulfils a requirement, with the sentence that asks.</summary>
internal sealed record AskedGroup(IReadOnlyList<string> Names, PostingUnit Unit, string Quote);

/// <summary>All that a posting asks of a person.</summary>
internal sealed class Asked
{
    private readonly PostingText posting;
    private readonly List<AskedGroup> mustHaves = [];
    private readonly List<AskedGroup> niceToHaves = [];
    private readonly List<(int Years, bool IsNice)> years = [];
    private readonly List<DegreeLevel> degrees = [];

    private Asked(PostingText posting) => this.posting = posting;

    public IReadOnlyList<AskedGroup> MustHaves => mustHaves;

    public IReadOnlyList<AskedGroup> NiceToHaves => niceToHaves;

    /// <summary>The most that any must-have asks: "5 years in sales, 2 of them in software" asks five.</summary>
    public int? MinYears => years.Where(y => !y.IsNice).Select(y => (int?)y.Years).Max();

    public DegreeLevel? Degree => degrees.Count == 0 ? null : degrees.Min();

    public static Asked Read(PostingText posting, IReadOnlyList<PostingUnit> units, KnownSpans known, string language, string? title)
    {
        var asked = new Asked(posting);
        var clauses = new RequirementClauses(posting);
        var phrases = new SkillPhrases(posting, known, language, title);
        foreach (var unit in units)
        {
            foreach (var clause in clauses.Of(unit))
                asked.Add(clause, unit, phrases);
        }

        asked.niceToHaves.RemoveAll(nice => nice.Names.All(asked.IsMustHave));
        return asked;
    }

    public static bool IsBoilerplate(PostingText posting, PostingUnit unit)
    {
        var (from, to) = posting.TokensIn(unit.Start, unit.End);
        for (var i = from; i < to; i++)
        {
            if (PostingLexicon.CuePhrases.LongestAt(posting.Tokens, i) is { Value: (int)Cues.Boilerplate })
                return true;
        }

        return false;
    }

    public string TextOf(PostingUnit unit) => posting.Text[unit.Start..unit.End];

    private void Add(RequirementClause clause, PostingUnit unit, SkillPhrases phrases)
    {
        if (YearsOfExperience.In(posting, clause.From, clause.To, needsCue: unit.Section is not (PostingSection.MustHave or PostingSection.NiceToHave)) is { } asked)
            years.Add((asked, clause.IsNice));
        if (!clause.IsNice)
            degrees.AddRange(LowestDegree(clause));
        var list = clause.IsNice ? niceToHaves : mustHaves;
        foreach (var group in phrases.In(clause.From, clause.To))
        {
            var names = group.Names.Where(n => !list.Exists(g => g.Names.Contains(n, StringComparer.OrdinalIgnoreCase))).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (names.Count > 0)
                list.Add(new AskedGroup(names, unit, TextOf(unit)));
        }
    }

    private IEnumerable<DegreeLevel> LowestDegree(RequirementClause clause)
    {
        var levels = DegreeAsked.Mentions(posting, clause.From, clause.To).ToList();
        if (levels.Count == 0)
            return [];
        for (var i = clause.From; i < clause.To; i++)
        {
            if (posting.Word(i) is "no" or "without" or "kein" or "keine" or "sans" or "sin")
                return [];
        }

        return [levels.Min()];
    }

    private bool IsMustHave(string name) => mustHaves.Exists(g => g.Names.Contains(name, StringComparer.OrdinalIgnoreCase));
}
