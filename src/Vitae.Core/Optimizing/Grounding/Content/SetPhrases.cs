using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>Words of a set phrase, which say nothing of their own or what the source says in a phrase of its own: "face to face", "round the clock" from "24/7".</summary>
internal static class SetPhrases
{
    public static bool Holds(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => SaysNothing(tokens, i) || IsBacked(tokens, i, scope) || IsTimeBacked(tokens, i, scope) || (!scope.IsEnglish && IsBackedAbroad(tokens, i, scope));

    /// <summary>"face to face", "a little over", "up to date", "took care of cleaning".</summary>
    private static bool SaysNothing(IReadOnlyList<Token> tokens, int i) => tokens[i].Folded switch
    {
        "face" => Before(tokens, i) == "to" || After(tokens, i) == "to",
        "dating" => After(tokens, i) is "from" or "back",
        "little" => After(tokens, i) is "over" or "under" or "more" or "less" && Before(tokens, i) == "a",
        "path" or "route" or "road" or "journey" => After(tokens, i) == "led",
        "led" => After(tokens, i) is "from" or "to" && Before(tokens, i) is "path" or "route" or "road" or "career" or "journey",
        "date" => Before(tokens, i) is "of" or "to",
        "home" => Before(tokens, i) == "at" && After(tokens, i) is "in" or "with" or "on" or "across" or "both",
        "care" => tokens.LemmaAt(i - 1) == "take" && tokens.FoldedAt(i + 1) == "of" && tokens.FoldedAt(i + 2).EndsWith("ing", StringComparison.Ordinal),
        "speak" or "speaks" or "speaking" or "spricht" or "spreche" or "parle" or "parlant" or "habla" or "hablo" => IsOfLanguage(tokens, i),
        _ => false,
    };

    /// <summary>What the source says in other words: "bilingual" from two languages, "most cases" from "mostly".</summary>
    private static bool IsBacked(IReadOnlyList<Token> tokens, int i, SourceScope scope) => tokens[i].Folded switch
    {
        "excluded" or "excepted" or "exempted" => scope.Rewritten.Any(p => Enumerable.Range(0, Math.Max(0, p.Tokens.Count - 1)).Any(at => ExceptionCheck.LengthAt(p.Tokens, at) > 0)),
        "came" => tokens.LemmaAt(i + 1) is ['#', ..] and var place && scope.Rewritten.Any(p => p.Lemmas.Contains(place)),
        "beat" => BeatsMeasure(tokens, scope),
        "bilingual" or "multilingual" or "bilingue" or "zweisprachig" or "zweisprachige" => CountsLanguages(scope, 2),
        "trilingual" or "trilingue" or "dreisprachig" or "dreisprachige" => CountsLanguages(scope, 3),
        "good" => After(tokens, i) == "fit" && scope.Holds("fit"),
        "trained" or "educated" => scope.IsWhole && tokens.Skip(i + 1).Take(8).Any(t => t.IsCapitalized && scope.Passages.Any(p => p.IsName && p.Lemmas.Contains(t.Lemma))),
        "city" or "town" or "village" => After(tokens, i) == "of" && i + 2 < tokens.Count && tokens[i + 2].IsCapitalized && scope.HoldsExactly(tokens[i + 2]),
        "e" => i + 1 < tokens.Count && tokens[i + 1] is { Surface: "-", Glued: true } && (scope.Holds("electronic") || scope.Holds("digital") || scope.Holds("online")),
        "led" => IsCause(tokens, i, scope),
        "cases" => Before(tokens, i) == "most" && ClassWords.Held(tokens, i - 1, WordClass.Superlative, scope) == true,
        "board" => Before(tokens, i) == "on" && After(tokens, i) is not "of" && scope.Passages.Any(p => p.Lemmas.Any(IsShipWord)),
        "majority" or "bulk" => After(tokens, i) is "of" or "being" && scope.Passages.Any(p => p.Tokens.Any(t => t.Folded is "mostly" or "mainly" or "largely" or "chiefly" or "primarily" or "most")),
        "attempt" or "try" or "go" => IsNumberedTry(tokens, i, scope),
        "gracias" or "grace" or "dank" => scope.Rewritten.Any(p => p.Tokens.Any(IsMeans)),
        _ => false,
    };

    /// <summary>The same of times: "from start to finish" from "throughout", "autumn" from "fall", "in advance" from "pre-ordered".</summary>
    private static bool IsTimeBacked(IReadOnlyList<Token> tokens, int i, SourceScope scope) => tokens[i].Folded switch
    {
        "start" or "beginning" => Before(tokens, i) == "from" && After(tokens, i) == "to" && scope.Rewritten.Any(p => ClassWords.IsThroughout(p.Tokens)),
        "clock" => Before(tokens, i) == "the" && scope.Rewritten.Any(IsRoundTheClock),
        "fall" => scope.Holds("autumn"),
        "autumn" => scope.Holds("fall"),
        "monday" => IsWeekOf(tokens, "friday", scope),
        "friday" => IsWeekOf(tokens, "monday", scope),
        "quarter" => Before(tokens, i) is "every" or "each" or "per" or "a" && PeriodWords.Says(scope, "quarter"),
        "advance" => Before(tokens, i) == "in" && scope.Rewritten.Any(p => p.Tokens.Any(SaysBefore)),
        "ahead" => scope.Rewritten.Any(p => p.Tokens.Any(SaysBefore)),
        _ => false,
    };

    /// <summary>The same in other languages: "au minimum" from "plus de", "la ciudad de Lima" from "Lima".</summary>
    private static bool IsBackedAbroad(IReadOnlyList<Token> tokens, int i, SourceScope scope) => tokens[i].Folded switch
    {
        "mindestens" or "wenigstens" or "zumindest" or "minimum" or "minimo" => scope.Rewritten.Any(SaysAtLeast),
        "region" or "stadt" or "ville" or "ciudad" or "provincia" or "provinz" or "bundesland" or "departement" or "kanton" or "localidad" or "municipio" or "commune" or "ort" or "grossraum" or "agglomeration"
            => tokens.Skip(i + 1).Take(2).Any(t => t.IsCapitalized && scope.HoldsExactly(t)),
        _ => false,
    };

    /// <summary>"Spanish-speaking", "speaks fluent Spanish".</summary>
    private static bool IsOfLanguage(IReadOnlyList<Token> tokens, int i)
        => (i > 1 && tokens[i - 1].Surface == "-" && Languages.Find(tokens[i - 2].Surface) is not null) || tokens.Skip(i + 1).Take(3).Any(t => t.IsWord && t.Surface.Length > 4 && Languages.Find(t.Surface) is not null);

    private static bool CountsLanguages(SourceScope scope, int least)
        => scope.Passages.SelectMany(p => p.Tokens).Where(t => t.IsCapitalized && t.Surface.Length > 4).Select(t => Languages.Find(t.Surface)?.Code).OfType<string>().Distinct().Count() >= least;

    /// <summary>"beat the target" from "exceeded the target".</summary>
    private static bool BeatsMeasure(IReadOnlyList<Token> tokens, SourceScope scope)
        => scope.Rewritten.Any(p => p.Tokens.Any(t => t.Folded is "than" or "above" or "exceeded" or "over" or "surpassed" or "outperformed"))
            && tokens.Any(t => t.Folded is "average" or "target" or "mean" or "norm" or "benchmark" or "record");

    /// <summary>"which led the council to inspect" where the source says that it prompted, made or caused it to.</summary>
    private static bool IsCause(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => Before(tokens, i) is "that" or "which" && tokens.Skip(i + 1).Take(5).Any(t => t.Folded == "to")
            && scope.Passages.Any(p => p.IsFocus && p.Lemmas.Any(l => l is "prompt" or "cause" or "make" or "persuade" or "push" or "move" or "get" or "result" or "lead"));

    /// <summary>"mediante", "durch": what "gracias a" and "dank" stand for.</summary>
    private static bool IsMeans(Token token) => token.Folded is "mediante" or "traves" or "tras" or "grace" or "gracias" or "dank" or "durch" or "par" or "mithilfe" or "via" or "moyen";

    private static bool IsShipWord(string lemma) => lemma is "ship" or "vessel" or "boat" or "ferry" or "yacht" or "aircraft" or "flight" or "train" or "aboard" or "ship's";

    /// <summary>"at the first attempt" from "the first time".</summary>
    private static bool IsNumberedTry(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => tokens.LemmaAt(i - 1) is ['#', ..] and var place && scope.Passages.Any(p => Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(at => p.Tokens[at].Folded == "time" && p.Tokens[at - 1].Lemma == place));

    /// <summary>"24/7".</summary>
    private static bool IsRoundTheClock(Passage passage)
        => Enumerable.Range(1, Math.Max(0, passage.Tokens.Count - 1)).Any(at => passage.Tokens[at].Surface == "7" && passage.Tokens[at - 1].Surface == "/");

    /// <summary>"Monday to Friday" from "weekdays".</summary>
    private static bool IsWeekOf(IReadOnlyList<Token> tokens, string otherEnd, SourceScope scope)
        => tokens.Any(t => t.Folded == otherEnd) && tokens.Any(t => t.Folded is "to" or "through" or "-" or "–") && scope.Rewritten.Any(p => p.Lemmas.Contains("weekday"));

    /// <summary>"beforehand", "prebooked".</summary>
    private static bool SaysBefore(Token token)
        => token.Folded is "pre" or "before" or "beforehand" or "prior" or "early" || (token.Folded.StartsWith("pre", StringComparison.Ordinal) && token.Folded.Length > 5 && Relations.IsKnown(Words.Lemma(token.Folded[3..])));

    /// <summary>"mehr als 40", "à partir de 40", "ab 40".</summary>
    private static bool SaysAtLeast(Passage passage)
        => passage.Quantities.Any(q => q.Bound == Bound.AtLeast) || passage.Tokens.Any(t => t.Folded is "mehr" or "plus" or "mas" or "moins" or "menos" or "ab");

    private static string Before(IReadOnlyList<Token> tokens, int i) => Beside(tokens, i, -1);

    private static string After(IReadOnlyList<Token> tokens, int i) => Beside(tokens, i, 1);

    /// <summary>The word beside another one, hyphens passed over: "up-to-date".</summary>
    private static string Beside(IReadOnlyList<Token> tokens, int i, int step)
    {
        do
            i += step;
        while (i >= 0 && i < tokens.Count && tokens[i].Surface == "-");
        return tokens.FoldedAt(i);
    }
}
