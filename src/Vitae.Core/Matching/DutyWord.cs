using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Meanings;

namespace Vitae.Core.Matching;

/// <summary>A word of a duty that tells something.</summary>
/// <param name="Lemma">Its dictionary form, folded.</param>
/// <param name="Weight">How much sharing it tells, 0 to 1: the rarer a word in texts about work, the more.</param>
/// <param name="Skill">The known skill whose name it is a word of.</param>
internal sealed record DutyWord(string Stem, string Lemma, double Weight, KnownSkill? Skill)
{
    /// <summary>What another word for the same is worth against the word itself.</summary>
    public const double SynonymShare = 0.8;
    private const double LooseShare = 0.6;
    private const double NumberWeight = 0.1, LeastWeight = 0.25;
    private const double LeastRank = 16, MostRank = 24_000;

    private readonly Lazy<Dictionary<string, double>> near = new(() => WordsNear(Lemma));

    public static DutyWord Of(string folded, KnownSkill? skill, WordStems stems)
    {
        var stem = stems.Stem(folded);
        var common = stems.Weight(stem);
        var weight = char.IsAsciiDigit(folded[0]) ? NumberWeight : common == 1 ? Math.Max(LeastWeight, Rarity(folded)) : common;
        return new DutyWord(stem, WordForms.American(WordForms.Lemma(folded)), weight, skill);
    }

    /// <summary>How far the statement says it, 0 to 1.</summary>
    public double ShareIn(Statement statement, bool hasCompounds)
    {
        if (statement.HasStem(Stem) || IsSkillOf(statement))
            return 1;
        if (hasCompounds)
            return statement.HasKin(Stem) ? LooseShare : 0;
        var share = 0.0;
        foreach (var other in statement.Lemmas)
        {
            if (near.Value.TryGetValue(other, out var value))
                share = Math.Max(share, value);
            else if (Relations.CuratedBroader(other).Contains(Lemma))
                share = Math.Max(share, LooseShare);
        }
        return share;
    }

    /// <summary>Whether it is of the name of a skill that the statement names, or of which it names a special kind.</summary>
    public bool IsSkillOf(Statement statement) => Skill is not null && statement.Mentions.Any(mention => mention.Skill.Id == Skill.Id || SkillTaxonomy.IsBroader(Skill, mention.Skill));

    /// <summary>How far the statement tells that it is done, 0 to 1.</summary>
    public double DoneIn(Statement statement, bool hasCompounds)
        => hasCompounds || !statement.HasStem(Stem) || statement.TellsDeed(Stem) ? ShareIn(statement, hasCompounds) : 0;

    private static Dictionary<string, double> WordsNear(string lemma)
    {
        var words = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in Relations.Synonyms(lemma))
            words[word] = LooseShare;
        foreach (var word in Relations.CuratedSynonyms(lemma))
            words[word] = SynonymShare;
        return words;
    }

    private static double Rarity(string folded)
        => Math.Log(Math.Clamp((WordVectors.RankOf(folded) ?? MostRank) / LeastRank, 1, MostRank)) / Math.Log(MostRank / LeastRank);
}
