using Vitae.Core.Jobs.Roles;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>Names any of which fulfils a requirement, with the sentence that asks.</summary>
internal sealed record AskedGroup(IReadOnlyList<string> Names, PostingUnit Unit, string Quote);

/// <summary>All that a posting asks of a person.</summary>
internal sealed class Asked
{
    private const int MaxUnitLength = 2000, HeadLength = 300, LongestHeadLine = 100;

    private readonly PostingText posting;
    private readonly List<AskedGroup> mustHaves = [];
    private readonly List<AskedGroup> niceToHaves = [];
    private readonly List<(int Years, bool IsNice)> years = [];
    private readonly List<DegreeLevel> degrees = [];
    private bool wasNice;

    private Asked(PostingText posting) => this.posting = posting;

    public IReadOnlyList<AskedGroup> MustHaves => mustHaves;

    public IReadOnlyList<AskedGroup> NiceToHaves => niceToHaves;

    /// <summary>The most that any must-have asks: "5 years in sales, 2 of them in software" asks five.</summary>
    public int? MinYears => years.Where(y => !y.IsNice).Select(y => (int?)y.Years).Max();

    public DegreeLevel? Degree => degrees.Count == 0 ? null : degrees.Min();

    public static Asked Read(PostingText posting, IReadOnlyList<PostingUnit> units, string language, string? title, string? company)
    {
        var asked = new Asked(posting);
        foreach (var unit in units)
            asked.Read(unit, language, title, company);
        asked.Reconcile();
        return asked;
    }

    /// <summary>What is denied or offered in so many words is not asked, whatever the model holds.</summary>
    private static bool IsRuledOut(AskCandidate candidate, PostingUnit unit)
    {
        if (unit.Section == PostingSection.Apply || (unit.IsBullet && unit.Section == PostingSection.Benefits))
            return true;
        var (words, item) = (candidate.Words, candidate.Item);
        if (!unit.IsBullet && Reasons.Hold(words, candidate.From))
            return true;
        var cues = CueMarks.Of(words);
        var own = Cues.None;
        for (var i = item.From; i < item.To; i++)
            own |= cues[i];
        return (own & Cues.Not) != 0 && (own & Cues.NiceToHave) == 0 || words.Word(item.From) is "no" or "kein" or "keine" or "keinen" or "aucun" or "aucune" && (own & Cues.MustHave) != 0;
    }

    /// <summary>A known skill or an admission to a profession, which needs no further word in a list of requirements.</summary>
    private static bool IsPlain(AskCandidate candidate)
        => candidate.Names.Any(name => SkillTaxonomy.Find(name) is { Tier: 1 }) || SkillWords.Admissions.Contains(candidate.Words.Word(candidate.Item.From));

    /// <summary>"Fixed assets: additions, disposals" asks for the former.</summary>
    private static bool IsDetail(AskCandidate candidate, PostingUnit unit)
        => unit is { IsBullet: true, Section: PostingSection.MustHave or PostingSection.NiceToHave } && candidate.ClauseFrom > 0 && candidate.Words.GapBefore(candidate.ClauseFrom).Contains(':');

    /// <summary>Degrees that the model left out though nothing denies, offers or wishes them: what the rules take too, and what a clause opens with ("Bachelor in Informatik.").</summary>
    private static IEnumerable<DegreeLevel> DegreesLeft(AskChain chain, IReadOnlyList<AskRole> roles, IReadOnlyList<PostingUnit> units, Asked rules)
    {
        for (var i = 0; i < roles.Count; i++)
        {
            var candidate = chain.Candidates[i];
            if (!candidate.IsDegree || roles[i] != AskRole.None || units[candidate.Unit].Section is PostingSection.About or PostingSection.Benefits or PostingSection.Apply or PostingSection.NiceToHave || CueMarks.Denies(candidate.Words))
                continue;
            var opens = candidate.Item.From == candidate.ClauseFrom && DegreeAsked.Opens(candidate.Words, candidate.Item.From, candidate.Item.To);
            if ((!opens && rules.degrees.Count == 0) || CueMarks.Of(candidate.Words).Any(cue => (cue & (Cues.Not | Cues.NiceToHave | Cues.Benefit)) != 0))
                continue;
            foreach (var level in LowestDegree(candidate.Words, new RequirementClause(false, candidate.Item.From, candidate.Item.To)))
                yield return level;
        }
    }

    /// <summary>", ideally in retail".</summary>
    private static bool IsWishedFor(AskCandidate candidate)
    {
        for (var i = candidate.Item.From; i <= candidate.From && i < candidate.Item.To; i++)
        {
            if (PostingLexicon.LeadingNice.LongestAt(candidate.Words.Tokens, i).Value >= 0)
                return true;
        }

        return false;
    }

    /// <summary>"as a site manager" of a site manager: the job itself, which is not asked apart from its years.</summary>
    private static bool IsOwnTrade(AskCandidate candidate, string? title)
    {
        var words = candidate.Words;
        var before = candidate.From - 1;
        if (before >= 0 && words.Word(before) is "a" or "an" or "un" or "une" or "una")
            before--;
        if (title is null || candidate.Names.Count != 1 || candidate.IsDegree || (before < 0 ? words.Word(candidate.From) : words.Word(before)) is not ("as" or "als" or "comme" or "como"))
            return false;
        for (var i = candidate.ClauseFrom; i < candidate.From; i++)
        {
            if (SkillWords.Admissions.Contains(words.Word(i)) || words.Word(i) is "ausbildung" or "abschluss" or "qualification" or "qualified" or "diplome" or "titulo" or "habilitacion" or "formation" or "formacion" or "gelernt")
                return false;
        }

        var first = new PostingText(WithoutAs(candidate.Names[0]));
        return new PostingText(title) is var own && Enumerable.Range(0, own.Tokens.Count).Any(i => own.Word(i).Length > 3 && (own.Word(i) == first.Word(0) || own.Word(i) == first.Word(first.Tokens.Count - 1))) && YearsOfExperience.In(words, candidate.ClauseFrom, candidate.ClauseTo, needsCue: false) is not null;
    }

    /// <summary>"ICU" of the title "ICU Nurse" at the head of a posting, which asks for nothing there.</summary>
    private static bool IsOfTitle(AskCandidate candidate, PostingUnit unit, string? title)
        => title is not null && !unit.IsBullet && !candidate.IsDegree && candidate.Words.Text.StartsWith(title, StringComparison.OrdinalIgnoreCase)
            && candidate.Words.Tokens[candidate.From].Start < title.Length && candidate.Names.All(name => title.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The role that words beside a candidate give it for certain, whatever the model holds; else the model's.</summary>
    private static AskRole Told(AskChain chain, AskRole[] roles, int at, bool isWelcome)
    {
        var (candidate, role) = (chain.Candidates[at], roles[at]);
        var words = candidate.Words;
        if (SameAgain.Opens(words, candidate.ClauseFrom))
        {
            for (var i = at - 1; i >= 0 && chain.Candidates[i].Unit >= candidate.Unit - 1; i--)
            {
                var isBefore = chain.Candidates[i].Unit < candidate.Unit || chain.Candidates[i].ClauseFrom < candidate.ClauseFrom;
                if (isBefore && roles[i] != AskRole.None)
                    return roles[i];
            }
        }

        if (role == AskRole.None || isWelcome)
            return role;
        if (Rejections.Reject(words, candidate.From))
            return AskRole.None;
        var cues = CueMarks.Of(words);
        var clause = Of(cues, candidate.ClauseFrom, candidate.ClauseTo);
        var item = Of(cues, candidate.Item.From, candidate.Item.To);
        if (clause == Cues.Not && role == AskRole.Must)
            return AskRole.None;
        if (role == AskRole.Must && (item & (Cues.NiceToHave | Cues.MustHave | Cues.Not)) == Cues.NiceToHave)
            return AskRole.Nice;
        if (LeadOf(candidate) is not { } lead)
            return role;
        return (Of(cues, lead.From, lead.To) & (Cues.NiceToHave | Cues.MustHave | Cues.Not)) switch
        {
            Cues.NiceToHave or (Cues.NiceToHave | Cues.Not) => AskRole.Nice,
            Cues.Not => AskRole.None,
            _ => role,
        };
    }

    private static Cues Of(Cues[] cues, int from, int to)
    {
        var all = Cues.None;
        for (var i = from; i < to; i++)
            all |= cues[i];
        return all;
    }

    /// <summary>What the colon before a candidate closes: "What we would like, though it decides nothing: X, Y".</summary>
    private static (int From, int To)? LeadOf(AskCandidate candidate)
    {
        var (words, colon) = (candidate.Words, -1);
        for (var i = candidate.From; i > 0; i--)
        {
            var gap = words.GapBefore(i);
            if (gap.IndexOfAny(".!?;") >= 0)
                return colon < 0 ? null : (i, colon);
            if (colon < 0 && gap.Contains(':'))
                colon = i;
        }

        return colon < 0 ? null : (0, colon);
    }

    /// <summary>Years that a sentence of its own asks though neither the rules nor the model took it: "4 to 7 years of backend experience."</summary>
    private static IEnumerable<(int Years, bool IsNice)> YearsLeft(PostingText posting, IReadOnlyList<PostingUnit> units)
    {
        foreach (var unit in units)
        {
            if (unit.Section is PostingSection.About or PostingSection.Benefits or PostingSection.Apply or PostingSection.NiceToHave)
                continue;
            var words = new PostingText(posting.Text[unit.Start..Math.Min(unit.End, unit.Start + MaxUnitLength)]);
            if ((Of(CueMarks.Of(words), 0, words.Tokens.Count) & (Cues.Not | Cues.NiceToHave | Cues.Benefit | Cues.Boilerplate)) == 0 && YearsOfExperience.OfExperience(words) is { } years)
                yield return (years, false);
        }
    }

    private void Reconcile()
    {
        niceToHaves.RemoveAll(nice => nice.Names.All(IsMustHave));
        for (var i = 0; i < niceToHaves.Count; i++)
            niceToHaves[i] = niceToHaves[i] with { Names = [.. niceToHaves[i].Names.Where(name => !IsMustHave(name))] };
    }

    private void Add(AskCandidate candidate, bool followsSame, bool isNice, IReadOnlyList<PostingUnit> units, string? title, string? company, Asked rules)
    {
        var clause = new RequirementClause(isNice, candidate.Item.From, candidate.Item.To);
        if (YearsOfExperience.In(candidate.Words, clause.From, clause.To, needsCue: false) is not null && YearsOfExperience.In(candidate.Words, candidate.ClauseFrom, candidate.ClauseTo, needsCue: false) is { } asked)
            years.Add((asked, isNice));
        if (!isNice)
            degrees.AddRange(LowestDegree(candidate.Words, clause));
        if (candidate.IsDegree && !isNice && !candidate.IsAdmission)
            return;
        var list = isNice ? niceToHaves : mustHaves;
        var unit = units[candidate.Unit];
        var alternatives = rules.mustHaves.Concat(rules.niceToHaves).FirstOrDefault(g => g.Unit == unit && g.Names.Count > 1 && candidate.Names.Any(name => g.Names.Contains(name, StringComparer.OrdinalIgnoreCase)));
        var names = (alternatives?.Names ?? candidate.Names).Select(WithoutAs).Where(name => !SkillWords.EmptyNames.Contains(TextFolding.Fold(name)) && !string.Equals(name, title, StringComparison.OrdinalIgnoreCase) && !string.Equals(name, company, StringComparison.OrdinalIgnoreCase) && !list.Exists(g => g.Names.Contains(name, StringComparer.OrdinalIgnoreCase))).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (names.Count == 0)
            return;
        if (candidate.Item.IsOr && followsSame && list.Count > 0 && list[^1].Unit == unit)
            list[^1] = list[^1] with { Names = [.. list[^1].Names, .. names] };
        else
            list.Add(new AskedGroup(names, unit, TextOf(unit)));
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

    /// <summary>Whether a law or standard is asked for under this name or another of its names.</summary>
    public bool Names(string rule)
        => mustHaves.Concat(niceToHaves).Any(g => g.Names.Any(n => string.Equals(n, rule, StringComparison.OrdinalIgnoreCase) || ComplianceTerms.Find(n)?.Name == rule || ComplianceTerms.FindMentions(n).Any(m => m.Value.Name == rule)));

    /// <summary>What the model of roles makes of all that the posting may ask; the rules' answer is one of its features.</summary>
    public static Asked Read(PostingText posting, IReadOnlyList<PostingUnit> units, string language, string? title, string? company, RoleModel model)
    {
        var rules = Read(posting, units, language, title, company);
        var chain = AskChain.Of(posting, units, language, title, rules);
        var roles = model.Decide(chain.Features, chain.Joins, chain.IsRuled);
        var asked = new Asked(posting);
        for (var i = 0; i < roles.Length; i++)
        {
            var candidate = chain.Candidates[i];
            var isWelcome = candidate.Names.Count > 0 && candidate.IsByRule && WelcomeAllTheSame.Is(candidate, language);
            if (isWelcome || roles[i] == AskRole.Must && (IsWishedFor(candidate) || (candidate.Item.IsOr && i > 0 && roles[i - 1] == AskRole.Nice && chain.Joins[i] == 0)))
                roles[i] = AskRole.Nice;
            if (roles[i] == AskRole.None && chain.IsRuled[i] && units[candidate.Unit].IsBullet && IsPlain(candidate))
                roles[i] = units[candidate.Unit].Section == PostingSection.NiceToHave ? AskRole.Nice : AskRole.Must;
            roles[i] = IsOfTitle(candidate, units[candidate.Unit], title) ? AskRole.None : Told(chain, roles, i, isWelcome);
            if (IsOwnTrade(candidate, title))
                candidate = candidate with { Names = [] };
            if (roles[i] != AskRole.None && (isWelcome || !IsRuledOut(candidate, units[candidate.Unit])) && (chain.IsRuled[i] || !IsDetail(candidate, units[candidate.Unit])))
                asked.Add(candidate, i > 0 && roles[i - 1] == roles[i], roles[i] == AskRole.Nice, units, title, company, rules);
        }

        asked.Reconcile();
        if (asked.MinYears is null)
            asked.years.AddRange(rules.years);
        if (asked.MinYears is null)
            asked.years.AddRange(YearsLeft(posting, units).Take(1));
        if (asked.Degree is null)
            asked.degrees.AddRange(chain.Candidates.All(candidate => !candidate.IsDegree) ? rules.degrees : DegreesLeft(chain, roles, units, rules));
        return asked;
    }

    public string TextOf(PostingUnit unit) => posting.Text[unit.Start..unit.End];

    private void Read(PostingUnit unit, string language, string? title, string? company)
    {
        if (unit.Section is PostingSection.Benefits or PostingSection.Apply or PostingSection.About || IsHeader(unit))
            return;
        var (outside, brackets) = Brackets.Part(posting.Text[unit.Start..Math.Min(unit.End, unit.Start + MaxUnitLength)]);
        var words = new PostingText(outside);
        var insides = brackets.ConvertAll(inside => new PostingText(inside)).ConvertAll(inside => (Words: inside, Clauses: new RequirementClauses(inside))).ConvertAll(i => (i.Words, Cues: i.Clauses.AllCues, i.Clauses.BeginsNice));
        var isNice = insides.Exists(i => i.BeginsNice && i.Words.Tokens.Count <= 3) ? true : (bool?)null;
        var reader = new RequirementClauses(words);
        var clauses = reader.Of(unit, isNice ?? (reader.SaysSame(0, words.Tokens.Count) ? wasNice : null)).ToList();
        if (clauses.Count == 0)
            return;
        wasNice = clauses[^1].IsNice;
        var phrases = new SkillPhrases(words, new KnownSpans(words), language, title);
        foreach (var clause in clauses)
            Add(clause, unit, words, phrases.In(clause).ConvertAll(group => group.FindAll(name => !string.Equals(name, title, StringComparison.OrdinalIgnoreCase) && !string.Equals(name, company, StringComparison.OrdinalIgnoreCase))).FindAll(group => group.Count > 0));
        foreach (var (inside, cues, _) in insides)
        {
            var clause = new RequirementClause(clauses[^1].IsNice || (cues & Cues.NiceToHave) != 0, 0, inside.Tokens.Count);
            var inner = new SkillPhrases(inside, new KnownSpans(inside), language, title);
            Add(clause, unit, inside, (cues & Cues.NiceToHave) != 0 ? inner.In(clause) : inner.KnownOnly(clause, beside: words));
        }
    }

    /// <summary>"Full time, permanent, required for September": a line of the head, no sentence.</summary>
    private bool IsHeader(PostingUnit unit)
        => unit is { Section: PostingSection.Neutral, IsBullet: false } && unit.End <= HeadLength && unit.End - unit.Start < LongestHeadLine && posting.Text[unit.End - 1] is not ('.' or '!' or '?' or ')' or '"')
            && (unit.End == posting.Text.Length ? false : posting.Text[unit.End] is '\n' or '\r');

    private void Add(RequirementClause clause, PostingUnit unit, PostingText words, List<List<string>> groups)
    {
        if (YearsOfExperience.In(words, clause.From, clause.To, needsCue: unit.Section is not (PostingSection.MustHave or PostingSection.NiceToHave)) is { } asked)
            years.Add((asked, clause.IsNice));
        if (!clause.IsNice)
            degrees.AddRange(LowestDegree(words, clause));
        var list = clause.IsNice ? niceToHaves : mustHaves;
        foreach (var group in groups)
        {
            var names = group.Where(n => !list.Exists(g => g.Names.Contains(n, StringComparer.OrdinalIgnoreCase))).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (names.Count > 0)
                list.Add(new AskedGroup(names, unit, TextOf(unit)));
        }
    }

    /// <summary>"jefe/a de obra" of "experiencia como jefe/a de obra".</summary>
    private static string WithoutAs(string name) => name.StartsWith("Como ", StringComparison.Ordinal) || name.StartsWith("Als ", StringComparison.Ordinal) ? SkillName.Capitalized(name[(name.IndexOf(' ') + 1)..]) : name;

    private static IEnumerable<DegreeLevel> LowestDegree(PostingText words, RequirementClause clause)
    {
        var levels = DegreeAsked.Mentions(words, clause.From, clause.To).ToList();
        if (levels.Count == 0)
            return [];
        for (var i = clause.From; i < clause.To; i++)
        {
            if (words.Word(i) is "whether" or "no" or "without" or "kein" or "keine" or "sans" or "sin" && !(i + 1 < clause.To && words.Word(i + 1) is "fewer" or "less" or "later" or "more" or "menos"))
                return [];
        }

        return NeedNot(words, clause.From) ? [] : [levels.Min()];
    }

    /// <summary>"Candidates need not show: a degree; …".</summary>
    private static bool NeedNot(PostingText words, int from)
    {
        for (var i = from - 1; i > 0 && words.GapBefore(i + 1).IndexOfAny(".!?") < 0; i--)
        {
            if (words.Word(i) is "not" && words.Word(i - 1) is "need")
                return true;
        }

        return false;
    }

    private bool IsMustHave(string name) => mustHaves.Exists(g => g.Names.Contains(name, StringComparer.OrdinalIgnoreCase));
}
