using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>A skill, certification or rule that the knowledge base knows, by the words that name it.</summary>
/// <param name="Name">As an analysis lists it.</param>
/// <param name="IsProduct">A proper name, which stands for itself whatever words are around ("Linux administration").</param>
internal readonly record struct KnownSpan(string Name, int From, int To, int Tier, bool IsProduct, bool IsTool, bool IsRule = false);

/// <summary>All that the knowledge base knows of a posting's words, found once.</summary>
internal sealed class KnownSpans
{
    private static readonly FrozenSet<string> ToolCategories = FrozenSet.Create(
        "Programming language", "Web framework", "Cloud", "DevOps", "Database", "Data engineering", "Enterprise software", "Office and collaboration", "Mobile", "Developer tool", "Design", "Software engineering", "Data science",
        "IT and networking", "Information security");

    /// <summary>Ways of working, which nobody installs.</summary>
    private static readonly FrozenSet<string> Practices = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "CI/CD", "DevOps", "DevSecOps", "MLOps", "GitOps", "Agile", "Scrum", "Kanban", "TDD", "BDD", "A/B testing", "REST", "REST APIs", "API design", "OOP", "SEO", "SEM", "UX", "UI design", "UX design", "ETL", "ELT", "SRE", "IoT", "AI", "NLP", "VLOOKUP", "ITIL", "SaaS", "SDLC", "QA", "TCP/IP", "DNS", "VPN", "LAN", "WAN", "OWASP Top 10", "SOLID", "Test-driven development", "Domain-driven design", "Microservices", "Object-oriented programming", "Large language models", "LLMs");

    private const int LongName = 16;

    private readonly PostingText posting;
    private readonly Dictionary<int, KnownSpan> byStart = [];
    private readonly int[] protectedUntil;

    public KnownSpans(PostingText posting)
    {
        this.posting = posting;
        protectedUntil = new int[posting.Tokens.Count];
        var skills = SkillTaxonomy.FindMentions(posting.Text, MentionContext.Prose);
        var certifications = Certifications.FindMentions(posting.Text);
        foreach (var mention in certifications.Where(m => m.Length >= LongName))
            Add(mention.Start, mention.Length, tokens => new KnownSpan(CertificationName(tokens), tokens.From, tokens.To, 1, true, false));
        foreach (var mention in skills.Where(m => m.Skill.Tier == 1 && !posting.Text.AsSpan(m.Start, m.Length).StartsWith("a ")))
            Add(mention.Start, mention.Length, tokens => Span(mention, tokens));
        foreach (var mention in certifications)
            Add(mention.Start, mention.Length, tokens => new KnownSpan(CertificationName(tokens), tokens.From, tokens.To, 1, true, false));
        foreach (var mention in ComplianceTerms.FindMentions(posting.Text))
            Add(mention.Start, mention.Length, tokens => new KnownSpan(mention.Length > 12 ? posting.Phrase(tokens.From, tokens.To) : mention.Value.Name, tokens.From, tokens.To, 1, true, false, true));
        foreach (var mention in skills.Where(m => m.Skill.Tier > 1))
            Add(mention.Start, mention.Length, tokens => Span(mention, tokens));
    }

    public static bool IsPractice(string name) => Practices.Contains(name);

    /// <summary>Whether a name goes on across this word, so that it must not be cut here.</summary>
    public bool IsInside(int token) => protectedUntil[token] > token;

    /// <summary>Whether a curated name begins at this word.</summary>
    public bool IsNamed(int token) => byStart.TryGetValue(token, out var span) && span.Tier == 1;

    public IEnumerable<KnownSpan> Within(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (byStart.TryGetValue(i, out var span) && span.To <= to)
                yield return span;
        }
    }

    /// <summary>The name for exactly these words, when the taxonomy's curated part knows them.</summary>
    public KnownSpan? Exactly(int from, int to)
    {
        if (byStart.TryGetValue(from, out var span) && span.To == to && span.Tier == 1)
            return span;
        if (to == from + 1 && (GoesOn(to) || posting.Phrase(from, to) == "teams"))
            return null;
        var skill = SkillTaxonomy.Find(posting.Phrase(from, to));
        return skill is { Tier: 1 } ? new KnownSpan(SkillName.For(skill, posting.Phrase(from, to)), from, to, 1, HasName(skill.Name) || (ToolCategories.Contains(skill.Category) && IsProperName(skill.Name)), ToolCategories.Contains(skill.Category)) : null;
    }

    /// <summary>"Access to a car" and "excel at sales" are sentences, whatever product is called by the word.</summary>
    private bool GoesOn(int next)
        => next < posting.Tokens.Count && posting.Word(next) is "to" or "for" or "of" or "at" && posting.Text[posting.Tokens[next].Start - 1] == ' ' && char.IsLetter(posting.Text[posting.Tokens[next].Start - 2]);

    /// <summary>"First Aid" of "First Aid certification".</summary>
    private string CertificationName((int From, int To) tokens)
    {
        if (posting.Word(tokens.To - 1) is "certification" or "certificate" && SkillTaxonomy.Find(posting.Phrase(tokens.From, tokens.To - 1)) is { Tier: 1 } skill)
            return skill.Name;
        return posting.Phrase(tokens.From, tokens.To);
    }

    private void Add(int start, int length, Func<(int From, int To), KnownSpan> make)
    {
        var tokens = posting.TokensIn(start, start + length);
        for (var i = tokens.From; i < tokens.To; i++)
        {
            if (protectedUntil[i] != 0)
                return;
        }

        // "GCP" of "ICH-GCP" is another thing than "GCP".
        if (tokens.From > 0 && tokens.To - tokens.From == 1 && posting.GapBefore(tokens.From) is "-" && !posting.Phrase(tokens.From - 1, tokens.To).Any(char.IsLower))
            return;
        var span = make(tokens);
        byStart[tokens.From] = span;
        for (var i = tokens.From; i < tokens.To; i++)
            protectedUntil[i] = tokens.To - 1;
        if (span.Tier == 3)
        {
            for (var i = tokens.From; i < tokens.To; i++)
                protectedUntil[i] = i;
        }
    }

    private KnownSpan Span(SkillMention mention, (int From, int To) tokens)
    {
        var surface = posting.Text.AsSpan(mention.Start, mention.Length);
        var isTool = ToolCategories.Contains(mention.Skill.Category) || mention.Skill.Category.StartsWith("Software", StringComparison.Ordinal);
        var isProduct = mention.Skill.Tier < 3 && (HasName(surface) || HasName(mention.Skill.Name) || (isTool && mention.Skill.Tier == 1 && IsProperName(mention.Skill.Name)));
        return new KnownSpan(SkillName.For(mention.Skill, surface.ToString()), tokens.From, tokens.To, mention.Skill.Tier, isProduct, isTool);
    }

    /// <summary>Each word with a capital, and none an ordinary noun of an activity: "Spring Boot", not "Stream processing" or "Monitoring".</summary>
    private static bool IsProperName(string name)
    {
        foreach (var range in name.AsSpan().Split(' '))
        {
            if (name.AsSpan()[range] is { Length: > 0 } word && !char.IsUpper(word[0]) && !char.IsDigit(word[0]))
                return false;
        }

        foreach (var ending in (ReadOnlySpan<string>)["ing", "ics", "tion", "ity", "phy", "ment", "ance", "tecture", "rithms", "ship"])
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    /// <summary>A capital or a digit beyond the first letter: SQL, GitHub, S7.</summary>
    private static bool HasName(ReadOnlySpan<char> surface)
    {
        for (var i = 1; i < surface.Length; i++)
        {
            if ((char.IsUpper(surface[i]) && surface[i - 1] is not (' ' or '-' or '/')) || char.IsAsciiDigit(surface[i]) || surface[i] is '#' or '+')
                return true;
        }

        return false;
    }
}
