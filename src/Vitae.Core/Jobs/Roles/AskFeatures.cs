using System.Collections.Frozen;
using System.Globalization;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs.Roles;

/// <summary>What speaks for and against a candidate: its section and heading, the words that lead to it and follow it, the cues of its sentence and of its neighbours, and what it names.</summary>
internal sealed class AskFeatures
{
    private const int Prefix = 6, Near = 6;

    /// <summary>Need, wish, deny, teach and others.</summary>
    private const int Deciding = 31;

    /// <summary>Words that stand for what was named before.</summary>
    private static readonly FrozenSet<string> Pronouns = FrozenSet.Create(
        "it", "this", "that", "both", "these", "those", "them", "either", "which", "here", "das", "dies", "diese", "dieses", "diesen", "dieser", "beides", "beide", "beiden", "dazu", "dafur", "darin", "damit", "dabei", "davon", "hierfur", "hierzu", "hier", "was",
        "cela", "ca", "c", "celui", "celle", "ceux", "celles", "ces", "cet", "cette", "ce", "y", "en", "deux", "dont", "ello", "eso", "esto", "este", "esta", "estas", "estos", "ambos", "ambas", "lo", "la", "las", "los", "materia");

    private readonly Dictionary<string, MarkedText> headingMarks = [];

    private readonly PostingText posting;
    private readonly IReadOnlyList<PostingUnit> units;
    private readonly string language;
    private readonly HashSet<string> titleWords;
    private readonly MarkedText[] texts;
    private readonly Dictionary<PostingText, MarkedText> marked = [];
    private readonly string?[] headings;
    private readonly Dictionary<(int Unit, string Name), string> ruled;

    public AskFeatures(PostingText posting, IReadOnlyList<PostingUnit> units, string language, string? title, Asked rules)
    {
        (this.posting, this.units, this.language) = (posting, units, language);
        titleWords = [.. PhraseIndex.Tokenize(title ?? "").Select(t => Short(TextFolding.Fold(title!.Substring(t.Start, t.Length))))];
        texts = [.. units.Select(u => new MarkedText(new PostingText(posting.Text[u.Start..Math.Min(u.End, u.Start + 2000)])))];
        headings = Headings();
        ruled = [];
        var indexes = units.Select((u, i) => (u.Start, i)).GroupBy(u => u.Start).ToDictionary(g => g.Key, g => g.First().i);
        foreach (var (groups, role) in new[] { (rules.MustHaves, "must"), (rules.NiceToHaves, "nice") })
        {
            foreach (var group in groups)
            {
                foreach (var name in group.Names)
                    ruled[(indexes[group.Unit.Start], name.ToUpperInvariant())] = role;
            }
        }
    }

    public void Write(AskCandidate candidate, FeatureSet features)
    {
        var unit = units[candidate.Unit];
        var section = Name(unit.Section);
        var place = unit.IsBullet ? "list" : "text";
        features.Add("always");
        features.Add("language", language);
        features.Add("section", section, place);
        features.Add("rule", Ruled(candidate), place);
        Heading(candidate.Unit, features);
        Around(candidate, Marks(candidate.Words), features);
        Itself(candidate, features);
        Sentences(candidate.Unit, features);
        Position(candidate, features);
    }

    public string Ruled(AskCandidate candidate)
    {
        foreach (var name in candidate.Names)
        {
            if (ruled.TryGetValue((candidate.Unit, name.ToUpperInvariant()), out var role))
                return role;
        }

        return "none";
    }

    private void Heading(int unit, FeatureSet features)
    {
        if (headings[unit] is not { } heading)
        {
            features.Add("no heading");
            return;
        }

        var marks = HeadingMarks(heading);
        Words(marks.Words, 0, int.MaxValue, "heading", features);
        features.Add("heading cue", Name(marks.CuesOf(0, int.MaxValue)));
        Signal(marks.SignalsOf(0, int.MaxValue), "heading", features);
    }

    /// <summary>The words of the sentence before and behind the candidate, near ones apart; what stands before a colon apart too.</summary>
    private static void Around(AskCandidate candidate, MarkedText marks, FeatureSet features)
    {
        var words = candidate.Words;
        var (from, to, all) = (candidate.From, candidate.To, words.Tokens.Count);
        Words(words, Math.Max(0, from - 3), from, "just before", features);
        Words(words, to, Math.Min(all, to + 4), "just behind", features);
        Words(words, Math.Max(candidate.ClauseFrom, from - Near), from, "before", features);
        Words(words, candidate.ClauseFrom, Math.Min(from, candidate.ClauseFrom + 5), "clause begins", features);
        Words(words, to, Math.Min(candidate.ClauseTo, to + Near), "behind", features);
        Words(words, Math.Max(0, candidate.ClauseTo - 4), candidate.ClauseTo, "clause ends", features);
        ClauseBefore(candidate, marks, features);
        if (candidate.ClauseTo < all)
            Words(words, candidate.ClauseTo, Math.Min(all, candidate.ClauseTo + 6), "clause behind", features);
        TakenUp(candidate, marks, features);
        SignalsAround(candidate, marks, features);
        NearestCues(candidate, marks, features);
        Words(words, 0, Math.Min(all, 3), "sentence begins", features);
        features.Add("sentence begins with", words.Word(0), all > 1 ? words.Word(1) : "");
        for (var i = 0; i < all; i++)
            features.Add(i < from ? "sentence before" : i < to ? "name" : "sentence behind", Short(words.Word(i)));
    }

    private static void ClauseBefore(AskCandidate candidate, MarkedText marks, FeatureSet features)
    {
        var (words, clause) = (candidate.Words, candidate.ClauseFrom);
        if (clause <= 0)
            return;
        Words(words, Math.Max(0, clause - 8), clause, "clause before", features);
        features.Add("clause parted by", words.GapBefore(clause).Trim());
        for (var i = clause; i > 0; i--)
        {
            if (!words.GapBefore(i).Contains(':'))
                continue;
            Words(words, Math.Max(0, i - 8), i, "colon", features);
            Signal(marks.SignalsOf(Math.Max(0, i - 12), i), "colon", features);
            features.Add("behind colon");
            break;
        }
    }

    /// <summary>What the parts of the sentence, near and far, ask, wish or deny.</summary>
    private static void SignalsAround(AskCandidate candidate, MarkedText marks, FeatureSet features)
    {
        var (from, to, all) = (candidate.From, candidate.To, candidate.Words.Tokens.Count);
        Signal(marks.SignalsOf(candidate.ClauseFrom, candidate.ClauseTo), "clause", features);
        Signal(marks.SignalsOf(candidate.ClauseFrom, from), "before", features);
        Signal(marks.SignalsOf(from - 4, from), "just before", features);
        Signal(marks.SignalsOf(to, candidate.ClauseTo), "behind", features);
        Signal(marks.SignalsOf(to, Math.Min(candidate.ClauseTo, to + 4)), "just behind", features);
        Signal(marks.SignalsOf(0, candidate.ClauseFrom), "clauses before", features);
        Signal(marks.SignalsOf(candidate.ClauseTo, all), "clauses behind", features);
        Signal(marks.SignalsOf(from, to), "name", features);
        features.Add("clause cue", Name(marks.CuesOf(candidate.ClauseFrom, candidate.ClauseTo)));
        features.Add("cue before", Name(marks.CuesOf(0, from)));
        features.Add("cue behind", Name(marks.CuesOf(to, all)));
        features.Add("item cue", Name(marks.CuesOf(candidate.Item.From, candidate.Item.To)));
    }

    private static void NearestCues(AskCandidate candidate, MarkedText marks, FeatureSet features)
    {
        for (var i = candidate.From - 1; i >= 0; i--)
        {
            if (marks.CuesOf(i, i + 1) is not Cues.None and var cue)
            {
                features.Add("last cue", Name(cue));
                break;
            }
        }

        for (var i = candidate.To; i < candidate.Words.Tokens.Count; i++)
        {
            if (marks.CuesOf(i, i + 1) is not Cues.None and var cue)
            {
                features.Add("next cue", Name(cue));
                break;
            }
        }
    }

    /// <summary>What the next clause says of what this one names: "Build X in Y. You must be fluent in it."</summary>
    private static void TakenUp(AskCandidate candidate, MarkedText marks, FeatureSet features)
    {
        var (words, from, all) = (candidate.Words, candidate.ClauseTo, candidate.Words.Tokens.Count);
        if (from >= all)
            return;
        var to = from + 1;
        while (to < all && !words.GapBefore(to).ContainsAny(";:?!") && !words.GapBefore(to).Contains(". ", StringComparison.Ordinal))
            to++;
        var pronoun = "";
        for (var i = from; i < to && pronoun.Length == 0; i++)
        {
            if (Pronouns.Contains(words.Word(i)))
                pronoun = i == from ? "first" : "later";
        }

        features.Add("taken up", pronoun.Length == 0 ? "no" : pronoun, Name(marks.CuesOf(from, to)));
        if (pronoun.Length > 0)
            Signal(marks.SignalsOf(from, to), "taken up", features);
    }

    private void Itself(AskCandidate candidate, FeatureSet features)
    {
        var (words, from, to) = (candidate.Words, candidate.From, candidate.To);
        features.Add("name begins", words.Word(from));
        features.Add("name ends", Short(words.Word(to - 1)));
        features.Add("name ending", words.Word(to - 1) is { Length: > 4 } last ? last[^3..] : "short");
        features.Add("words", Math.Min(6, to - from).ToString(CultureInfo.InvariantCulture));
        features.Add(candidate.IsByRule ? "named by rule" : "not named");
        if (candidate.IsLed)
            features.Add("is led");
        if (candidate.IsDegree)
            features.Add("is degree");
        if (candidate.IsBracket)
            features.Add("in bracket");
        var phrase = words.Phrase(from, to);
        var known = candidate.Names.Count > 0 ? SkillTaxonomy.Find(candidate.Names[0]) : null;
        features.Add("known", known is null ? "none" : known.Tier == 1 ? known.Category : "far");
        if (candidate.Names.Count > 0 && Languages.Find(candidate.Names[0]) is not null)
            features.Add("is spoken language");
        if (Certifications.Find(phrase) is not null)
            features.Add("is certification");
        if (phrase.Skip(1).Any(char.IsUpper))
            features.Add("has capital");
        if (phrase.Any(char.IsDigit))
            features.Add("has digit");
        if (char.IsUpper(phrase[0]))
            features.Add(from == 0 ? "first is capital" : "is capital");
        if (Enumerable.Range(from, to - from).All(i => Short(words.Word(i)).Length < 4 || titleWords.Contains(Short(words.Word(i)))))
            features.Add("of title");
        if (YearsOfExperience.LengthAt(words, candidate.Item.From, candidate.Item.To) > 0)
            features.Add("has years");
        if (Places.Find(phrase).Count > 0)
            features.Add("is place");
        if (language == "en")
            features.Add("head in occupations", WordVectors.RankOf(words.Word(to - 1)) switch { null => "never", < 1000 => "often", < 6000 => "at times", _ => "seldom" });
        if (char.IsUpper(phrase[0]) && PersonNames.IsForename(words.Phrase(from, from + 1)))
            features.Add("is forename");
        if (TitleCatalog.TitleLikelihood(phrase) > 0.5)
            features.Add("is title");
    }

    private void Sentences(int unit, FeatureSet features)
    {
        if (unit > 0)
        {
            features.Add("cue of sentence before", Name(texts[unit - 1].CuesOf(0, int.MaxValue)), units[unit - 1].IsBullet ? "list" : "text");
            Words(texts[unit - 1].Words, 0, 3, "sentence before begins", features);
            Words(texts[unit - 1].Words, texts[unit - 1].Words.Tokens.Count - 3, int.MaxValue, "sentence before ends", features);
            Signal(texts[unit - 1].SignalsOf(0, int.MaxValue), "sentence before", features);
        }

        if (unit + 1 < units.Count)
        {
            features.Add("cue of next sentence", Name(texts[unit + 1].CuesOf(0, int.MaxValue)));
            Signal(texts[unit + 1].SignalsOf(0, int.MaxValue), "next sentence", features);
            Words(texts[unit + 1].Words, 0, 3, "next sentence begins", features);
        }

        features.Add("sentence cue", Name(texts[unit].CuesOf(0, int.MaxValue)));
        Signal(texts[unit].SignalsOf(0, int.MaxValue), "sentence", features);
        features.Add("sentence length", Math.Min(6, texts[unit].Words.Tokens.Count / 5).ToString(CultureInfo.InvariantCulture));
        if (texts[unit].Words.Text.AsSpan().IndexOfAny("€$£%") >= 0)
            features.Add("money");
        if (texts[unit].Words.Text.EndsWith('?'))
            features.Add("question");
    }

    private void Position(AskCandidate candidate, FeatureSet features)
    {
        var unit = units[candidate.Unit];
        features.Add("part of posting", (5 * unit.Start / Math.Max(1, posting.Text.Length)).ToString(CultureInfo.InvariantCulture), unit.IsBullet ? "list" : "text");
        features.Add("parted by", candidate.Item.IsOr ? "or" : candidate.Item.IsComma ? "comma" : candidate.Item.From == candidate.ClauseFrom ? "begin" : "and");
        features.Add("items", Math.Min(5, Enumerable.Range(candidate.ClauseFrom, candidate.ClauseTo - candidate.ClauseFrom).Count(i => i > candidate.ClauseFrom && candidate.Words.GapBefore(i).Contains(','))).ToString(CultureInfo.InvariantCulture));
        var isFirst = candidate.Unit == 0 || posting.Text.AsSpan(units[candidate.Unit - 1].End, Math.Max(0, unit.Start - units[candidate.Unit - 1].End)).Contains('\n');
        features.Add(isFirst ? "opens paragraph" : "inside paragraph");
    }

    /// <summary>The words above each list or before its colon: what stands between the sentences and is none itself.</summary>
    private string?[] Headings()
    {
        var found = new string?[units.Count];
        for (var i = 0; i < units.Count; i++)
        {
            var before = i == 0 ? 0 : units[i - 1].End;
            var gap = before < units[i].Start ? posting.Text[before..units[i].Start] : "";
            if (gap.Count(char.IsLetter) > 2)
                found[i] = gap.Split('\n').Last(line => line.Any(char.IsLetter));
            else if (i > 0 && (units[i].IsBullet == units[i - 1].IsBullet) && (units[i].IsBullet || !gap.Contains("\n\n", StringComparison.Ordinal)))
                found[i] = found[i - 1];
        }

        return found;
    }

    private static void Words(PostingText words, int from, int to, string kind, FeatureSet features)
    {
        from = Math.Max(0, from);
        to = Math.Min(to, words.Tokens.Count);
        for (var i = from; i < to; i++)
        {
            features.Add(kind, Short(words.Word(i)));
            if (i + 1 < to)
                features.Add(kind, Short(words.Word(i)), Short(words.Word(i + 1)));
        }
    }

    /// <summary>Each kind of word that occurs, and which of those that decide occur together.</summary>
    private static void Signal(int signals, string where, FeatureSet features)
    {
        for (var kind = 0; kind < Signals.Kinds.Count; kind++)
        {
            if ((signals & (1 << kind)) != 0)
                features.Add("signal", where, Signals.Kinds[kind]);
        }

        features.Add("signals", where, (signals & Deciding).ToString(CultureInfo.InvariantCulture));
    }

    private MarkedText Marks(PostingText words)
    {
        if (!marked.TryGetValue(words, out var marks))
            marked[words] = marks = new MarkedText(words);
        return marks;
    }

    private MarkedText HeadingMarks(string heading)
    {
        if (!headingMarks.TryGetValue(heading, out var marks))
            headingMarks[heading] = marks = new MarkedText(new PostingText(heading));
        return marks;
    }

    private static string Short(string word) => word.Length <= Prefix ? word : word[..Prefix];

    private static string Name(PostingSection section) => section switch
    {
        PostingSection.NiceToHave => "nice",
        PostingSection.Benefits => "benefits",
        PostingSection.Apply => "apply",
        PostingSection.MustHave => "must",
        PostingSection.Responsibilities => "duties",
        PostingSection.About => "about",
        _ => "neutral",
    };

    private static string Name(Cues cues) => ((int)cues).ToString(CultureInfo.InvariantCulture);
}
