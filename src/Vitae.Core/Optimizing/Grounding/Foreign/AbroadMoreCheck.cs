using Vitae.Core.Optimizing.Grounding.Content;
using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish: one more of a kind than the line has: a module, a member of a pair, a part of a compound, an end where there was less, the whole of a body, a rank behind the name of a trade.</summary>
internal static class AbroadMoreCheck
{
    private static readonly (string One, string Other)[] Pairs = [("jour", "nuit"), ("dia", "noche"), ("matin", "soir"), ("tag", "nacht"), ("tags", "nachts"), ("manana", "tarde"), ("fruh", "spat"), ("privat", "geschafts"), ("ete", "hiver"), ("verano", "invierno"), ("sommer", "winter")];
    private static readonly string[] Around = ["24", "wechsel", "rotat", "roul", "continu", "3x8", "2x8", "schicht", "equipe", "turnos", "rund", "ganzjahr", "annee", "todo"];
    private static readonly string[] Ends = ["elimin", "supprim", "suppress", "abschaff", "abgeschafft", "beseitig", "erradic", "eradiq", "suprim", "supres"];
    private static readonly string[] Creations = ["creation", "creer", "cree", "crea", "creacion", "erstell", "aufbau", "aufgebaut", "entwick", "developp", "desarroll", "concep", "konzip", "konzept", "entwurf", "entwarf", "entworf", "disen", "elabor"];
    private static readonly string[] Upkeep = ["actualis", "actualiz", "aktualis", "pfleg", "gepfleg", "wartung", "wartet", "gewart", "instandhalt", "entret", "manten", "mantuv", "mainten"];

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        FindLetter(text, scope, findings);
        FindRankBehind(text, scope, findings);
    }

    /// <summary>The same against the lines that are rewritten.</summary>
    public static void FindBesideLine(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        FindModifier(text, focus, scope, findings);
        FindPair(text, focus, findings);
        FindEnd(text, focus, findings);
        FindWhole(text, focus, scope, findings);
        FindMade(text, focus, findings);
        FindShare(text, focus, findings);
        FindHead(text, focus, scope, findings);
        FindFirst(text, focus, scope, findings);
        FindAlone(text, focus, findings);
        FindYearly(text, focus, findings);
        if (scope.Language == "de")
            FindPart(text, focus, scope, findings);
    }

    /// <summary>"Modul A und B" of one who has module A.</summary>
    private static void FindLetter(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i] is not { IsWord: true, Surface.Length: 1, IsCapitalized: true } letter || letter.Glued || i + 1 < text.Tokens.Count && (text.Tokens[i + 1].Surface is "." or "'" or "’" || text.Tokens[i + 1].Glued) || text.Tokens[i - 1].Surface is "." or ":" or "•" || letter.Surface is "À" or "Y" or "O" or "E" && !text.Tokens[i - 1].IsWord)
                continue;
            if (!scope.Passages.Any(p => p.Tokens.Any(t => t.Surface.StartsWith(letter.Surface, StringComparison.Ordinal) && (t.Surface.Length == 1 || t.Surface.Length < 4 && t.Surface.Skip(1).All(c => !char.IsLower(c))))))
                findings.Add(new Finding(letter, letter, $"The source does not name {letter.Surface} here."));
        }
    }

    /// <summary>"Pharmacienne titulaire", "avocate associée", "professeur agrégé", where no title or line has the rank.</summary>
    private static void FindRankBehind(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (RankBehind(token.Folded) is not { } rank || !(i < 3 && text.Tokens[0].IsCapitalized || ForeignForms.Doer(text.Tokens[i - 1].Folded, scope.Language) is not null) || !text.Tokens[i - 1].IsWord || Lexicon.IsFunctionWord(text.Tokens[i - 1].Folded) || IsHolder(text.Tokens, i))
                continue;
            if (!scope.Passages.Any(p => !p.IsName && (p.IsFocus || !p.IsProse) && p.Tokens.Any(t => t.IsWord && RankBehind(t.Folded) == rank)))
                findings.Add(new Finding(token, token, "The source does not give this title or rank."));
        }
    }

    /// <summary>"titulaire d'un master": who holds a paper.</summary>
    private static bool IsHolder(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "titulaire" or "titulaires" && tokens.Skip(i + 1).Take(4).Any(t => t.IsAcronym || t.Folded is "un" or "une" || AbroadPapersCheck.IsCredential(t));

    private static string? RankBehind(string folded) => folded.TrimEnd('s') switch
    {
        "titulaire" or "titular" => "titular",
        "associe" or "associee" or "socio" or "socia" or "asociado" or "asociada" => "associate",
        "agrege" or "agregee" => "agrege",
        "principal" or "principale" => "principal",
        "senior" => "senior",
        "catedratico" or "catedratica" => "chair",
        "leitend" or "leitende" or "leitender" or "leitenden" => "leading",
        "verbeamtet" or "verbeamtete" or "verbeamteter" => "tenured",
        "assermente" or "assermentee" or "jurado" or "jurada" or "vereidigt" or "vereidigte" or "vereidigter" or "beeidigt" or "beeidigte" or "beeidigter" => "sworn",
        _ => null,
    };

    /// <summary>"baja y media tensión" of "baja tensión", "droit rural et fiscal" of "droit rural", "Vente et location de" of "Vente de".</summary>
    private static void FindModifier(Passage text, IReadOnlyList<Passage> focus, SourceScope scope, List<Finding> findings)
    {
        for (var i = 1; i + 1 < text.Tokens.Count; i++)
        {
            var (kept, added) = (text.Tokens[i - 1], text.Tokens[i + 1]);
            if (text.Tokens[i].Folded is not ("und" or "sowie" or "et" or "y" or "e") || !IsSaying(kept, scope.Language) || !IsSaying(added, scope.Language))
                continue;
            var after = i + 2 < text.Tokens.Count ? text.Tokens[i + 2] : default;
            if (i == 1 && !IsThere(kept, focus, scope) && focus.Any(p => Follows(p.Tokens, added, after, scope.Language) && p.Tokens[0].Start == p.Tokens.First(t => IsSame(t, added, scope.Language)).Start))
                findings.Add(new Finding(kept, kept, $"The source does not say \"{kept.Surface}\" beside it."));
            if (IsThere(added, focus, scope))
                continue;
            var before = i > 1 ? text.Tokens[i - 2] : default;
            if (focus.Any(p => Follows(p.Tokens, kept, after, scope.Language) && (after.IsWord || after.Surface is not null) || IsSaying(before, scope.Language) && !added.IsCapitalized && EndsPhrase(p.Tokens, before, kept, scope.Language)))
                findings.Add(new Finding(added, added, $"The source does not say \"{added.Surface}\" beside it."));
        }
    }

    private static bool IsSaying(in Token token, string language)
        => token is { Folded.Length: > 3, IsWord: true, InsteadUpTo: 0, IsAcronym: false, IsCoined: false } && !Lexicon.IsFunctionWord(token.Folded) && !Lexicon.IsPlainAbroad(token.Folded, language) && !Lexicon.IsIn("frame-abroad", token.Folded) && QuantityUnits.Period(token.Folded) is null && QuantityUnits.Frequency(token.Folded) is null && !NumberWords.TryUnit(token.Folded, out _);

    private static bool IsThere(Token word, IReadOnlyList<Passage> focus, SourceScope scope)
        => scope.Passages.Any(p => !p.IsProse && p.Tokens.Any(t => t.Folded == word.Folded)) || focus.Any(p => p.Tokens.Any(t => t.IsWord && t.Folded.Length > 2 && (ForeignDeeds.IsAlike(word.Folded, t.Folded) || ForeignForms.Key(t.Folded, scope.Language) == ForeignForms.Key(word.Folded, scope.Language) || t.Folded.Contains(GermanForms.Stem(word.Folded), StringComparison.Ordinal)
            || AbroadForms.Of(word.Folded, scope.Language) is { } form && (form == t.Folded || form == AbroadForms.Of(t.Folded, scope.Language)))) || PartedVerbs.Has(p.Tokens, word.Folded));

    /// <summary>The sentence has the word right before the same next word (or the same kind of preposition).</summary>
    private static bool Follows(IReadOnlyList<Token> tokens, Token word, Token next, string language)
        => word.Folded is not null && Enumerable.Range(0, Math.Max(0, tokens.Count - 1)).Any(i => IsSame(tokens[i], word, language) && next.Surface is not null && (IsOf(next) && IsOf(tokens[i + 1]) || IsSaying(next, language) && IsSame(tokens[i + 1], next, language)));

    /// <summary>"droit rural" with no other adjective behind it.</summary>
    private static bool EndsPhrase(IReadOnlyList<Token> tokens, Token noun, Token adjective, string language)
        => language != "de" && Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Any(i => IsSame(tokens[i - 1], noun, language) && IsSame(tokens[i], adjective, language) && (i + 1 == tokens.Count || tokens[i + 1].Folded is not ("et" or "y" or "e" or "ou" or "o" or ",")));

    private static bool IsSame(in Token a, in Token b, string language) => a.IsWord && b.IsWord && (a.Folded == b.Folded || a.Folded.Length > 4 && ForeignForms.Key(a.Folded, language) == ForeignForms.Key(b.Folded, language));

    private static bool IsOf(in Token token) => token.Folded is "de" or "du" or "des" or "del" or "von" or "der" or "d" or "en" or "a" or "au" or "in" or "an";

    /// <summary>"Collecte, tri et valorisation de" of "Tri et valorisation de".</summary>
    private static void FindFirst(Passage text, IReadOnlyList<Passage> focus, SourceScope scope, List<Finding> findings)
    {
        if (text.Tokens.Count > 4 && text.Tokens[1].Surface == "," && text.Tokens[3].Folded is "und" or "sowie" or "et" or "y" or "e" && IsSaying(text.Tokens[0], scope.Language) && !IsThere(text.Tokens[0], focus, scope) && focus.Any(p => p.Tokens.Count > 2 && IsSame(p.Tokens[0], text.Tokens[2], scope.Language) && p.Tokens[1].Folded == text.Tokens[3].Folded && IsSame(p.Tokens[2], text.Tokens[4], scope.Language)))
            findings.Add(new Finding(text.Tokens[0], text.Tokens[0], $"The source does not say \"{text.Tokens[0].Surface}\" beside it."));
    }

    /// <summary>"Responsable de la mesure", "Chef d'équipe pour …", "… als Schichtleitung" of one who measured and told the head.</summary>
    private static void FindHead(Passage text, IReadOnlyList<Passage> focus, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            var opens = i == 0 && scope.Language != "de" || i > 0 && text.Tokens[i - 1].Folded is "als" or "comme" or "como";
            if (!opens || !token.IsWord || token.InsteadUpTo > 0 || !IsHead(token.Folded))
                continue;
            if (!scope.Passages.Any(p => !p.IsName && !p.IsProse && p.Tokens.Any(t => t.IsWord && (IsHead(t.Folded) || Lexicon.BeginsAs("lead-romance", t.Folded)))) && !focus.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(at => IsOwnLead(p.Tokens, at))))
                findings.Add(new Finding(token, token, "The source does not give this title or rank."));
        }
    }

    private static bool IsHead(string folded)
        => folded is "responsable" or "chef" or "cheffe" or "jefe" or "jefa" or "encargado" or "encargada" || folded.Length > 8 && (folded.EndsWith("leitung", StringComparison.Ordinal) && !Lexicon.IsIn("no-lead-german", folded) || folded.EndsWith("leiter", StringComparison.Ordinal) || folded.EndsWith("leiterin", StringComparison.Ordinal));

    /// <summary>A word of leading that is not that of somebody to whom, or in whose place, something is done.</summary>
    private static bool IsOwnLead(IReadOnlyList<Token> tokens, int at)
        => tokens[at].IsWord && (Lexicon.BeginsAs("lead-romance", tokens[at].Folded) || Lexicon.IsIn("led-abroad", tokens[at].Folded) || tokens[at].Folded.StartsWith("verantwort", StringComparison.Ordinal) || tokens[at].Folded.StartsWith("zustandig", StringComparison.Ordinal) || IsHead(tokens[at].Folded) || tokens[at].Folded.EndsWith("leitung", StringComparison.Ordinal))
            && !tokens.Skip(Math.Max(0, at - 2)).Take(Math.Min(2, at)).Any(t => t.Folded is "au" or "al" or "du" or "del" or "an" or "dem" or "aux" or "a" or "l" or "la" or "die");

    /// <summary>"de jour et de nuit" of nights.</summary>
    private static void FindPair(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        foreach (var (one, other) in Pairs)
        {
            if (Starts(text.Tokens, one) is not { } first || Starts(text.Tokens, other) is not { } second || focus.Any(p => Starts(p.Tokens, one) is not null) == focus.Any(p => Starts(p.Tokens, other) is not null))
                continue;
            if (!focus.Any(p => p.Tokens.Any(t => Array.Exists(Around, a => t.Folded.StartsWith(a, StringComparison.Ordinal)))))
                findings.Add(new Finding(first.Start < second.Start ? first : second, first.Start < second.Start ? second : first, "The source says only one of the two."));
        }
    }

    private static Token? Starts(IReadOnlyList<Token> tokens, string word)
    {
        foreach (var token in tokens)
        {
            if (token.IsWord && (token.Folded == word || token.Folded == word + "s" || word is "tag" or "nacht" or "fruh" or "spat" or "privat" or "geschafts" or "sommer" or "winter" && token.IsCapitalized && (token.Folded.StartsWith(word + "schicht", StringComparison.Ordinal) || token.Folded.StartsWith(word + "dienst", StringComparison.Ordinal) || token.Folded.StartsWith(word + "kund", StringComparison.Ordinal) || token.Folded.StartsWith(word + "saison", StringComparison.Ordinal) || token.Folded.StartsWith(word + "fahrt", StringComparison.Ordinal) || token.Folded.StartsWith(word + "tour", StringComparison.Ordinal))))
                return token;
        }

        return null;
    }

    /// <summary>"Suppression des déchets" of waste that fell by half.</summary>
    private static void FindEnd(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (!focus.Any(p => DirectionCheck.ChangeIn(p) < 0) || focus.Any(p => p.Tokens.Any(t => StartsWithAny(t.Folded, Ends))))
            return;
        var at = text.Tokens.FirstOrDefault(t => t.IsWord && StartsWithAny(t.Folded, Ends));
        if (at.Folded is not null)
            findings.Add(new Finding(at, at, "The source says that it became less, not that it ended."));
    }

    /// <summary>"an der gesamten Schule", "dans toute l'académie", "en toda la provincia", where the line names none of it.</summary>
    private static void FindWhole(Passage text, IReadOnlyList<Passage> focus, SourceScope scope, List<Finding> findings)
    {
        if (focus.Any(p => p.Tokens.Any(t => IsWhole(t.Folded) || Lexicon.IsIn("universal-abroad", t.Folded) || t.Folded.EndsWith("weit", StringComparison.Ordinal) || t.Folded.EndsWith("weite", StringComparison.Ordinal) || t.Folded.EndsWith("weiten", StringComparison.Ordinal))))
            return;
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            if (!IsWhole(text.Tokens[i].Folded))
                continue;
            var body = text.Tokens.Skip(i + 1).Take(4).FirstOrDefault(t => t.IsWord && t.Folded.Length > 2 && !(t.Folded is "de" or "des" or "du" or "del" or "der" or "les" or "las" or "los" or "las" or "den" or "dem"));
            if (body.Folded is null || QuantityUnits.Period(body.Folded) is not null || IsTime(body.Folded) || focus.Any(p => p.Tokens.Any(t => t.IsWord && (t.Folded == body.Folded || ForeignDeeds.IsAlike(t.Folded, body.Folded)))))
                continue;
            findings.Add(new Finding(text.Tokens[i], body, ClassWords.ReasonFor(WordClass.Scope, text.Tokens[i].Folded)));
            return;
        }
    }

    private static bool IsWhole(string folded) => folded is "gesamte" or "gesamten" or "gesamter" or "gesamtes" or "gesamtem" or "ganze" or "ganzen" or "ganzer" or "toute" or "toda" or "totalite" or "totalidad" or "entier" or "entiere" or "entero" or "entera";

    private static bool IsTime(string folded) => folded is "saison" or "temporada" or "zeit" or "zeitraum" or "laufzeit" or "duree" or "duracion" or "periode" or "periodo" or "schicht" or "autonomie" or "evidencia" or "securite" or "clase" or "sorte" or "nacht" or "nuit" or "noche" or "journee" or "jornada" or "annee" or "verfahren" or "proceso" or "processus" or "cycle" or "ciclo" or "campagne" or "campana";

    /// <summary>"Création des fiches" of files that were kept up.</summary>
    private static void FindMade(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (!focus.All(p => p.Tokens.Take(3).Any(t => t.IsWord && StartsWithAny(t.Folded, Upkeep)) || IsUpdate(p.Tokens)) || focus.Any(p => p.Tokens.Any(t => t.IsWord && StartsWithAny(t.Folded, Creations))) || text.Tokens.Any(t => t.IsWord && StartsWithAny(t.Folded, Upkeep)) || IsUpdate(text.Tokens))
            return;
        var at = text.Tokens.Take(3).Concat(text.Tokens.TakeLast(1)).FirstOrDefault(t => t.IsWord && StartsWithAny(t.Folded, Creations));
        if (at.Folded is not null)
            findings.Add(new Finding(at, at, "The source says that this was kept up, not made."));
    }

    /// <summary>"auf ein Drittel" of what fell by a third.</summary>
    private static void FindShare(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        foreach (var share in text.Quantities.Where(q => q is { Kind: QuantityKind.Times, Value: < 0.49 } && IsLevel(text.Tokens, q.First)))
        {
            if (focus.SelectMany(p => p.Quantities.Where(q => q.Kind is QuantityKind.Times or QuantityKind.Percent).Select(q => (p, q))).ToList() is { Count: > 0 } own && own.TrueForAll(o => !IsLevel(o.p.Tokens, o.q.First)) && own.Exists(o => Math.Abs((o.q.Kind == QuantityKind.Percent ? o.q.Value / 100 : o.q.Value) - share.Value) < 0.02))
                findings.Add(new Finding(text.Tokens[share.First], text.Tokens[share.Last], "In the source this is how far the change went, not where it ended."));
        }
    }

    private static bool IsLevel(IReadOnlyList<Token> tokens, int at) => at > 0 && tokens[at - 1].Folded is "auf" or "a" or "al" or "hasta";

    /// <summary>"Único organizador", "Gesamtverantwortung" of what was done with others.</summary>
    private static void FindAlone(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (!focus.Any(p => p.Tokens.Any(t => t.Folded is "mit" or "avec" or "con" or "junto" or "juntos" or "gemeinsam" or "zusammen" or "conjointement" || t.IsWord && t.Folded.StartsWith("colabor", StringComparison.Ordinal) || t.IsWord && t.Folded.StartsWith("collabor", StringComparison.Ordinal))) || focus.Any(p => p.Tokens.Any(IsAlone)))
            return;
        var at = text.Tokens.FirstOrDefault(IsAlone);
        if (at.Folded is not null)
            findings.Add(new Finding(at, at, "The source does not say that this was done alone."));
    }

    /// <summary>"20 % chaque année" of a change against the year before.</summary>
    private static void FindYearly(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (!focus.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(i => p.Tokens[i].Folded is "vorjahr" or "vorjahres" or "vorjahren" || p.Tokens[i].Folded is "annee" or "ano" && p.Tokens.Skip(i + 1).Take(1).Any(t => t.Folded is "precedente" or "anterior" or "previo"))) || focus.Any(p => p.Tokens.Any(IsEachYear)))
            return;
        var at = text.Tokens.FirstOrDefault(IsEachYear);
        if (at.Folded is not null)
            findings.Add(new Finding(at, at, "The source says this of one year."));
    }

    private static bool IsEachYear(Token token) => token.IsWord && token.Folded is "jahrlich" or "jahrliche" or "jahrlichen" or "chaque" or "cada" or "annuelle" or "annuel" or "annuellement" or "anual" or "anualmente" or "jedes" or "jedem";

    private static bool IsAlone(Token token)
        => token.IsWord && (token.Folded is "unico" or "unica" or "seul" or "seule" or "alleinverantwortlich" or "alleinverantwortung" or "einziger" or "einzige" or "solitario" or "alleinige" or "alleiniger" || token.Folded.StartsWith("gesamtverantwort", StringComparison.Ordinal) || token.Folded.StartsWith("alleinverantwort", StringComparison.Ordinal));

    private static bool IsUpdate(IReadOnlyList<Token> tokens)
        => Enumerable.Range(0, Math.Min(3, tokens.Count)).Any(i => tokens[i].Folded is "mise" or "mises" or "mis" or "mettre" or "mettait" or "puesta" or "puse" && tokens.Skip(i + 1).Take(2).Any(t => t.Folded is "jour" or "dia"));

    /// <summary>"Sicht- und Röntgenprüfung" of "Sichtprüfung": the first part of a compound that shares its last part with one of the line.</summary>
    private static void FindPart(Passage text, IReadOnlyList<Passage> focus, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i + 2 < text.Tokens.Count; i++)
        {
            if (!text.Tokens[i].IsCapitalized || text.Tokens[i + 1].Surface != "-" || text.Tokens[i + 1].Glued && i + 2 < text.Tokens.Count && text.Tokens[i + 2].Glued && text.Tokens[i + 2].IsWord)
                continue;
            var end = i + 2;
            while (end < text.Tokens.Count && !(text.Tokens[end].IsCapitalized && !(end + 1 < text.Tokens.Count && text.Tokens[end + 1].Surface == "-")) && end < i + 9)
                end++;
            if (end >= text.Tokens.Count || end >= i + 9 || !text.Tokens[end].IsCapitalized)
                continue;
            var last = text.Tokens[end].Folded;
            if (scope.HoldsExactly(text.Tokens[end]) || focus.SelectMany(p => p.Tokens).Where(t => t.IsWord && t.Folded.Length > 6).Select(t => CommonEnd(t.Folded, last)).DefaultIfEmpty(0).Max() is not (> 3 and var common) || last.Length - common < 3)
                continue;
            var part = last[..^common].TrimEnd('s');
            if (!scope.HoldsPart(part) && !focus.Any(p => p.Tokens.Any(t => t.IsWord && t.Folded.Length > 3 && part.StartsWith(t.Folded[..4], StringComparison.Ordinal))))
                findings.Add(new Finding(text.Tokens[end], text.Tokens[end], $"The source does not say \"{part}\" of this."));
        }
    }

    private static int CommonEnd(string a, string b)
    {
        var common = 0;
        while (common < a.Length && common < b.Length && a[^(common + 1)] == b[^(common + 1)])
            common++;
        return common;
    }

    private static bool StartsWithAny(string word, ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
