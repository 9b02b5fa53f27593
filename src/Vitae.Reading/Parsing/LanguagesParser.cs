using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;

namespace Vitae.Reading.Parsing;

/// <summary>Reads spoken languages with how well they are spoken.</summary>
internal sealed class LanguagesParser(FieldLog log)
{
    private const int LongestItem = 80;

    /// <summary>Null when the section names no spoken language (it may list programming languages).</summary>
    public List<Language>? Parse(IReadOnlyList<Paragraph> paragraphs, int firstIndex)
    {
        List<Language> languages = [];
        foreach (var paragraph in paragraphs)
        {
            foreach (var item in Items(paragraph))
            {
                if (Read(item) is { } language)
                {
                    log.Add($"/languages/{firstIndex + languages.Count}/language", language.Name, 0.95, paragraph.First);
                    log.Add($"/languages/{firstIndex + languages.Count}/fluency", language.Fluency, 0.85, paragraph.First);
                    languages.Add(language);
                }
                else if (languages.Count > 0 && languages[^1].Fluency is null && item.Length < LongestItem && item.Any(char.IsLetterOrDigit))
                {
                    languages[^1] = languages[^1] with { Fluency = item };
                }
            }
        }
        return languages.Count == 0 ? null : languages;
    }

    /// <summary>"English (native)", "Deutsch: B2", "Anglais – courant".</summary>
    public static Language? Read(string item)
    {
        if (item.Length > LongestItem)
            return null;
        var end = item.IndexOfAny(['(', ':', '–', '—', '-', '/', ',', '|', '（', '：']);
        var name = (end > 0 ? item[..end] : item).Trim();
        if (Languages.Find(name) is not null && name.Length > 2 || name.Length >= 2 && name.All(Spacing.IsIdeograph) && Languages.Find(name) is not null)
            return new Language { Name = name, Fluency = end > 0 ? Fluency(item[end..]) : null };
        var mention = Languages.FindMentions(item).FirstOrDefault(found => found.Start == 0 && (found.Length > 3 || found.Length > 1 && Spacing.IsIdeograph(item[0])));
        if (mention.Length == 0)
        {
            // "Native English", "Verhandlungssicheres Englisch"
            mention = Languages.FindMentions(item).FirstOrDefault(found => found.Start + found.Length == item.Length && found.Length > 3);
            return mention.Length > 0 && item.AsSpan().Count(' ') <= 3 ? new Language { Name = item.Substring(mention.Start, mention.Length), Fluency = Fluency(item[..mention.Start]) } : null;
        }
        return item.AsSpan().Count(' ') <= 6 ? new Language { Name = item[..mention.Length], Fluency = Fluency(item[mention.Length..]) } : null;
    }

    /// <summary>Whether the text is the name of a language people speak.</summary>
    public static bool IsName(string text) => text.Length > 2 && Languages.Find(text) is not null;

    private static string? Fluency(string text)
    {
        var tidy = text.Trim().Trim('(', ')', ':', '–', '—', '-', '/', ',', '|', ' ', '（', '）', '：');
        return tidy.Length == 0 || !tidy.Any(char.IsLetterOrDigit) ? null : tidy;
    }

    private static IEnumerable<string> Items(Paragraph paragraph)
    {
        var text = paragraph.Text;
        // "Languages: English (native), German" may stand in the section once more; a label with no language in it is none.
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && Languages.FindMentions(text[..colon]).Count == 0)
            text = text[(colon + 1)..];
        return paragraph.Groups.Count > 1 && paragraph.Lines.Count == 1 && !text.Contains(',', StringComparison.Ordinal) ? paragraph.Groups.Select(group => ListItems.Tidy(group.Text)).Where(item => item.Length > 0) : ListItems.Split(text);
    }
}
