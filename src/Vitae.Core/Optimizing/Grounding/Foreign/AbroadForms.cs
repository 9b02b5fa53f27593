using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>
/// Other forms of German, French and Spanish words by which they are compared as well: the infinitive of a strong or irregular past ("entwarf", "conduje"), the verb whose prefix stands apart ("nahm … an"), today's
/// spelling ("Photo", "psicólogo").
/// </summary>
internal static class AbroadForms
{
    private const int Reach = 16;

    private static readonly (string Past, string Present)[] German =
    [
        ("nahm", "nehm"), ("nomm", "nehm"), ("bot", "biet"), ("schloss", "schliess"), ("zog", "zieh"), ("schrieb", "schreib"), ("trug", "trag"), ("warb", "werb"), ("worb", "werb"), ("hielt", "halt"), ("gab", "geb"), ("lud", "lad"), ("las", "les"), ("glich", "gleich"), ("wies", "weis"), ("trieb", "treib"),
        ("sprach", "sprech"), ("sproch", "sprech"), ("brach", "brech"), ("broch", "brech"), ("traf", "treff"), ("troff", "treff"), ("half", "helf"), ("holf", "helf"), ("warf", "werf"), ("worf", "werf"), ("schnitt", "schneid"), ("stand", "steh"), ("ging", "geh"), ("gang", "geh"), ("kam", "komm"), ("lief", "lauf"),
        ("rief", "ruf"), ("fuhr", "fahr"), ("grub", "grab"), ("wuchs", "wachs"), ("wusch", "wasch"), ("bezog", "bezieh"), ("hob", "heb"), ("schob", "schieb"), ("goss", "giess"), ("griff", "greif"), ("stieg", "steig"), ("riet", "rat"), ("mass", "mess"), ("ass", "ess"), ("sah", "seh"), ("trat", "tret"), ("bat", "bitt"),
        ("begann", "beginn"), ("gewann", "gewinn"), ("band", "bind"), ("bund", "bind"), ("fand", "find"), ("fund", "find"), ("wand", "wend"), ("brachte", "bring"), ("bracht", "bring"), ("dachte", "denk"), ("dacht", "denk"), ("kannte", "kenn"), ("kannt", "kenn"), ("sandte", "send"), ("sandt", "send"), ("mied", "meid"), ("schied", "scheid"),
        ("liess", "lass"), ("stiess", "stoss"), ("schlug", "schlag"), ("hing", "hang"), ("fing", "fang"), ("nannt", "nenn"), ("nannte", "nenn"), ("floss", "fliess"), ("wog", "wieg"), ("lieh", "leih"), ("flog", "flieg"), ("schuf", "schaff"), ("vertrat", "vertret"), ("bewies", "beweis"), ("buk", "back"),
    ];

    private static readonly string[] Apart = ["ein", "aus", "auf", "vor", "mit", "nach", "um", "an", "ab", "zu", "bei", "durch", "weiter", "zusammen", "fest", "instand", "zuruck", "bereit", "entgegen", "her", "teil", "sicher", "fort", "frei", "heran", "heraus", "hinzu", "wieder", "statt", "fertig", "dar", "kennen", "nieder", "gegenuber", "hoch"];

    private static readonly string[] Inseparable = ["be", "ver", "ent", "er", "ge", "zer", "uber", "unter", "wider"];

    /// <summary>Irregular French and Spanish stems with that of the infinitive.</summary>
    private static readonly (string Form, string Infinitive)[] Romance =
    [
        ("conduj", "conducir"), ("traduj", "traducir"), ("reduj", "reducir"), ("produj", "producir"), ("introduj", "introducir"), ("puse", "poner"), ("puso", "poner"), ("puesto", "poner"), ("puesta", "poner"), ("compuse", "componer"), ("dispuse", "disponer"), ("expuse", "exponer"), ("propuse", "proponer"), ("propuso", "proponer"),
        ("propuesto", "proponer"), ("propuesta", "proponer"), ("tuve", "tener"), ("tuvo", "tener"), ("mantuv", "mantener"), ("obtuv", "obtener"), ("detuv", "detener"), ("hice", "hacer"), ("hizo", "hacer"), ("hecho", "hacer"), ("traje", "traer"), ("extraj", "extraer"), ("dije", "decir"), ("escrit", "escribir"), ("descrit", "describir"), ("transcrit", "transcribir"), ("inscrit", "inscribir"),
        ("abiert", "abrir"), ("cubiert", "cubrir"), ("resuelt", "resolver"), ("devuelt", "devolver"), ("impres", "imprimir"), ("siguio", "seguir"), ("sigo", "seguir"), ("sirvio", "servir"), ("sirve", "servir"), ("midio", "medir"), ("mido", "medir"), ("pidio", "pedir"), ("pido", "pedir"), ("eligi", "elegir"), ("elijo", "elegir"), ("corrigi", "corregir"), ("corrij", "corregir"), ("recog", "recoger"), ("recoj", "recoger"), ("acog", "acoger"),
        ("construy", "construir"), ("distribuy", "distribuir"), ("sustituy", "sustituir"), ("contribuy", "contribuir"), ("instruy", "instruir"), ("busqu", "buscar"), ("explic", "explicar"), ("expliqu", "explicar"), ("aplic", "aplicar"), ("apliqu", "aplicar"), ("publiqu", "publicar"), ("fabriqu", "fabricar"), ("practiqu", "practicar"), ("verifiqu", "verificar"), ("identifiqu", "identificar"), ("clasifiqu", "clasificar"),
        ("planifiqu", "planificar"), ("certifiqu", "certificar"), ("edifiqu", "edificar"), ("unifiqu", "unificar"), ("modifiqu", "modificar"), ("notifiqu", "notificar"), ("codifiqu", "codificar"), ("comuniqu", "comunicar"), ("duplic", "duplicar"), ("dupliqu", "duplicar"), ("coloqu", "colocar"), ("saqu", "sacar"), ("marqu", "marcar"), ("atraqu", "atracar"), ("pagu", "pagar"), ("cargu", "cargar"), ("descargu", "descargar"), ("entregu", "entregar"), ("investigu", "investigar"), ("despleg", "desplegar"), ("desplegu", "desplegar"), ("jugu", "jugar"),
        ("organic", "organizar"), ("realic", "realizar"), ("analic", "analizar"), ("utilic", "utilizar"), ("actualic", "actualizar"), ("optimic", "optimizar"), ("digitalic", "digitalizar"), ("contabilic", "contabilizar"), ("automatic", "automatizar"), ("movilic", "movilizar"), ("comercialic", "comercializar"), ("formalic", "formalizar"), ("finalic", "finalizar"), ("localic", "localizar"), ("rotulic", "rotulizar"), ("garantic", "garantizar"), ("autoric", "autorizar"),
        ("tenu", "tenir"), ("tenai", "tenir"), ("maintenu", "maintenir"), ("entretenu", "entretenir"), ("obtenu", "obtenir"), ("soutenu", "soutenir"), ("recu", "recevoir"), ("recev", "recevoir"), ("concu", "concevoir"), ("concev", "concevoir"), ("conduit", "conduire"), ("conduis", "conduire"), ("traduit", "traduire"), ("traduis", "traduire"), ("reduit", "reduire"), ("reduis", "reduire"), ("produit", "produire"), ("produis", "produire"), ("introduit", "introduire"),
        ("construit", "construire"), ("construis", "construire"), ("instruit", "instruire"), ("detruit", "detruire"), ("suivi", "suivre"), ("suivai", "suivre"), ("poursuivi", "poursuivre"), ("ecrit", "ecrire"), ("ecriv", "ecrire"), ("inscrit", "inscrire"), ("decrit", "decrire"), ("transcrit", "transcrire"), ("ouvert", "ouvrir"), ("ouvr", "ouvrir"), ("offert", "offrir"), ("offr", "offrir"), ("couvert", "couvrir"), ("accueilli", "accueillir"), ("accueill", "accueillir"), ("recueilli", "recueillir"), ("cueilli", "cueillir"),
        ("resolu", "resoudre"), ("resolv", "resoudre"), ("elu", "elire"), ("relu", "relire"), ("relis", "relire"), ("peint", "peindre"), ("repeint", "repeindre"), ("atteint", "atteindre"), ("teint", "teindre"), ("joint", "joindre"), ("vendu", "vendre"), ("vendai", "vendre"), ("revendu", "revendre"), ("rendu", "rendre"), ("tendu", "tendre"), ("defendu", "defendre"), ("repondu", "repondre"), ("repondai", "repondre"), ("fondu", "fondre"), ("cousu", "coudre"), ("mis", "mettre"), ("mettai", "mettre"), ("remis", "remettre"), ("soumis", "soumettre"), ("transmis", "transmettre"), ("admis", "admettre"),
        ("pris", "prendre"), ("prenai", "prendre"), ("repris", "reprendre"), ("appris", "apprendre"), ("entrepris", "entreprendre"), ("fait", "faire"), ("faisai", "faire"), ("refait", "refaire"), ("servi", "servir"), ("vu", "voir"), ("revu", "revoir"), ("pourvu", "pourvoir"), ("battu", "battre"), ("acquis", "acquerir"), ("extrait", "extraire"), ("distrait", "distraire"), ("convaincu", "convaincre"), ("moulu", "moudre"), ("etendu", "etendre"), ("moissonn", "moissonner"),
        ("redig", "rediger"), ("corrig", "corriger"), ("dirig", "diriger"), ("envoi", "envoyer"), ("envoy", "envoyer"), ("essai", "essayer"), ("nettoy", "nettoyer"), ("employ", "employer"), ("deploi", "deployer"), ("deploy", "deployer"), ("balay", "balayer"), ("appuy", "appuyer"), ("pes", "peser"), ("achet", "acheter"), ("men", "mener"), ("lev", "lever"), ("prelev", "prelever"), ("relev", "relever"),
    ];

    /// <summary>What else the words of a sentence are looked up by.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Token> tokens, string language)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsWord)
                continue;
            if (Of(tokens[i].Folded, language) is { } other)
                yield return other;
            if (language == "de" && IsApart(tokens, i))
            {
                foreach (var verb in Joined(tokens, i))
                    yield return verb;
            }
        }
    }

    /// <summary>The infinitive or today's spelling of a word; null when it is none of another.</summary>
    public static string? Of(string folded, string language)
    {
        if (folded.Length < 3)
            return null;
        var modern = Respelled(folded, language);
        return (language == "de" ? Infinitive(modern) : Regular(modern)) ?? (modern == folded ? null : modern);
    }

    /// <summary>"entwerfen" of "entwarf" and "entworfen", "anbieten" of "angeboten".</summary>
    private static string? Infinitive(string folded)
    {
        var (prefix, rest) = Cut(folded);
        foreach (var (past, present) in German)
        {
            if (rest.StartsWith(past, StringComparison.Ordinal) && rest.AsSpan(past.Length) is "" or "en" or "e" or "t" or "te" or "ten" or "ene" or "enen" or "ener" or "enes" or "enem")
                return prefix + present + "en";
        }

        return null;
    }

    /// <summary>The prefixes of a verb ("an", "ab", "ver"), without the "ge" of its participle, and the rest.</summary>
    private static (string Prefix, string Root) Cut(string folded)
    {
        var prefix = "";
        foreach (var apart in Apart)
        {
            if (folded.Length > apart.Length + 2 && apart.Length > prefix.Length && folded.StartsWith(apart, StringComparison.Ordinal))
                prefix = apart;
        }

        var rest = folded[prefix.Length..];
        if (rest.StartsWith("ge", StringComparison.Ordinal) && rest.Length > 5)
            return (prefix, rest[2..]);
        foreach (var inner in Inseparable)
        {
            if (rest.Length > inner.Length + 2 && rest.StartsWith(inner, StringComparison.Ordinal))
                return (prefix + inner, rest[inner.Length..]);
        }

        return (prefix, rest);
    }

    private static bool IsApart(IReadOnlyList<Token> tokens, int i)
        => i > 0 && !tokens[i].IsCapitalized && Array.IndexOf(Apart, tokens[i].Folded) >= 0 && (i + 1 == tokens.Count || tokens[i + 1] is { IsWord: false, Glued: false } or { Surface: "," or "." or ";" } || tokens[i + 1].Folded is "und" or "oder" or "sowie");

    /// <summary>"mitwirken" of "wirkte … mit": the verb that opens the clause with the prefix that closes it.</summary>
    private static IEnumerable<string> Joined(IReadOnlyList<Token> tokens, int at)
    {
        for (var i = at - 1; i >= 0 && i > at - Reach; i--)
        {
            var token = tokens[i];
            if (token.Surface is ";" or ":" or "." || token.Kind == TokenKind.Stop)
                yield break;
            if (!token.IsWord || token.IsCapitalized && i > 0 || token.Folded.Length < 3 || Knowledge.Stopwords.IsStopword(token.Folded, "de"))
                continue;
            var opens = i == 0 || tokens[i - 1].Folded is "und" or "sowie" or "," or "oder" || tokens[i - 1].Surface is "," or ":";
            if (!opens)
                continue;
            yield return tokens[at].Folded + (Infinitive(token.Folded) ?? GermanForms.Infinitive(token.Folded));
            yield return tokens[at].Folded + token.Folded;
            yield break;
        }
    }

    private static string? Regular(string folded)
    {
        foreach (var (form, infinitive) in Romance)
        {
            if (folded.StartsWith(form, StringComparison.Ordinal) && folded.Length - form.Length <= 4 && folded.AsSpan(form.Length) is "" or "e" or "es" or "s" or "o" or "a" or "os" or "as" or "t" or "ee" or "ees" or "ait" or "aient" or "ant" or "ais" or "te" or "tes" or "er" or "on" or "eron" or "io" or "iendo" or "ia" or "ian" or "i" or "it")
                return infinitive;
        }

        return null;
    }

    /// <summary>"Photograph" → "fotograf", "Potential" → "potenzial", "psicología" → "sicologia".</summary>
    private static string Respelled(string folded, string language)
    {
        if (language == "de")
            return folded.Replace("ph", "f", StringComparison.Ordinal).Replace("ntial", "nzial", StringComparison.Ordinal).Replace("ntiell", "nziell", StringComparison.Ordinal).Replace("aufwandig", "aufwendig", StringComparison.Ordinal).Replace("selbstandig", "selbststandig", StringComparison.Ordinal).Replace("zirka", "circa", StringComparison.Ordinal);
        if (language == "es")
            return folded.StartsWith("psic", StringComparison.Ordinal) ? folded[1..] : folded.StartsWith("trans", StringComparison.Ordinal) && folded.Length > 8 ? "tras" + folded[5..] : folded.StartsWith("subst", StringComparison.Ordinal) ? "su" + folded[3..] : folded.StartsWith("post", StringComparison.Ordinal) && folded.Length > 7 ? "pos" + folded[4..] : folded.StartsWith("reempl", StringComparison.Ordinal) || folded.StartsWith("reemb", StringComparison.Ordinal) ? "r" + folded[2..] : folded;
        return folded.StartsWith("paye", StringComparison.Ordinal) && folded.Length > 6 ? "paie" + folded[4..] : folded == "clef" ? "cle" : folded == "clefs" ? "cles" : folded;
    }
}
