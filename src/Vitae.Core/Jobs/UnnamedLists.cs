using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>
/// Tells what a list under a heading is about that no lexicon knows ("Was Sie auszeichnet", "The good stuff"): by what its items say, and by its place. Postings tell the employer, the duties, what is required,
/// what is welcome and what is given, in this order.
/// </summary>
internal static class UnnamedLists
{
    /// <param name="before">What the list before it was about; <see cref="PostingSection.Neutral"/> when there was none.</param>
    /// <param name="isFollowed">Whether another list without a known heading comes behind.</param>
    public static PostingSection SectionOf(string text, IReadOnlyList<PostingUnit> items, PostingSection before, bool isFollowed)
    {
        int gives = 0, asks = 0, does = 0;
        foreach (var item in items)
        {
            var posting = new PostingText(text[item.Start..Math.Min(item.End, item.Start + 300)]);
            if (posting.Tokens.Count == 0)
                continue;
            if (Gives(posting))
                gives++;
            else if (Asks(posting))
                asks++;
            else if (Does(posting))
                does++;
        }

        if (gives * 2 >= items.Count)
            return PostingSection.Benefits;
        if (does > asks && before is not (PostingSection.MustHave or PostingSection.NiceToHave))
            return PostingSection.Responsibilities;
        return before switch
        {
            PostingSection.MustHave => PostingSection.NiceToHave,
            PostingSection.NiceToHave => PostingSection.Benefits,
            PostingSection.Responsibilities => PostingSection.MustHave,
            _ => asks * 2 >= items.Count ? PostingSection.MustHave : isFollowed ? PostingSection.Responsibilities : asks > 0 && asks >= gives ? PostingSection.MustHave : PostingSection.Neutral,
        };
    }

    private static bool Gives(PostingText posting)
    {
        if (posting.Text.AsSpan().IndexOfAny("€$£") >= 0)
            return true;
        for (var i = 0; i < posting.Tokens.Count; i++)
        {
            if (PostingLexicon.CuePhrases.LongestAt(posting.Tokens, i) is { Value: (int)Cues.Benefit } || posting.Word(i) is "free" or "insurance" or "holiday" or "holidays" or "vacation" or "paid" or "leave" or "discount" or "discounts" or "urlaub" or "urlaubstage" or "vertrag" or "conges" or "prime" or "vacaciones" or "seguro" or "contrato" or "bike" or "flexible" or "401")
                return true;
        }

        return false;
    }

    private static bool Asks(PostingText posting)
    {
        var all = posting.Tokens.Count;
        if (YearsOfExperience.In(posting, 0, all, needsCue: false) is not null || DegreeAsked.Mentions(posting, 0, all).Any())
            return true;
        if (PostingLexicon.Lead.LongestAt(posting.Tokens, 0) is { Value: >= 0 } lead && SkillWords.Asks(posting, 0, lead.Last + 1))
            return true;
        return new RequirementClauses(posting).AllCues is var cues && (cues & (Cues.MustHave | Cues.NiceToHave)) != 0 || (all <= 4 && SkillTaxonomy.FindMentions(posting.Text, MentionContext.SkillList).Any(m => m.Start == 0));
    }

    /// <summary>Begins with what somebody does, in the form that each language lists duties in; German ends with it.</summary>
    private static bool Does(PostingText posting)
    {
        var (first, last) = (posting.Word(0), posting.Word(posting.Tokens.Count - 1));
        return ActionVerbs.Find(first) is not null || (WordForms.IsVerb(WordForms.Lemma(first)) && posting.Tokens.Count > 3)
            || (first.Length > 3 && (first.EndsWith("er", StringComparison.Ordinal) || first.EndsWith("ir", StringComparison.Ordinal) || first.EndsWith("ar", StringComparison.Ordinal) || first.EndsWith("re", StringComparison.Ordinal)) && (posting.Tokens.Count > 2 || first.EndsWith("er", StringComparison.Ordinal)) && SkillTaxonomy.Find(posting.Phrase(0, 1)) is not { Tier: 1 })
            || (posting.Tokens.Count > 2 && last.EndsWith("en", StringComparison.Ordinal) && char.IsLower(posting.Text[posting.Tokens[^1].Start]));
    }
}
