using Vitae.Core.Optimizing.Grounding.Content;
using Vitae.Core.Optimizing.Grounding.Credentials;
using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>Adds what a sentence claims beyond its source. It runs only where it applies (see <see cref="Checks"/>) and need not ask.</summary>
internal delegate void Check(Passage text, SourceScope scope, List<Finding> findings);

/// <summary>
/// All checks, each with the texts to which it applies, in the order in which they speak: of two that find fault with the same words the first gives the reason. A "rewrite" is a text of which the source
/// has the sentences it rewrites; a "line" is a rewrite that its own entry alone supports; an "overview" is what the whole resume supports.
/// </summary>
internal static class Checks
{
    private static readonly (Predicate<SourceScope> Applies, Check Find)[] All =
    [
        (ToAny, QuantityCheck.Find),
        (ToAny, SwappedNumbers.Find),
        (ToLines, SwappedNumbers.FindMisplaced),
        (ToAny, ContentCheck.Find),
        (ToEnglishLines, CalendarCheck.Find),
        (ToAny, SinceCheck.Find),
        (ToEnglishLines, Weekdays.Find),
        (ToOverviews, Honours.Find),
        (ToEnglishLines, AgeGroups.Find),
        (ToEnglishLines, Recurrences.Find),
        (ToAny, StrengthCheck.Find),
        (ToAny, DirectionCheck.Find),
        (ToAny, QualifierCheck.Find),
        (ToEnglishRewrites, StageCheck.Find),
        (ToEnglishRewrites, LimitCheck.Find),
        (ToEnglishRewritesAndEntries, LimitCheck.FindFullTime),
        (ToEnglishRewrites, ExceptionCheck.Find),
        (ToEnglishRewrites, MultipleCheck.Find),
        (ToEnglishRewrites, RankCheck.Find),
        (ToRewrites, RestrictionCheck.Find),
        (ToRewrites, CaveatCheck.Find),
        (ToAny, OppositeCheck.Find),
        (ToLines, SecondDeedCheck.Find),
        (ToAny, SelfTitleCheck.Find),
        (ToEnglishLines, SelfTitleCheck.FindOpening),
        (ToEnglish, SelfTitleCheck.FindRank),
        (ToEnglishOverviews, GradeCheck.Find),
        (ToEnglishLines, ExclusiveWords.Find),
        (ToAny, TitleDeedCheck.Find),
        (ToAny, LanguageLevelCheck.Find),
        (ToAny, ComparisonCheck.Find),
        (ToEnglishLines, SwappedModifierCheck.Find),
        (ToEnglishLines, AddedConjunctCheck.Find),
        (ToEnglishRewrites, JointDeedCheck.Find),
        (ToEnglishRewrites, SlotCheck.Find),
        (ToAny, BudgetCheck.Find),
        (ToRewrites, DeadlineCheck.Find),
        (ToAbroad, AbroadCheck.FindLeadership),
        (ToRomanceLines, AbroadCheck.FindDirection),
        (ToAbroad, AbroadCheck.Find),
        (ToAbroad, AbroadCaveatCheck.Find),
        (ToLinesAbroad, AbroadBorrowedCheck.Find),
        (ToAbroad, AbroadPapersCheck.Find),
        (ToLinesAbroad, AbroadDates.Find),
        (ToLinesAbroad, AbroadRhythmCheck.Find),
        (ToLinesAbroad, AbroadOppositeCheck.Find),
        (ToLinesAbroad, AbroadRanks.Find),
        (ToAbroad, AbroadTitlesCheck.Find),
        (ToAbroad, AbroadNamesCheck.Find),
        (ToLinesAbroad, AbroadOtherDeedCheck.Find),
        (ToLinesAbroad, AbroadExtentCheck.Find),
        (ToLinesAbroad, AbroadTurnedCheck.Find),
        (ToLinesAbroad, AbroadOthersCheck.Find),
        (ToOverviewsAbroad, AbroadQualifications.Find),
        (ToOverviewsAbroad, AbroadDegreesCheck.Find),
        (ToLinesAbroad, AbroadBesideCheck.Find),
        (ToLinesAbroad, AbroadTitlesCheck.FindHead),
        (ToLinesAbroad, AbroadClasses.Find),
        (ToGerman, CompoundCheck.Find),
        (ToEnglishOverviews, QualificationCheck.Find),
        (ToOverviews, CertificationCheck.Find),
        (ToEnglishLines, AddedDeedCheck.Find),
        (ToEnglishLines, CourseCheck.Find),
        (ToEnglishLines, WiderBodyCheck.Find),
        (ToEnglishLines, BorrowedCheck.Find),
        (ToEnglishLines, EditedCopyCheck.Find),
        (ToEnglishLines, RhythmCheck.Find),
        (ToEnglishLines, OtherDeedCheck.Find),
        (ToLines, PrepositionCheck.Find),
        (ToEnglishOverviews, NamedSkillsCheck.Find),
    ];

    public static List<Finding> Run(Passage sentence, SourceScope scope)
    {
        var findings = new List<Finding>();
        foreach (var (applies, find) in All)
        {
            if (applies(scope))
                find(sentence, scope, findings);
        }

        return findings;
    }

    private static bool ToAny(SourceScope scope) => true;

    private static bool ToRewrites(SourceScope scope) => scope.HasFocus;

    private static bool ToLines(SourceScope scope) => scope.HasFocus && !scope.IsWhole;

    private static bool ToOverviews(SourceScope scope) => scope.IsWhole;

    private static bool ToEnglish(SourceScope scope) => scope.IsEnglish;

    private static bool ToEnglishRewrites(SourceScope scope) => scope.IsEnglish && ToRewrites(scope);

    private static bool ToEnglishRewritesAndEntries(SourceScope scope) => scope.IsEnglish && (scope.HasFocus || !scope.IsWhole);

    private static bool ToEnglishLines(SourceScope scope) => scope.IsEnglish && ToLines(scope);

    private static bool ToEnglishOverviews(SourceScope scope) => scope.IsEnglish && ToOverviews(scope);

    private static bool ToAbroad(SourceScope scope) => !scope.IsEnglish;

    private static bool ToLinesAbroad(SourceScope scope) => !scope.IsEnglish && ToLines(scope);

    private static bool ToOverviewsAbroad(SourceScope scope) => !scope.IsEnglish && ToOverviews(scope);

    private static bool ToGerman(SourceScope scope) => scope.Language == "de";

    private static bool ToRomanceLines(SourceScope scope) => scope.Language is "fr" or "es" && ToLines(scope);
}
