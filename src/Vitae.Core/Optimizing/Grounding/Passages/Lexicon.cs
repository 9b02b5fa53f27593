using System.Collections.Frozen;
using System.Globalization;
using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Deeds;

namespace Vitae.Core.Optimizing.Grounding.Passages;

/// <summary>What a word does to a claim when the source does not hold it.</summary>
internal enum WordClass
{
    Content,

    /// <summary>Grammar: "the", "with".</summary>
    Function,

    /// <summary>Words every resume may use: "role", "perform".</summary>
    Generic,
    Superlative,
    Scope,

    /// <summary>Seniority and job title words: "senior", "manager".</summary>
    Title,

    /// <summary>Degrees, certificates and honours.</summary>
    Level,
}

/// <summary>The embedded word lists of the grounding check.</summary>
internal static class Lexicon
{
    private static readonly Lazy<FrozenDictionary<string, FrozenSet<string>>> Sections = new(ReadSections);
    private static readonly Lazy<FrozenDictionary<string, GroupedWords>> Groups = new(ReadGroups);
    private static readonly Lazy<FrozenDictionary<string, WordClass>> Classes = new(ReadClasses);
    private static readonly Lazy<FrozenDictionary<string, VerbClass>> Verbs = new(ReadVerbs);

    private static readonly Lazy<FrozenDictionary<string, string>> Abbreviations = new(() =>
        ReadLines("grounding-abbreviations.txt").Select(Split).ToFrozenDictionary(pair => pair[0], pair => pair[1]));

    private static readonly Lazy<FrozenDictionary<string, string>> Spellings = new(() =>
        ReadLines("grounding-spellings.txt").Select(Split).ToFrozenDictionary(pair => pair[0], pair => pair[1]));

    private static readonly Lazy<FrozenSet<string>> Adjectives = new(() => ReadLines("grounding-adjectives.txt").SelectMany(Split).ToFrozenSet());

    private static readonly FrozenDictionary<string, Lazy<FrozenSet<string>>> PlainAbroad = new[] { "de", "fr", "es" }.ToFrozenDictionary(l => l, l => new Lazy<FrozenSet<string>>(() => ReadLines($"grounding-plain-{l}.txt").SelectMany(Split).ToFrozenSet()));

    private static readonly FrozenSet<string> Functions = Functional();

    public static WordClass ClassOf(in Token token)
        => token.Surface == "LED" ? WordClass.Content : Classes.Value.TryGetValue(token.Folded, out var found) || Classes.Value.TryGetValue(token.Lemma, out found) ? found : WordClass.Content;

    public static WordClass ClassOf(string word) => Classes.Value.GetValueOrDefault(word, WordClass.Content);

    public static bool IsFunctionWord(string folded) => Functions.Contains(folded);

    /// <summary>An adjective that colours what is said and makes no claim: "busy", "typical".</summary>
    public static bool IsPlainAdjective(string folded) => Adjectives.Value.Contains(folded);

    /// <summary>A German, French or Spanish word that claims nothing by itself: "Zeitraum", "effectuer", "respectivo".</summary>
    /// <param name="language">"de", "fr" or "es".</param>
    public static bool IsPlainAbroad(string folded, string language)
        => IsIn("plain-abroad", folded) || PlainAbroad.TryGetValue(language, out var plain) && plain.Value.Contains(folded);

    public static bool IsIn(string section, string word) => Sections.Value[section].Contains(word);

    /// <summary>The first group of a section that has the word; null when none has it.</summary>
    public static string? GroupOf(string section, string word) => Groups.Value[section].GroupOfWord.GetValueOrDefault(word);

    /// <summary>The number by which a section names the group of the word; 0 when none has it.</summary>
    public static int NumberOf(string section, string word) => GroupOf(section, word) is { } group ? int.Parse(group, CultureInfo.InvariantCulture) : 0;

    /// <summary>The names of the groups of a section, in its order.</summary>
    public static IReadOnlyList<string> GroupsOf(string section) => Groups.Value[section].Names;

    /// <summary>The groups of a section that each have one word, with it.</summary>
    public static IEnumerable<(string One, string Other)> PairsOf(string section) => GroupsOf(section).Select(name => (name, WordsOf(section, name).Items[0]));

    /// <summary>The words of a group of a section; none where it has no such group.</summary>
    public static FrozenSet<string> WordsOf(string section, string group) => Groups.Value[section].WordsOfGroup.GetValueOrDefault(group, FrozenSet<string>.Empty);

    /// <summary>Whether the word begins as one of a section of beginnings.</summary>
    public static bool BeginsAs(string section, string word) => BeginningOf(section, word) is not null;

    /// <summary>The one of a section of beginnings that the word begins with; null when it begins with none.</summary>
    public static string? BeginningOf(string section, string word)
    {
        foreach (var start in Sections.Value[section])
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
                return start;
        }

        return null;
    }

    /// <summary>Those of a section of beginnings that the word begins with.</summary>
    public static IEnumerable<string> BeginningsOf(string section, string word) => Sections.Value[section].Where(start => word.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Whether the word ends as one of a section of endings.</summary>
    public static bool EndsAs(string section, string word)
    {
        foreach (var end in Sections.Value[section])
        {
            if (word.EndsWith(end, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether the word has one of a section of parts anywhere in it.</summary>
    public static bool HasPartOf(string section, string word)
    {
        foreach (var part in Sections.Value[section])
        {
            if (word.Contains(part, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The full word of an abbreviation; the word itself otherwise.</summary>
    public static string Expand(string folded) => Abbreviations.Value.GetValueOrDefault(folded, folded);

    /// <summary>The American spelling of a lemma; the lemma itself when it has but one.</summary>
    public static string Respell(string lemma) => Spellings.Value.GetValueOrDefault(lemma, lemma);

    public static VerbClass? VerbOf(string lemma) => Verbs.Value.TryGetValue(lemma, out var found) ? found : null;

    private static FrozenSet<string> Functional()
        => ReadLines("grounding-words.txt").SkipWhile(l => l != "[function]").Skip(1).TakeWhile(l => l[0] != '[').SelectMany(Split).ToFrozenSet();

    private static FrozenDictionary<string, FrozenSet<string>> ReadSections()
        => SectionLines().GroupBy(line => line.Section).ToFrozenDictionary(section => section.Key, section => section.SelectMany(line => line.Words).ToFrozenSet());

    private static FrozenDictionary<string, GroupedWords> ReadGroups()
        => SectionLines().Where(line => line.Group.Length > 0).GroupBy(line => line.Section).ToFrozenDictionary(section => section.Key, section => new GroupedWords(
            [.. section.Select(line => line.Group)],
            section.ToFrozenDictionary(line => line.Group, line => line.Words.ToFrozenSet()),
            section.SelectMany(line => line.Words, (line, word) => (line.Group, Word: word)).DistinctBy(of => of.Word).ToFrozenDictionary(of => of.Word, of => of.Group)));

    /// <summary>The lines of the sections; a line may begin with the name of a group ("partner: socio socia").</summary>
    private static IEnumerable<(string Section, string Group, string[] Words)> SectionLines()
    {
        var section = "";
        foreach (var line in ReadLines("grounding-words.txt").Concat(ReadLines("grounding-abroad.txt")))
        {
            if (line[0] == '[')
                section = line[1..^1];
            else if (Split(line) is [[.. var group, ':'], .. var words])
                yield return (section, group, words);
            else
                yield return (section, "", Split(line));
        }
    }

    private static FrozenDictionary<string, WordClass> ReadClasses()
    {
        var classes = new Dictionary<string, WordClass>();
        foreach (var (section, kind) in (ReadOnlySpan<(string, WordClass)>)[("title", WordClass.Title), ("level", WordClass.Level), ("superlative", WordClass.Superlative),
            ("scope", WordClass.Scope), ("function", WordClass.Function), ("generic", WordClass.Generic)])
        {
            foreach (var word in Sections.Value[section])
                classes.TryAdd(word, kind);
        }

        return classes.ToFrozenDictionary();
    }

    private static FrozenDictionary<string, VerbClass> ReadVerbs()
    {
        var verbs = new Dictionary<string, VerbClass>();
        foreach (var line in ReadLines("grounding-verbs.txt"))
        {
            var colon = line.IndexOf(':');
            var kind = Enum.Parse<VerbClass>(line[..colon], ignoreCase: true);
            foreach (var verb in Split(line[(colon + 1)..]))
                verbs.TryAdd(verb, kind);
        }

        return verbs.ToFrozenDictionary();
    }

    internal static IEnumerable<string> ReadLines(string name)
        => KnowledgeData.ReadText(name).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#');

    private static string[] Split(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private sealed record GroupedWords(string[] Names, FrozenDictionary<string, FrozenSet<string>> WordsOfGroup, FrozenDictionary<string, string> GroupOfWord);
}
