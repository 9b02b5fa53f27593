namespace Vitae.Core.Jobs.Roles;

/// <summary>One thing that a posting may ask: an item of an enumeration, or what a sentence is about.</summary>
/// <param name="Names">As an analysis would list it; none when only its degree counts.</param>
/// <param name="Unit">Index of the bullet or sentence it stands in.</param>
/// <param name="Words">The words of that sentence, or of one bracket in it.</param>
/// <param name="Item">Its place among those words, with what leads to it and what follows.</param>
/// <param name="From">First word of the name.</param>
/// <param name="To">Behind the last word of the name.</param>
/// <param name="IsByRule">The rules for phrases gave the names; else they are the words as they stand.</param>
/// <param name="IsAdmission">A diploma that admits to a trade, as "diplôme d'État d'infirmier" does, and so is listed.</param>
internal sealed record AskCandidate(IReadOnlyList<string> Names, int Unit, PostingText Words, ClauseItem Item, int From, int To, int ClauseFrom, int ClauseTo, bool IsByRule, bool IsDegree, bool IsAdmission, bool IsLed, bool IsBracket);
