using Vitae.Core.Knowledge;

namespace Vitae.Core.Quality;

/// <summary>Finds where on the page a keyword stands.</summary>
internal sealed class PageIndex
{
    /// <summary>Above this many words a keyword is a sentence, and stands where most of its telling words stand together.</summary>
    private const int MaxPhraseWords = 3;

    private const int MaxTellingWords = 40;

    private const double EnoughOfSentence = 0.6;

    private readonly IReadOnlyList<PageText> texts;
    private readonly PageReadings readings;
    private readonly ILookup<string, int> textsBySkill;
    private readonly string[] forms;
    private readonly Lazy<HashSet<string>[]> formSets;
    private readonly Lazy<ILookup<string, int>> textsByLanguage;

    public PageIndex(IReadOnlyList<PageText> texts, PageReadings readings)
    {
        (this.texts, this.readings) = (texts, readings);
        textsBySkill = texts.Index()
            .SelectMany(text => readings.SkillsIn(text.Item.Text, text.Item.Kind == PageTextKind.Skill ? MentionContext.SkillList : MentionContext.Prose).Select(id => (Id: id, text.Index)))
            .ToLookup(pair => pair.Id, pair => pair.Index);
        forms = [.. texts.Select(text => $" {string.Join(' ', readings.FormsOf(text.Text))} ")];
        textsByLanguage = new(() => texts.Index().SelectMany(text => Languages.FindMentions(PageReadings.Cut(text.Item.Text)).Where(mention => PageReadings.Cut(text.Item.Text).AsSpan(mention.Start, mention.Length) is not "polish").Select(mention => (mention.Value.Code, text.Index)).Distinct()).ToLookup(pair => pair.Code, pair => pair.Index));
        formSets = new(() => Array.ConvertAll(forms, form => form.Split(' ').ToHashSet(StringComparer.Ordinal)));
    }

    /// <summary>The texts that show any of the names: by the taxonomy with its aliases for skills it knows, languages in whatever language they are named, by word forms for the rest.</summary>
    public IReadOnlyList<PageText> Showing(IEnumerable<string> names) => [.. names.SelectMany(Positions).Distinct().Order().Select(index => texts[index])];

    private IEnumerable<int> Positions(string name)
    {
        var words = readings.FormsOf(name);
        if (Languages.Find(name.Trim()) is { } language)
            return WithPhrase(words).Concat(textsByLanguage.Value[language.Code]);
        var skill = SkillTaxonomy.Find(PageReadings.Cut(name));
        if (skill is not null)
        {
            // A skill of one word may be an ordinary word elsewhere ("Go", "Epic"): beyond what the taxonomy accepts by its context, only its very spelling counts.
            return textsBySkill[skill.Id].Concat(words.Length > 1 ? WithPhrase(words) : WithProperName(name.Trim()));
        }

        return words.Length <= MaxPhraseWords ? WithPhrase(words) : WithMostOf(words);
    }

    /// <summary>Texts that hold the name as it is written, with its capital letter, elsewhere than at the start of a sentence.</summary>
    private IEnumerable<int> WithProperName(string name)
        => name.Any(char.IsUpper) ? Enumerable.Range(0, forms.Length).Where(index => HoldsInside(PageReadings.Cut(texts[index].Text), name)) : [];

    private static bool HoldsInside(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var before = text.AsSpan(0, at).TrimEnd();
            var end = at + name.Length;
            if (before.Length > 0 && before[^1] is not ('.' or '!' or '?' or ':' or '-') && !char.IsLetterOrDigit(text[at - 1]) && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] == '-')))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<int> WithPhrase(string[] words)
    {
        var phrase = $" {string.Join(' ', words)} ";
        return words.Length == 0 ? [] : Enumerable.Range(0, forms.Length).Where(index => forms[index].Contains(phrase, StringComparison.Ordinal));
    }

    private IEnumerable<int> WithMostOf(string[] words)
    {
        var telling = words.Where(word => !Stopwords.IsStopword(word)).Distinct().Take(MaxTellingWords).ToList();
        return telling.Count == 0 ? [] : Enumerable.Range(0, forms.Length).Where(index => telling.Count(formSets.Value[index].Contains) >= EnoughOfSentence * telling.Count);
    }
}
