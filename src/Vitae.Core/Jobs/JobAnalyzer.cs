using Vitae.Core.Jobs.Roles;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>Reads a posting as a careful person would: what is asked, how firmly, and what is only said about the employer.</summary>
public static class JobAnalyzer
{
    private const int MaxResponsibilities = 40, MaxSkills = 60, MaxLocations = 5, MaxKeywords = 25, HeadLines = 5;
    private const double OfferedAlternativeWeight = 1, NiceWeight = 0.4, ResponsibilityWeight = 0.3, ComplianceWeight = 0.5, SoftSkillWeight = 0.6;

    /// <summary>Total over any text; what stands behind the first 100,000 characters is not looked at. Time is linear in the text.</summary>
    /// <param name="posting">Plain text or Markdown, as copied from a page.</param>
    public static JobAnalysis Analyze(string posting, JobPostingHints? hints = null) => Analyze(posting, hints, PostingModels.Current);

    internal static JobAnalysis Analyze(string posting, JobPostingHints? hints, PostingModels models)
    {
        ArgumentNullException.ThrowIfNull(posting);
        var text = new PostingText(posting);
        var language = LanguageDetector.Detect(text.Text);
        var units = PostingSections.Cut(text.Text);
        var header = PostingHeader.Read(text.Text);
        var title = hints?.Title ?? TitleFinder.WithoutPlaces(models.TitleOf(text, units, TitleFinder.Find(text, header, units)));
        var known = new KnownSpans(text);
        var company = hints?.Company ?? models.CompanyOf(text, units, CompanyFinder.Find(text, header, units, title), title);
        var asked = Asked.Read(text, units, language, title, company, models.Roles);
        var responsibilities = Responsibilities(text, units);
        var compliance = Compliance(text, units);
        var tools = Tools(text, units, known, asked);
        return new JobAnalysis
        {
            JobTitle = title,
            Company = company,
            Seniority = SeniorityOf(text, header, title, asked.MinYears),
            MinYears = asked.MinYears,
            Degree = asked.Degree,
            Remote = WorkModeFinder.Find(text, header),
            Responsibilities = [.. responsibilities.Select(r => r.Text)],
            MustHaveSkills = [.. asked.MustHaves.SelectMany(g => g.Names).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxSkills)],
            NiceToHaveSkills = [.. asked.NiceToHaves.SelectMany(g => g.Names).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxSkills)],
            DomainKeywords = [.. DomainKeywords(text, units).Except(tools, StringComparer.OrdinalIgnoreCase)],
            ComplianceOrRegulatory = [.. compliance.Select(c => c.Name)],
            Tooling = tools,
            Locations = Locations(text, header),
            ScreeningKeywords = [.. new[] { title }.OfType<string>().Concat(asked.MustHaves.SelectMany(g => g.Names)).Concat(compliance.Select(c => c.Name)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxKeywords)],
            Language = language,
            Requirements = [.. Numbered(asked, responsibilities, compliance)],
        };
    }

    private static IEnumerable<Requirement> Numbered(Asked asked, List<(string Text, PostingUnit Unit)> responsibilities, List<(string Name, PostingUnit Unit, string Quote)> compliance)
    {
        var number = 0;
        foreach (var group in asked.MustHaves)
            yield return OfSkill(group, RequirementKind.MustHave, $"must-{++number}", group.Names.Any(n => SkillTaxonomy.Find(n)?.Category == "Soft skill") ? SoftSkillWeight : OfferedAlternativeWeight);
        number = 0;
        foreach (var group in asked.NiceToHaves)
            yield return OfSkill(group, RequirementKind.NiceToHave, $"nice-{++number}", NiceWeight);
        number = 0;
        foreach (var (text, unit) in responsibilities)
            yield return new Requirement { Id = $"duty-{++number}", Text = text, Kind = RequirementKind.Responsibility, Quote = asked.TextOf(unit), QuoteStart = unit.Start, QuoteLength = unit.End - unit.Start, Weight = ResponsibilityWeight };
        number = 0;
        foreach (var (name, unit, quote) in compliance.Where(c => !asked.Names(c.Name)))
            yield return new Requirement { Id = $"rule-{++number}", Text = name, Kind = RequirementKind.Compliance, Skills = [name], Quote = quote, QuoteStart = unit.Start, QuoteLength = unit.End - unit.Start, Weight = ComplianceWeight };
    }

    private static Requirement OfSkill(AskedGroup group, RequirementKind kind, string id, double weight) => new()
    {
        Id = id,
        Text = string.Join(" or ", group.Names),
        Kind = kind,
        Skills = group.Names,
        Quote = group.Quote,
        QuoteStart = group.Unit.Start,
        QuoteLength = group.Unit.End - group.Unit.Start,
        Weight = weight,
    };

    /// <summary>The rule is told at <see cref="JobAnalysis.Seniority"/>.</summary>
    private static Seniority? SeniorityOf(PostingText posting, IReadOnlyList<PostingHeader.Piece> header, string? title, int? years)
    {
        if (title is not null && SeniorityTerms.Of(title) is { } told)
            return told;
        foreach (var line in header.Where(piece => piece.Order == 0 && piece.Line < HeadLines).Select(piece => piece.Whole))
        {
            if (StatedLevels.Value.FindAll(line, linesPart: false) is [var stated, ..])
                return (Seniority)stated.Value;
        }

        if (years is { } n)
            return n <= 1 ? Seniority.Entry : n <= 4 ? Seniority.Mid : Seniority.Senior;
        return EntryCues.Value.FindAll(posting.Tokens, linesPart: false, out _).Count > 0 ? Seniority.Entry : null;
    }

    private static readonly Lazy<PhraseIndex> StatedLevels = new(() =>
    {
        var index = new PhraseIndex(64);
        foreach (var (words, level) in (ReadOnlySpan<(string, Seniority)>)
            [
                ("entry level|entry-level|junior level|junior position|profil junior|graduate scheme|graduate programme|graduate program|berufseinsteiger|débutant accepté|débutants acceptés|nivel junior|perfil junior", Seniority.Entry),
                ("mid level|mid-level|intermediate level|profil confirmé", Seniority.Mid),
                ("senior level|senior-level|senior position|profil senior|nivel senior|perfil senior", Seniority.Senior),
            ])
        {
            foreach (var range in words.AsSpan().Split('|'))
                index.Add(words.AsSpan()[range], (int)level);
        }

        return index;
    });

    private static readonly Lazy<PhraseIndex> EntryCues = new(() =>
    {
        var index = new PhraseIndex(64);
        foreach (var cue in (ReadOnlySpan<string>)["no experience necessary", "no experience required", "no experience needed", "no previous experience", "no prior experience", "entry level", "entry-level", "newly qualified", "recent graduates", "recent graduate", "new graduates", "new grads", "graduates welcome", "ects", "nqts", "school leavers", "full training given", "full training provided", "training provided", "berufseinsteiger", "berufsanfänger", "quereinsteiger", "débutant accepté", "débutants acceptés", "débutant", "sin experiencia", "no se requiere experiencia", "recién graduado", "recién titulados"])
            index.Add(cue, 0);
        return index;
    });

    /// <summary>Whom one joins and reports to is no duty.</summary>
    private static readonly Lazy<PhraseIndex> Introductions = new(() =>
    {
        var index = new PhraseIndex(64);
        foreach (var lead in (ReadOnlySpan<string>)["you will join", "you'll join", "you would join", "you'd join", "you will be joining", "you'll be joining", "join our", "join us", "join the", "you will report to", "you'll report to", "you report to", "you will be part of", "you'll be part of", "you will be based", "you'll be based", "you will be reporting", "you'll be reporting", "sie berichten", "du berichtest", "sie werden teil", "du wirst teil", "vous rejoindrez", "vous rejoignez", "vous intégrez", "tu rejoindras", "tu rejoins", "te incorporarás", "te unirás", "reportarás"])
            index.Add(lead, 0);
        return index;
    });

    private static List<(string Text, PostingUnit Unit)> Responsibilities(PostingText posting, IReadOnlyList<PostingUnit> units)
    {
        var clauses = new RequirementClauses(posting);
        var found = new List<(string, PostingUnit)>();
        foreach (var unit in units)
        {
            if (found.Count == MaxResponsibilities)
                break;
            var (from, to) = posting.TokensIn(unit.Start, unit.End);
            if (to - from < 3 || Introductions.Value.LongestAt(posting.Tokens, from).Value >= 0)
                continue;
            var cues = clauses.CuesOf(from, Math.Min(to, from + 5));
            var isDuty = unit.Section == PostingSection.Responsibilities
                ? (clauses.CuesOf(from, to) & Cues.Boilerplate) == 0 && (unit.IsBullet || (clauses.CuesOf(from, to) & (Cues.NiceToHave | Cues.MustHave)) == 0 || ((cues & Cues.Responsibility) != 0 && (clauses.CuesOf(from, to) & Cues.NiceToHave) == 0))
                : unit.Section == PostingSection.Neutral && (cues & Cues.Responsibility) != 0 && (clauses.CuesOf(from, to) & (Cues.MustHave | Cues.Benefit | Cues.Boilerplate)) == 0;
            if (isDuty && !DutyList.TellsPlace(posting.Phrase(from, to)))
                found.AddRange(DutyList.In(Whole(posting, from, to)).Select(duty => (duty, unit)));
        }

        return found;
    }

    /// <summary>Words with the bracket or the sign of percent that closes them.</summary>
    private static string Whole(PostingText posting, int from, int to)
    {
        var phrase = posting.Phrase(from, to);
        var rest = posting.Text.AsSpan(posting.Tokens[to - 1].End);
        if (rest is [')', ..] && phrase.Count(c => c == '(') > phrase.Count(c => c == ')'))
            return phrase + ")";
        return rest is ['%', ..] ? phrase + "%" : rest is [' ' or '\u00a0', '%', ..] ? phrase + " %" : phrase;
    }

    private static List<(string Name, PostingUnit Unit, string Quote)> Compliance(PostingText posting, IReadOnlyList<PostingUnit> units)
    {
        var found = new List<(string Name, PostingUnit Unit, string Quote)>();
        var mentions = ComplianceTerms.FindMentions(posting.Text);
        var next = 0;
        foreach (var unit in units)
        {
            while (next < mentions.Count && mentions[next].Start < unit.Start)
                next++;
            for (; next < mentions.Count && mentions[next].Start < unit.End; next++)
            {
                if (unit.Section is not (PostingSection.Benefits or PostingSection.Apply or PostingSection.About) && !Asked.IsBoilerplate(posting, unit) && !found.Exists(f => f.Name == mentions[next].Value.Name))
                    found.Add((mentions[next].Value.Name, unit, posting.Text[unit.Start..unit.End]));
            }
        }

        return found;
    }

    private static IReadOnlyList<string> DomainKeywords(PostingText posting, IReadOnlyList<PostingUnit> units)
    {
        var asking = units.Where(u => u.Section is not (PostingSection.Benefits or PostingSection.Apply or PostingSection.About)).Select(u => posting.Text[u.Start..u.End]);
        return [.. IndustryKeywords.FindMentions(string.Join("\n\n", asking)).Select(m => m.Keyword).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxKeywords)];
    }

    private static IReadOnlyList<string> Tools(PostingText posting, IReadOnlyList<PostingUnit> units, KnownSpans known, Asked asked)
    {
        var names = asked.MustHaves.Concat(asked.NiceToHaves).SelectMany(g => g.Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = new List<string>();
        foreach (var unit in units.Where(u => u.Section is PostingSection.MustHave or PostingSection.NiceToHave or PostingSection.Responsibilities or PostingSection.Neutral))
        {
            var (from, to) = posting.TokensIn(unit.Start, unit.End);
            found.AddRange(known.Within(from, to).Where(s => s.IsTool && s.IsProduct && !KnownSpans.IsPractice(s.Name) && (unit.Section == PostingSection.Responsibilities ? s.Tier == 1 : names.Contains(s.Name))).Select(s => s.Name));
        }

        return [.. found.Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxKeywords)];
    }

    private static IReadOnlyList<string> Locations(PostingText posting, IReadOnlyList<PostingHeader.Piece> header)
    {
        var found = new List<string>();
        foreach (var line in header.GroupBy(p => p.Line))
        {
            var pieces = line.ToList();
            for (var i = 0; i < pieces.Count && found.Count < MaxLocations; i++)
            {
                var withNext = i + 1 < pieces.Count && pieces[i + 1].Separator == ", " ? $"{pieces[i].Text}, {pieces[i + 1].Text}" : null;
                if (withNext is not null && Places.FindTrailingPlace(withNext) is { Start: 0 })
                    found.Add(withNext.Trim('(', ')'));
                else if (InBracket(pieces[i].Text) is { } inside)
                    found.Add(inside);
                else if (!found.Exists(f => f.Contains(pieces[i].Text, StringComparison.Ordinal)) && pieces[i].Order + pieces[i].Line > 0 && Places.FindTrailingPlace(pieces[i].Text) is { } place && TitleCatalog.TitleLikelihood(pieces[i].Text) < 0.5)
                    found.Add(pieces[i].Text[place.Start..(place.Start + place.Length)].Trim('(', ')'));
            }
        }

        if (found.Count == 0)
            found.AddRange(InProse(posting).Take(2));
        return [.. found.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>"Counsel (Hybrid - Boston, MA)" works in "Boston, MA".</summary>
    private static string? InBracket(string piece)
    {
        var open = piece.IndexOf('(', StringComparison.Ordinal);
        var close = piece.LastIndexOf(')');
        if (open < 0 || close < open)
            return null;
        var inside = piece[(open + 1)..close];
        return Places.FindTrailingPlace(inside) is { } place ? inside.Substring(place.Start, place.Length) : null;
    }

    /// <summary>"in Austin, TX" and "am Standort Heilbronn".</summary>
    private static IEnumerable<string> InProse(PostingText posting)
    {
        foreach (var place in Places.FindMentions(posting.Text))
        {
            var before = posting.Text.AsSpan(0, place.Start).TrimEnd();
            if (place.Value.Population > 20_000 && (before.EndsWith(" in", StringComparison.Ordinal) || before.EndsWith(" our", StringComparison.Ordinal) || before.EndsWith("Standort", StringComparison.Ordinal) || before.EndsWith(" à", StringComparison.Ordinal) || before.EndsWith(" en", StringComparison.Ordinal)))
                yield return posting.Text.Substring(place.Start, place.Length);
        }
    }
}
