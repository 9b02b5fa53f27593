using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;

namespace Vitae.Core.Matching;

/// <summary>One role, project or voluntary task held against a posting.</summary>
internal sealed class EntryMatch
{
    /// <summary>What an entry without dates is taken to have lasted.</summary>
    public const int UndatedMonths = 18;

    private const double EnoughContent = 0.4;
    private const double EnoughDuties = 0.7;
    private const int FewestDuties = 3;

    /// <summary>Cosines of texts of unrelated and of the same occupations.</summary>
    private const double UnlikeTopics = 0.4, LikeTopics = 0.75;
    private const double TopicalShare = 0.8;

    /// <summary>A statement that names more skills than these tells little by its words.</summary>
    private const int MostNamed = 3;

    /// <summary>What a headline says of the role somebody is in, against the role's own title.</summary>
    private const double HeadlineShare = 0.85;

    /// <summary>What training in the occupation says of a role that does some of it, whatever its title; of a role that does none of it, nothing.</summary>
    private const double TrainedShare = 0.7, TrainedContent = 0.1;

    /// <summary>A shorter line names a thing rather than tells of it.</summary>
    private const int FewestWords = 6;

    /// <param name="training">How far the person was trained in the occupation, 0 to 1.</param>
    public EntryMatch(JobProfile job, MatchTable matches, ProfileEntry entry, string? headline, double training, DateOnly today)
    {
        Entry = entry;
        Months = entry.Period is { } period ? period.Months(today) : UndatedMonths;
        Recency = entry.Period?.MonthsSinceEnd(today) is { } since ? Math.Clamp(1 - ((since - 36) / 144.0 * 0.25), 0.7, 1) : 0.92;
        var title = matches.LikenessOf(entry.Title);
        var told = entry.Statements.Where(statement => statement.Line.Kind != LineKind.Title).Select(statement => (Statement: statement, Original: Originality(matches, statement, title))).ToArray();
        SaysSomething = told.Length > 0 || !string.IsNullOrWhiteSpace(entry.Title);
        var worth = told.Sum(item => item.Original * (item.Statement.Nature switch { StatementNature.Sentence => 1, StatementNature.Phrase => 0.7, _ => 0.1 }));
        Credibility = told.Length == 0 ? 0.6 : Math.Min(1, worth / (0.7 * told.Length));
        Title = title;
        LinesTold = told.Where(item => item.Original > 0.5 && item.Statement.Nature != StatementNature.List && item.Statement.WordCount >= FewestWords).Sum(item => item.Original);
        var content = ContentOf(job, matches, [.. told.Where(item => item.Statement.Nature != StatementNature.List && item.Original > 0.5).Select(item => item.Statement)]);
        var named = told.ToLookup(item => ProvesNamed(job, item.Statement, matches.Of(item.Statement)));
        TellsMore = named[false].Any();
        var topic = TopicOf(job, named);
        content = Math.Max(content, TopicalShare * topic);
        if (job.Title is not null && !string.IsNullOrWhiteSpace(headline) && topic > 0.3 && told.All(item => item.Statement.Nature != StatementNature.List) && named[false].All(item => item.Original > 0.5))
            title = Math.Max(title, HeadlineShare * matches.LikenessOf(headline));
        title = Math.Max(title, TrainedShare * training * Math.Min(1, content / TrainedContent));
        Relevance = job.Title is null ? content : Combine(title, content);
        Likeness = Math.Clamp((Relevance - 0.3) / 0.4, 0, 1) * Credibility;
        Weight = (entry.Section switch { ResumeSection.Work => 1, ResumeSection.Volunteer => 0.85, _ => 0.75 })
            * Recency * (entry.Period is null ? 0.88 : 0.85 + (0.15 * Math.Min(1, Months / 24.0))) * (0.7 + (0.3 * Relevance));
        Credits = [.. told.Select(item => (item.Statement, Credit(item.Statement.Nature) * item.Original)), .. entry.Statements.Where(statement => statement.Line.Kind == LineKind.Title).Select(statement => (statement, 0.8 * Credibility))];
    }

    public ProfileEntry Entry { get; }
    public int Months { get; }

    /// <summary>1 for the last three years, falling to 0.7.</summary>
    public double Recency { get; }
    public bool SaysSomething { get; }

    /// <summary>Has statements beyond its title and beyond the proof of what the posting names.</summary>
    public bool TellsMore { get; }

    /// <summary>How far its statements read as somebody's doing, 0 to 1.</summary>
    public double Credibility { get; }

    /// <summary>How many of its lines tell of work in their writer's own words; one that is partly the posting's counts in part.</summary>
    public double LinesTold { get; }

    /// <summary>Likeness of its title to the posting's, 0 to 1.</summary>
    public double Title { get; }

    /// <summary>How far it is of the posting's occupation, by title and by what was done, 0 to 1.</summary>
    public double Relevance { get; }

    /// <summary>How far its months count as like experience, 0 to 1.</summary>
    public double Likeness { get; }

    /// <summary>What any proof from it is worth at most: place, dates, recency, duration, occupation.</summary>
    public double Weight { get; }

    /// <summary>Its statements, each with what its form is worth.</summary>
    public IReadOnlyList<(Statement Statement, double Credit)> Credits { get; }

    /// <summary>The share of a posting's weight that statements answer, so scaled that a good role reaches 1.</summary>
    public static double ContentOf(JobProfile job, MatchTable matches, IReadOnlyList<Statement> statements)
    {
        double answered = 0, total = 0, dutiesDone = 0;
        IReadOnlyList<WordMatch?>[] answers = [.. statements.Select(matches.Of)];
        var duties = 0;
        for (var i = 0; i < job.Requirements.Count; i++)
        {
            var requirement = job.Requirements[i];

            // A language is spoken in every trade.
            if (requirement.LanguageCode is not null)
                continue;
            total += requirement.Weight;
            var best = 0.0;
            foreach (var row in answers)
                best = Math.Max(best, row[i]?.Match ?? 0);
            answered += requirement.Weight * best;
            if (requirement.Requirement.Kind != RequirementKind.Responsibility)
                continue;
            duties++;
            dutiesDone += best;
        }
        var share = total == 0 ? 0 : answered / total / EnoughContent;
        return Math.Min(1, duties >= FewestDuties ? Math.Max(share, dutiesDone / duties / EnoughDuties) : share);
    }

    /// <summary>Proves something that the posting names, and so counts by itself: one more proof must not change what the role is taken to be about.</summary>
    private static bool ProvesNamed(JobProfile job, Statement statement, IReadOnlyList<WordMatch?> answers)
    {
        for (var i = 0; i < answers.Count; i++)
        {
            if (answers[i] is { Basis: not (EvidenceBasis.Similar or EvidenceBasis.BroaderSkill) } && job.Requirements[i].IsNamed)
                return true;
            if (job.Requirements[i].LanguageCode is not null && job.Requirements[i].Phrases.Any(statement.NamesPhrase))
                return true;
        }
        return false;
    }

    /// <summary>How far what was done is about the same things as the posting, 0 to 1, in whatever words: all that names nothing of what is asked, and of the rest what speaks for it most.</summary>
    private static double TopicOf(JobProfile job, ILookup<bool, (Statement Statement, double Original)> named)
    {
        if (job.Topic is null)
            return 0;
        var unnamed = named[false].Where(TellsTopic).Select(item => item.Statement).ToArray();
        var best = WordVectors.Cosine(job.Topic, MeanOf(unnamed));
        foreach (var (statement, _) in named[true].Where(TellsTopic))
            best = Math.Max(best, WordVectors.Cosine(job.Topic, MeanOf([.. unnamed, statement])));
        return Math.Clamp((best - UnlikeTopics) / (LikeTopics - UnlikeTopics), 0, 1);
    }

    private static bool TellsTopic((Statement Statement, double Original) item)
        => item.Statement.Nature != StatementNature.List && item.Original > 0.5 && item.Statement.Mentions.Count <= MostNamed;

    private static float[] MeanOf(IReadOnlyList<Statement> statements)
    {
        var sum = new float[WordVectors.Dimensions];
        foreach (var statement in statements)
        {
            var vector = statement.Vector;
            for (var i = 0; i < sum.Length; i++)
                sum[i] += statement.WordCount * vector[i];
        }
        return sum;
    }

    public static double Combine(double title, double content) => 1 - ((1 - (0.8 * title)) * (1 - (0.7 * content)));

    /// <summary>What of a statement is its writer's own: the posting's sentences are not, nor are its words in a role of another name.</summary>
    private static double Originality(MatchTable matches, Statement statement, double title)
    {
        var (echoed, copied) = matches.OriginOf(statement);
        var own = 1 - copied;
        var strange = 1 - Math.Min(1, title / 0.5);
        var echo = 1 - (echoed * 0.95 * strange);
        if (statement.Repeats)
            return 0.05;
        var claim = statement.ClaimsAbility ? 0.35 - (0.25 * strange) : 1;
        return own * own * echo * claim;
    }

    private double Credit(StatementNature nature) => nature switch
    {
        StatementNature.Sentence => 1,
        StatementNature.Phrase => 0.8,
        _ => 0.15 + (0.45 * Credibility * Relevance),
    };
}
