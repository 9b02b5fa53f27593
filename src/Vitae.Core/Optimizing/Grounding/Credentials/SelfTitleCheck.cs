using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Credentials;

/// <summary>What a person calls themself ("Charge nurse with …", "As head teller, …") must be a title of theirs, not one the source gives to somebody else.</summary>
internal static class SelfTitleCheck
{
    private const int MaxTitle = 5;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 1; i + 1 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Folded == "as")
                FindRole(text, i + 1, scope, findings);
        }

        FindRaised(text, scope, findings);
        if (scope.IsWhole)
            FindInOverview(text, scope, findings);
        else if (text.Predicates.All(p => p.At != 0))
            FindOthersTitle(text, scope, findings);
        var start = text.Tokens[0].Folded == "as" ? 1 : scope.IsWhole ? 0 : -1;
        if (start >= 0 && !(start == 0 && (text.Predicates.Any(p => p.At == 0) && !(text.Tokens.Count > 1 && text.Tokens[1].Folded == "of") && !IsRaisedBy(text.Tokens) || !scope.Passages.Any(p => !p.IsProse))))
            FindPhrase(text, start, scope, findings);
    }

    /// <summary>What a summary or a headline says of the person.</summary>
    private static void FindInOverview(Passage text, SourceScope scope, List<Finding> findings)
    {
        FindEmployer(text, scope, findings);
        if (!scope.IsEnglish && (Lexicon.IsIn("rank-abroad", text.Tokens[0].Folded) || text.Tokens[0].Folded == "responsable") && !scope.Passages.Any(p => !p.IsProse && p.Tokens.Any(t => t.Folded == text.Tokens[0].Folded)))
            findings.Add(new Finding(text.Tokens[0], text.Tokens[0], "The source does not give this title or rank."));
        FindCertificate(text, scope, findings);
        if (IsRaisedBy(text.Tokens) && !scope.Passages.Any(p => (!p.IsProse || p.IsFocus) && !p.IsName && p.Tokens.Any(t => t.Folded == text.Tokens[0].Folded)))
            findings.Add(new Finding(text.Tokens[0], text.Tokens[1], "The source does not give this title or rank."));
        for (var i = 1; i + 1 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Folded is "former" or "formerly" or "previously" or "ex")
                FindPhrase(text, text.Tokens[i + 1].Surface == "-" ? i + 2 : i + 1, scope, findings);
        }
    }

    /// <summary>"employed by Stenholm County Court", for whom another employer worked.</summary>
    private static void FindEmployer(Passage text, SourceScope scope, List<Finding> findings)
    {
        var employed = Enumerable.Range(0, text.Tokens.Count).FirstOrDefault(i => text.Tokens[i].Folded == "employed", -1);
        for (var i = employed; employed >= 0 && i + 1 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Folded is not ("by" or "at" or "with") || !text.Tokens[i + 1].IsCapitalized)
                continue;
            var name = text.Tokens.Skip(i + 1).TakeWhile(t => t.IsCapitalized).ToList();
            if (scope.Passages.Any(p => p.IsName) && !scope.Passages.Any(p => p.IsName && name.TrueForAll(n => p.Tokens.Any(t => t.Folded == n.Folded))))
                findings.Add(new Finding(name[0], name[^1], "In the source this is no employer."));
        }
    }

    /// <summary>The words of what the person calls themself, from the first on.</summary>
    private static void FindPhrase(Passage text, int start, SourceScope scope, List<Finding> findings)
    {
        if (start < text.Tokens.Count && text.Tokens[start].Folded is "a" or "an" or "the")
            start++;
        for (var i = start; i < text.Tokens.Count && i < start + MaxTitle && (text.Tokens[i].IsWord && !Lexicon.IsFunctionWord(text.Tokens[i].Folded) || text.Tokens[i].Surface == "-"); i++)
        {
            var token = text.Tokens[i];
            if (token.Lemma is "charge" or "master" or "journeyman" && i + 1 < text.Tokens.Count && text.Tokens[i + 1].IsWord && !scope.HoldsExactly(token) && (SourceScope.IsAgent(text.Tokens[i + 1].Lemma) || TitleCatalog.IsHead(text.Tokens[i + 1].Folded)))
                findings.Add(new Finding(token, text.Tokens[i + 1], "The source does not give this title or rank."));
            else if (token.IsWord && IsOnlyNamedLike(token, scope) && !text.Tokens.Any(t => Lowers(t)))
                findings.Add(new Finding(token, token, "The source does not give this title."));
            else if (token.IsWord && start > 0 && SourceScope.IsAgent(token.Lemma) && !IsNamed(token, scope))
                findings.Add(new Finding(token, token, "The source does not give this title."));
            else if (token.IsWord && scope.HoldsExactly(token) && !IsOwn(token, scope) && IsOthers(token, scope))
                findings.Add(new Finding(token, token, "In the source this title is somebody else's."));
        }
    }

    /// <summary>"Master locksmith" of a locksmith who fits master keys: a rank must stand before a title in the source too.</summary>
    public static void FindRank(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i < MaxTitle && i + 1 < text.Tokens.Count; i++)
        {
            var (rank, head) = (text.Tokens[i], text.Tokens[i + 1]);
            if (rank.Lemma is "master" or "senior" or "lead" or "principal" or "chief" or "head" && TitleCatalog.IsHead(head.Folded) && head.Folded == head.Lemma && (i == 0 && IsWholeTitle(text.Tokens, 2) || scope.IsWhole && scope.Holds(rank.Lemma)) && !scope.Passages.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(at => p.Tokens[at].Lemma == rank.Lemma && (p.Tokens.Skip(at + 1).Take(3).Any(t => TitleCatalog.IsHead(t.Folded)) || !p.IsProse && at + 1 < p.Tokens.Count && p.Tokens[at + 1].Folded is "of" or "," or "for"))))
                findings.Add(new Finding(rank, head, "The source does not give this title or rank."));
        }
    }

    /// <summary>"Lead operator in the hall", not "lead nurse training".</summary>
    private static bool IsWholeTitle(IReadOnlyList<Token> tokens, int next) => next == tokens.Count || !tokens[next].IsWord || Lexicon.IsFunctionWord(tokens[next].Folded);

    /// <summary>"Store manager with …" or "as its store manager" from "Assistant Store Manager".</summary>
    private static void FindRaised(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var head = text.Tokens[i];
            if (!head.IsWord || Lexicon.ClassOf(head) is not WordClass.Title || Lowers(head) || !(i < MaxTitle && scope.IsWhole && text.Predicates.All(p => p.At > i) || text.Tokens.Skip(Math.Max(0, i - 4)).Take(Math.Min(4, i)).Any(t => t.Folded == "as")))
                continue;
            var own = scope.Passages.Where(p => !p.IsProse && !p.IsName && p.Tokens.Count < 10 && p.Lemmas.Contains(head.Lemma)).ToList();
            if (own.Count > 0 && own.TrueForAll(p => p.Tokens.Any(t => Lowers(t))) && !text.Tokens.Any(t => Lowers(t)) && !scope.Passages.Any(p => p.IsProse && ActsAs(p, head.Lemma) && !(p.IsFocus && p.Tokens.Count < 8 && p.Tokens.Any(t => Lowers(t)))))
            {
                findings.Add(new Finding(head, head, $"The source says \"{own[0].Tokens.First(t => Lowers(t)).Surface}\"; without it the rank is higher."));
                return;
            }
        }
    }

    /// <summary>"General counsel", "District manager", "Head pastry chef": the first word raises the title that follows.</summary>
    private static bool IsRaisedBy(IReadOnlyList<Token> tokens)
    {
        if (tokens[0].Folded is not ("general" or "district" or "regional" or "national" or "global" or "area" or "group" or "head" or "lead" or "chief" or "principal" or "executive" or "staff" or "distinguished" or "full"))
            return false;
        for (var i = 1; i < tokens.Count && i < MaxTitle && tokens[i].IsWord && !Lexicon.IsFunctionWord(tokens[i].Folded); i++)
        {
            if (TitleCatalog.IsHead(tokens[i].Folded) || Lexicon.ClassOf(tokens[i]) == WordClass.Title)
                return true;
        }

        return false;
    }

    /// <summary>"Solutions Architect – Professional" where the certificate is "Solutions Architect – Associate".</summary>
    private static void FindCertificate(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 2; i < text.Tokens.Count; i++)
        {
            var tier = text.Tokens[i];
            if (!tier.IsCapitalized || !IsTier(tier.Folded))
                continue;
            var near = text.Tokens.Skip(Math.Max(0, i - 5)).Take(Math.Min(5, i) + 3).Where(t => t.IsCapitalized && !IsTier(t.Folded)).Select(t => t.Folded).ToList();
            var names = scope.Passages.Where(p => p.IsName && near.Count(n => p.Tokens.Any(t => t.Folded == n)) >= 2).ToList();
            if (names.Count > 0 && names.TrueForAll(p => (tier.Folded is "advanced" or "expert" or "higher" || p.Tokens.Any(t => IsTier(t.Folded))) && !p.Tokens.Any(t => t.Folded == tier.Folded)))
                findings.Add(new Finding(tier, tier, $"The certificate is \"{string.Join(' ', names[0].Tokens.Select(t => t.Surface))}\"."));
        }
    }

    private static bool IsTier(string folded) => folded is "associate" or "professional" or "practitioner" or "foundation" or "foundational" or "specialty" or "expert" or "advanced" or "intermediate" or "fundamentals" or "master" or "basic" or "higher";

    private static bool Lowers(in Token token) => token.Folded is "assistant" or "deputy" or "trainee" or "acting" or "interim" or "vice" or "asst" or "asst." or "apprentice";

    /// <summary>"As instruction librarian, taught …" where the entry's title is "Library Assistant".</summary>
    public static void FindOpening(Passage text, SourceScope scope, List<Finding> findings)
    {
        var end = Enumerable.Range(1, Math.Min(MaxTitle + 1, text.Tokens.Count - 1)).FirstOrDefault(i => text.Tokens[i].Surface == ",");
        if (end < 2 || text.Tokens[0].Folded != "as" || text.Tokens.Take(end).Skip(2).Any(t => Lexicon.IsFunctionWord(t.Folded)))
            return;
        var head = text.Tokens[end - 1];
        if (TitleCatalog.IsHead(head.Folded) && head.Lemma is not ("member" or "lead") && !scope.Passages.Any(p => (!p.IsProse || p.IsFocus) && (p.Lemmas.Contains(head.Lemma) || p.Lemmas.Any(Relations.CuratedSynonyms(head.Lemma).Contains))))
            findings.Add(new Finding(text.Tokens[1], head, "The source does not give this title or rank."));
    }

    private static void FindRole(Passage text, int start, SourceScope scope, List<Finding> findings)
    {
        for (var i = start; i < text.Tokens.Count && i < start + MaxTitle && text.Tokens[i].IsWord && (i == start || !Lexicon.IsFunctionWord(text.Tokens[i].Folded)); i++)
        {
            var token = text.Tokens[i];
            if (Lexicon.ClassOf(token) == WordClass.Title && scope.HoldsExactly(token) && !IsOwn(token, scope) && !scope.Rewritten.Any(p => ActsAs(p, token.Lemma) || p.Tokens.Any(t => t.Lemma == token.Lemma && t.Folded != t.Lemma)))
            {
                findings.Add(new Finding(token, token, "In the source this title is somebody else's."));
                return;
            }
        }
    }

    /// <summary>"Category manager for pulp" from "backed up the category manager".</summary>
    private static void FindOthersTitle(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i < text.Tokens.Count && i < MaxTitle && text.Tokens[i].IsWord && !Lexicon.IsFunctionWord(text.Tokens[i].Folded); i++)
        {
            var token = text.Tokens[i];
            if (Lexicon.IsIn("negation", token.Folded) || token.Folded != token.Lemma && token.Folded.EndsWith('s'))
                return;
            if (Lexicon.ClassOf(token) == WordClass.Title && !IsOwn(token, scope)
                && scope.Rewritten.Any(p => p.Tokens[0].Folded is not ("was" or "became" or "am" or "been") && Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(at => p.Tokens[at].Lemma == token.Lemma && p.Tokens.Skip(Math.Max(0, at - 3)).Take(3).Any(t => t.Folded is "the" or "a" or "an" or "our"))))
                findings.Add(new Finding(token, token, "In the source this title is somebody else's."));
        }
    }

    private static bool IsOwn(Token token, SourceScope scope)
        => scope.Passages.Any(p => (!p.IsProse || (p.IsFocus && scope.IsWhole)) && (p.Lemmas.Contains(token.Lemma) || (token.Lemma is not ("head" or "lead" or "chief" or "senior" or "principal" or "manager" or "director" or "partner" or "owner" or "supervisor" or "president" or "professor") && p.Lemmas.Any(l => Likeness.Of(token.Lemma, l)))) || ActsAs(p, token.Lemma));

    /// <summary>"Underwriter" where the person's title is "Underwriting Assistant".</summary>
    private static bool IsOnlyNamedLike(Token token, SourceScope scope)
        => token.Lemma.Length > 5 && (token.Lemma.EndsWith("er", StringComparison.Ordinal) || token.Lemma.EndsWith("or", StringComparison.Ordinal) || token.Lemma.EndsWith("ist", StringComparison.Ordinal)) && Lexicon.ClassOf(token) is not WordClass.Title
            && !scope.Passages.Any(p => !p.IsProse && !p.IsName && (p.Lemmas.Contains(token.Lemma) || p.Lemmas.Any(l => Relations.CuratedSynonyms(token.Lemma).Contains(l))))
            && scope.Passages.Any(p => !p.IsProse && !p.IsName && p.Tokens.Any(t => Lowers(t)) && p.Lemmas.Any(l => Words.ShareRoot(l, token.Lemma)));

    /// <summary>The title itself, or one that curated lists take for the same: in a title or after an "as", not as somebody whom a sentence speaks of ("worked with the pharmacist").</summary>
    private static bool IsNamed(Token token, SourceScope scope)
        => Relations.CuratedSynonyms(token.Lemma).Any(scope.Holds)
            || scope.Passages.Any(p => (!p.IsProse || scope.IsWhole || !scope.HasFocus || p.Tokens.Count < 5) && (p.Lemmas.Contains(token.Lemma) || p.Tokens.Any(t => t.Folded == token.Folded)) || ActsAs(p, token.Lemma));

    /// <summary>"As second chair", and the noun phrase a bullet opens with: "Project architect for a school".</summary>
    private static bool ActsAs(Passage passage, string title)
    {
        if (passage is { IsFocus: true, IsProse: true } && passage.Predicates.All(p => p.At != 0) && passage.Tokens.TakeWhile(t => t.Surface == "-" || (t.IsWord && !Lexicon.IsFunctionWord(t.Folded))).Take(MaxTitle).Any(t => t.Lemma == title))
            return true;
        for (var i = 0; i + 1 < passage.Tokens.Count; i++)
        {
            if (passage.Tokens[i].Folded == "as" && passage.Tokens.Skip(i + 1).Take(4).Any(t => t.Lemma == title))
                return true;
        }

        return false;
    }

    /// <summary>The source has the word before a person ("charge nurse", "head teller", "master plumber").</summary>
    private static bool IsOthers(Token token, SourceScope scope)
        => Lexicon.ClassOf(token) == WordClass.Title || Lexicon.IsIn("rank-abroad", token.Folded) || token.Lemma is "charge" or "master" or "journeyman" or "staff" or "art" or "project"
            || scope.Passages.Any(p => p.IsProse && p.Tokens.Any(t => t.Lemma == token.Lemma && (SourceScope.IsAgent(t.Lemma) || Relations.CuratedBroader(t.Lemma).Contains("staff"))));
}
