using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Credentials;
using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Passages;

/// <summary>All that may support a text, with the indexes by which words are looked up in it.</summary>
internal sealed class SourceScope
{
    private static readonly string[] GermanRanks = ["meister", "leiter", "ingenieur", "direktor", "chef", "chefin", "fuhrer", "inhaber", "manager", "techniker", "arzt", "fachwirt", "professor", "vorstand"];

    private readonly HashSet<string> lemmas = [];
    private readonly HashSet<string> forms = [];
    private readonly WordRuns runs = new();
    private readonly HashSet<string> titles = [];
    private readonly List<string> acronyms = [];
    private readonly List<string> longLemmas = [];
    private readonly Dictionary<string, bool> covered = [];
    private HashSet<string>? broader;
    private HashSet<string>? skills;
    private HashSet<string>? stems;
    private HashSet<string>? keys;
    private HashSet<string>? lands;
    private Dictionary<int, (Passage Passage, int[] At)>? expressions;

    public SourceScope(IReadOnlyList<Passage> passages, IReadOnlyList<EntryDates> entries, bool isWhole, string language)
    {
        (Passages, Entries, IsWhole, Language) = (passages, entries, isWhole, language);
        Rewritten = [.. passages.Where(p => p.IsFocus && p.IsProse)];
        OwnLines = [.. Rewritten.Where(p => !p.IsJoined)];
        Near = isWhole || !HasFocus ? passages : Rewritten;
        NearLines = [.. Near.Where(p => p.IsProse)];
        foreach (var passage in passages)
        {
            Index(passage.Tokens);
            if (!IsEnglish)
                lemmas.UnionWith(AbroadForms.Of(passage.Tokens, language));
            if (!passage.IsProse)
                titles.UnionWith(passage.Lemmas);
        }

        foreach (var lemma in lemmas)
        {
            forms.Add(lemma);
            if (!IsAgent(lemma) || titles.Contains(lemma))
                forms.UnionWith(Relations.Derived(lemma));
            if (lemma.Length >= 4 && QuantityUnits.Currency(lemma) is null)
                longLemmas.Add(lemma);
            if (language == "de" && GermanForms.WithoutParticiple(lemma) is var present && present != lemma)
                longLemmas.Add(present);
        }
    }

    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The dated entries a duration may be computed from: the one entry, or all of the resume.</summary>
    public IReadOnlyList<EntryDates> Entries { get; }

    /// <summary>Ends the durations of what still goes on; see <see cref="GroundingOptions.Today"/>.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The whole resume may support the text, as for a summary.</summary>
    public bool IsWhole { get; }

    /// <summary>"en", "de", "fr" or "es".</summary>
    public string Language { get; }

    /// <summary>How well each language of the resume is spoken, by its code; only where a level is given (see <see cref="LanguageLevelCheck.LevelOf"/>).</summary>
    public IReadOnlyDictionary<string, int> Languages { get; init; } = new Dictionary<string, int>();

    public bool IsEnglish => Language == "en";

    /// <summary>The sentences of the very text being rewritten, with the lines joined to it.</summary>
    public IReadOnlyList<Passage> Rewritten { get; }

    /// <summary>The same without the lines joined to it (see <see cref="MergedLines"/>).</summary>
    public IReadOnlyList<Passage> OwnLines { get; }

    /// <summary>Some passage is the very text being rewritten.</summary>
    public bool HasFocus => Rewritten.Count > 0;

    /// <summary>What is rewritten, where it alone is the measure; everything for a text that rewrites nothing or that the whole resume may support.</summary>
    public IReadOnlyList<Passage> Near { get; }

    /// <summary>The sentences of <see cref="Near"/>.</summary>
    public IReadOnlyList<Passage> NearLines { get; }

    public IReadOnlyList<string> Acronyms => acronyms;

    /// <summary>The expressions of <see cref="Paraphrases"/> that the source uses, each where it stands: in the rewritten text when it is there.</summary>
    public IReadOnlyDictionary<int, (Passage Passage, int[] At)> Expressions => expressions ??= ReadExpressions();

    /// <summary>The countries the source speaks of, by name or by what is of them; see <see cref="Nationalities"/>.</summary>
    public IReadOnlySet<string> Lands => lands ??= [.. Passages.SelectMany(Nationalities.Of)];

    public bool Holds(string lemma) => lemmas.Contains(lemma);

    /// <summary>The word itself, its compound or its abbreviation; no synonym.</summary>
    public bool HoldsExactly(in Token token)
        => lemmas.Contains(token.Lemma) || lemmas.Contains(token.Folded) || runs.IsCompound(token.Folded) || runs.IsCompound(token.Lemma)
            || lemmas.Contains(Lexicon.Expand(token.Folded)) || (AcronymCheck.IsShort(token) && ((runs.AreInitials(token.Acronym) && !AcronymCheck.IsKnown(token.Acronym, this)) || lemmas.Contains(token.Acronym) || AcronymCheck.IsSpelledOut(token.Acronym, this)))
            || (token.IsCoined && AcronymCheck.IsSpelledByParts(token, this)) || AcronymCheck.IsNameShort(token, this) || (token.Folded.Contains('.', StringComparison.Ordinal) && Undotted(token.Folded) is var plain && (runs.AreInitials(plain) || lemmas.Contains(plain) || runs.IsCompound(plain)));

    /// <summary>The word of a rank. The name of an employer or of a certificate does not give it, save where that name is spoken of: the whole of it, or three of its words in a row.</summary>
    public bool HoldsTitle(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        return Passages.Any(p => p.IsName ? SpokenNames.IsSpokenOf(p, tokens, i) : p.Lemmas.Contains(token.Lemma) || p.Tokens.Any(t => t.Folded == token.Folded));
    }

    /// <summary>The same source with other lines taken for the rewritten ones.</summary>
    public SourceScope With(IReadOnlyList<Passage> lines) => new(lines, Entries, IsWhole, Language) { Languages = Languages, Today = Today };

    private static string Undotted(string word) => word.Replace(".", "", StringComparison.Ordinal);

    public bool HoldsCompound(string joined) => runs.IsCompound(joined) || lemmas.Contains(joined);

    /// <summary>The same tokens one after another.</summary>
    public bool HoldsRun(IReadOnlyList<Token> tokens, int first, int last)
    {
        foreach (var passage in Passages)
        {
            for (var i = 0; i + last - first < passage.Tokens.Count; i++)
            {
                var length = 0;
                while (length <= last - first && passage.Tokens[i + length].Folded == tokens[first + length].Folded)
                    length++;
                if (length > last - first)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The word, a form of it, a synonym of a form, or a more general word for one of the source.</summary>
    public bool Covers(string lemma)
    {
        if (covered.TryGetValue(lemma, out var known))
            return known;
        return covered[lemma] = CoversUncached(lemma) || !IsEnglish && AbroadForms.Of(lemma, Language) is { } same && CoversUncached(same);
    }

    /// <summary>A skill of the taxonomy that the source names, by whatever name, or a more general one.</summary>
    public bool HoldsSkill(KnownSkill skill)
    {
        skills ??= ReadSkills();
        return skills.Contains(skill.Id);
    }

    private bool CoversUncached(string lemma)
    {
        if (forms.Contains(lemma) && !IsAgent(lemma) || runs.IsCompound(lemma) || runs.AreInitials(lemma) || lemmas.Contains(lemma))
            return true;
        if (lemma.Length > 3 && lemma[^1] == 'r' && IsDoneByOthers(lemma))
            return true;
        if (IsAgent(lemma))
            return Relations.CuratedSynonyms(lemma).Any(lemmas.Contains) || Relations.Synonyms(lemma).Any(lemmas.Contains) || (broader ??= ReadBroader()).Contains(lemma) || IsJoinedOf(lemma) || !IsEnglish && ForeignForms.Doer(lemma, Language) is { } doer && lemmas.Any(l => l.Length > 4 && ForeignForms.Doer(l, Language) == doer)
                || (lemma.EndsWith("ist", StringComparison.Ordinal) && Passages.Any(p => !p.IsProse && !p.IsName && p.Lemmas.Any(l => l.Length > 5 && l.StartsWith(lemma[..^3], StringComparison.Ordinal))));
        if (lemma.Length > 4 && lemmas.Contains("re" + lemma))
            return true;
        if (lemma.Length > 5 && lemma.StartsWith("un", StringComparison.Ordinal) && (lemmas.Contains("not") || lemmas.Contains("no") || lemmas.Contains("without") || lemmas.Contains("never") || lemmas.Contains("fail")) && CoversUncached(Words.Lemma(lemma[2..])))
            return true;
        if (Language == "de" && GermanRanks.FirstOrDefault(r => lemma.EndsWith(r, StringComparison.Ordinal) || lemma.EndsWith(r + "in", StringComparison.Ordinal)) is { } rank
            && !lemmas.Any(l => (l.EndsWith(rank, StringComparison.Ordinal) || l.EndsWith(rank + "in", StringComparison.Ordinal)) && (l.Length > rank.Length + 2 || lemma.Length <= rank.Length + 2 || titles.Contains(l))))
            return false;
        if (Language != "en" && (ForeignSynonyms.Of(lemma).Any(other => lemmas.Contains(other) || runs.IsCompound(other)) || HoldsStem(lemma)))
            return true;
        if (Language == "de" && ForeignSynonyms.Of(lemma).Any(other => other.Length > 4 && longLemmas.Exists(l => l.EndsWith(other, StringComparison.Ordinal))))
            return true;
        var own = (string[])[lemma, .. Relations.Derived(lemma)];
        if (own.Any(form => forms.Contains(form) || Relations.Synonyms(form).Any(forms.Contains) || Relations.CuratedSynonyms(form).Any(lemmas.Contains)))
            return true;
        if (Relations.CuratedSynonyms(lemma).Any(forms.Contains))
            return true;
        broader ??= ReadBroader();
        if (broader.Contains(lemma))
            return true;
        var stem = Language == "de" ? GermanForms.WithoutParticiple(lemma) : lemma;
        if (Language == "de" && ForeignForms.Key(lemma, Language) is { Length: > 3 } key && longLemmas.Exists(l => l.Length > key.Length + 3 && (key.Length > 4 ? l.Contains(key, StringComparison.Ordinal) : l.Length > 8 && (lemma.Length == 5 && l.StartsWith(key, StringComparison.Ordinal) || key is not ("leit" or "fuhr") && GermanForms.EndsAsNoun(l, key)))))
            return true;
        foreach (var other in longLemmas)
        {
            if (stem != lemma && (SharesHalf(stem, other) || Words.ShareRoot(stem, other) || (stem.Length > 4 && stem[^1] == 't' && other.Contains(stem[..^1] + "ung", StringComparison.Ordinal))))
                return true;
            if (Words.ShareRoot(lemma, other) || (Language != "en" && SharesHalf(lemma, other)) || (Language == "de" && lemma.Length > 4 && (other.Contains(GermanForms.Stem(lemma), StringComparison.Ordinal) || lemma.Contains(GermanForms.Stem(other), StringComparison.Ordinal))))
                return true;
        }

        return IsJoinedOf(lemma) || (Language == "de" && IsCompoundOf(lemma));
    }

    /// <summary>"baute … auf" and "führte sie durch": the verb with the prefix that German sets at the end of the clause.</summary>
    public bool HoldsParted(IReadOnlyList<Token> tokens, int at)
    {
        if (Language != "de" || at > 0 && tokens[at].IsCapitalized)
            return false;
        for (var i = at + 1; i < tokens.Count && i < at + 14; i++)
        {
            var isEnd = i + 1 == tokens.Count || !tokens[i + 1].IsWord && tokens[i + 1].Kind != TokenKind.Number || tokens[i + 1].Folded is "und" or "oder" or "sowie";
            if (isEnd && (tokens[i].Folded is "ein" or "aus" or "auf" or "vor" or "durch" or "mit" or "nach" or "um" or "an" or "ab" or "zu" or "weiter" or "bereit" or "fest" or "her" or "zusammen" or "instand" or "teil" or "zuruck" or "sicher" or "bei" || GermanForms.IsVerbPart(tokens[i].Folded)))
                return Covers(tokens[i].Folded + tokens[at].Folded) || Covers(tokens[i].Folded + GermanForms.Infinitive(tokens[at].Folded)) || Covers(tokens[i].Folded + GermanForms.Present(tokens[at].Folded));
        }

        return false;
    }

    /// <summary>A form of a word of the source, or of one that means the same.</summary>
    private bool HoldsStem(string lemma)
    {
        stems ??= [.. lemmas.Where(l => l.Length > 3).Select(l => ForeignSynonyms.Stem(Language == "de" ? GermanForms.WithoutParticiple(l) : l))];
        var stem = ForeignSynonyms.Stem(Language == "de" ? GermanForms.WithoutParticiple(lemma) : lemma);
        if (stem.Length > 3 && (stems.Contains(stem) || ForeignSynonyms.OfStem(stem).Any(stems.Contains)))
            return true;
        return lemma.Length > 4 && HoldsKey(lemma);
    }

    private bool HoldsKey(string word)
    {
        keys ??= [.. lemmas.Where(l => l.Length > 4).Select(l => ForeignForms.Key(l, Language)).Where(k => k.Length > 3)];
        return keys.Contains(ForeignForms.Key(word, Language));
    }

    /// <summary>"wohnhausern" where the source has "mehrfamilienhausern" and "wohneinheiten": each half stands in a word of the source.</summary>
    private bool IsCompoundOf(string lemma)
    {
        var stem = GermanForms.Stem(lemma);
        for (var cut = 4; cut <= stem.Length - 4; cut++)
        {
            var (left, right) = (stem[..cut], stem[cut..]);
            if (HoldsPart(left) && (HoldsPart(right) || right is "erfahrung" or "kenntniss" or "kenntnisse" or "bereich" or "tatigkeit" or "wesen" or "umfeld" or "betrieb" || right.Length > 5 && HoldsKey(right)))
                return true;
        }

        if (stem.EndsWith("schaft", StringComparison.Ordinal) && longLemmas.Exists(l => l.StartsWith(stem[..^6], StringComparison.Ordinal)) || ForeignSynonyms.OfStem(ForeignSynonyms.Stem(lemma)).Any(same => same.Length > 4 && longLemmas.Exists(l => l.Contains(same, StringComparison.Ordinal))) || ForeignSynonyms.Of(lemma).Any(same => same.Length > 5 && longLemmas.Exists(l => l.Contains(same, StringComparison.Ordinal))))
            return true;
        return GermanForms.VerbStem(lemma) is { Length: > 5 } verb && HoldsPart(verb);
    }

    /// <summary>Every word of the source, folded.</summary>
    public IReadOnlySet<string> AllWords => lemmas;

    /// <summary>The word in another form, or one that the list of words takes for the same.</summary>
    public bool HoldsSame(string folded)
        => ForeignSynonyms.Of(folded).Any(lemmas.Contains) || lemmas.Any(l => l.Length > 4 && ForeignForms.Key(l, Language) == ForeignForms.Key(folded, Language));

    /// <summary>Some word of the source has the part of a compound, or one of its meaning: "reis" of "studienreisen" where the source has "studienfahrten".</summary>
    public bool HoldsPart(string part)
        => longLemmas.Exists(l => l.Contains(part, StringComparison.Ordinal)) || ForeignSynonyms.WordsOfStem(part).Any(other => other.Length > 4 && longLemmas.Exists(l => l.Contains(other, StringComparison.Ordinal)));

    /// <summary>The same first four letters and more, at least half of the shorter word: enough where verbs and nouns are inflected richly.</summary>
    private static bool SharesHalf(string a, string b)
    {
        var common = a.AsSpan().CommonPrefixLength(b);
        return common >= 4 && common * 5 >= 3 * Math.Min(a.Length, b.Length) && Math.Max(a.Length, b.Length) - common <= 6 && (!IsMade(a.AsSpan(common - 1)) || IsMade(b.AsSpan(common - 1)));
    }

    /// <summary>"Parallelisierte", "informatizó": made so, which "parallel" and "informática" do not say.</summary>
    private static bool IsMade(ReadOnlySpan<char> rest)
        => rest.Contains("isier", StringComparison.Ordinal) || rest.Contains("tiz", StringComparison.Ordinal) || rest.Contains("liz", StringComparison.Ordinal) || rest.Contains("niz", StringComparison.Ordinal) || rest.Contains("tise", StringComparison.Ordinal) || rest.Contains("lise", StringComparison.Ordinal) || rest.Contains("nise", StringComparison.Ordinal);

    /// <summary>One who does something ("inspector"): that the source speaks of inspections does not make one.</summary>
    public static bool IsAgent(string lemma)
        => lemma.Length > 5 && (lemma.EndsWith("er", StringComparison.Ordinal) || lemma.EndsWith("or", StringComparison.Ordinal) || lemma.EndsWith("ist", StringComparison.Ordinal)) && Relations.Derived(lemma).Count > 0;

    /// <summary>"users" from "used by 1.2M people", "the winner" from "one of which won": somebody or something else did it.</summary>
    private bool IsDoneByOthers(string agent)
    {
        var deeds = Relations.Derived(agent);
        foreach (var passage in Passages)
        {
            for (var i = 1; passage.IsProse && i < passage.Tokens.Count; i++)
            {
                if (!passage.Tokens[i].IsWord || !(deeds.Contains(passage.Tokens[i].Lemma) || passage.Tokens[i].Lemma == agent[..^1] || passage.Tokens[i].Lemma == agent[..^2]) || passage.Tokens[i].Folded.EndsWith("ing", StringComparison.Ordinal))
                    continue;
                if (i + 1 < passage.Tokens.Count && passage.Tokens[i].Folded != passage.Tokens[i].Lemma && passage.Tokens[i + 1].Folded == "by" || passage.Tokens[i - 1].Folded is "which" or "who" or "that")
                    return true;
            }
        }

        return false;
    }

    /// <summary>"frontend" where the source says "front end"; "salesperson" where it says "sales".</summary>
    private bool IsJoinedOf(string lemma)
    {
        foreach (var person in (ReadOnlySpan<string>)["person", "people", "man", "men", "woman", "women"])
        {
            if (lemma.Length > person.Length + 3 && lemma.EndsWith(person, StringComparison.Ordinal) && lemmas.Contains(lemma[..^person.Length]))
                return true;
        }

        for (var cut = 3; cut <= lemma.Length - 3; cut++)
        {
            if (lemmas.Contains(lemma[..cut]) && lemmas.Contains(lemma[cut..]))
                return true;
        }

        return false;
    }

    private Dictionary<int, (Passage, int[])> ReadExpressions()
    {
        var found = new Dictionary<int, (Passage, int[])>();
        foreach (var passage in Passages.Where(p => !p.IsName).OrderByDescending(p => p.IsFocus))
        {
            foreach (var use in Paraphrases.Of(Language).Find(passage.Tokens))
                found.TryAdd(use.Expression, (passage, use.At));
        }

        return found;
    }

    private HashSet<string> ReadBroader()
    {
        var all = new HashSet<string>();
        foreach (var lemma in lemmas)
        {
            all.UnionWith(Relations.CuratedBroader(lemma));
            var level = (IEnumerable<string>)[lemma];
            for (var depth = 0; depth < 2; depth++)
            {
                level = [.. level.SelectMany(Relations.Broader).Take(12)];
                all.UnionWith(level);
            }
        }

        return all;
    }

    private HashSet<string> ReadSkills()
    {
        var found = new HashSet<string>();
        foreach (var passage in Passages)
        {
            var text = string.Join(' ', passage.Tokens.Select(t => t.Surface));
            foreach (var mention in SkillTaxonomy.FindMentions(text, MentionContext.SkillList))
            {
                found.Add(mention.Skill.Id);
                var level = (IEnumerable<KnownSkill>)[mention.Skill];
                for (var depth = 0; depth < 3; depth++)
                {
                    level = [.. level.SelectMany(SkillTaxonomy.BroaderOf).Take(20)];
                    found.UnionWith(level.Select(s => s.Id));
                }
            }
        }

        return found;
    }

    private void Index(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (!token.IsWord)
                continue;
            lemmas.Add(token.Lemma);
            lemmas.Add(token.Folded);
            if (Lexicon.Expand(token.Folded) is var full && full != token.Folded)
                lemmas.Add(full);
            if (token.Folded.Contains('.', StringComparison.Ordinal))
                runs.AddCompound(Undotted(token.Folded));
            if (token.Folded == "e" && i + 1 < tokens.Count && tokens[i + 1] is { Surface: "-", Glued: true })
                lemmas.UnionWith(["online", "digital", "electronic"]);
            if (AcronymCheck.IsShort(token))
            {
                acronyms.Add(token.Acronym);
                lemmas.Add(token.Acronym);
            }

            runs.Add(tokens, i);
        }
    }
}
