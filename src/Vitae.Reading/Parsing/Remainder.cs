using System.Collections.Frozen;
using System.Text.Json;
using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;
using Vitae.Reading.Parsing.Dates;
using Vitae.Reading.Parsing.Sections;

namespace Vitae.Reading.Parsing;

/// <summary>Finds the lines of a document whose words no field of the resume holds. Words are counted, so that a line is not covered by another one's words.</summary>
internal sealed class Remainder
{
    /// <summary>What stands before a value of the contact details and is no content itself.</summary>
    private static readonly FrozenSet<string> ContactLabels = """
        name|full name|vorname|nachname|nom|nombre|adresse|anschrift|address|direccion|e-mail|email|mail|correo|correo electronico|courriel|telefon|telefono|telephone|tel|phone|mobil|mobile|handy|movil|portable|
        wohnort|ort|location|city|ville|ciudad|linkedin|github|website|web|webseite|homepage
        """.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A word of so few letters beside words that are held is no content.</summary>
    private const int NegligibleLetters = 3;

    private readonly Dictionary<string, int> left = new(StringComparer.Ordinal);
    private readonly string? country;

    public Remainder(Resume resume)
    {
        country = resume.Basics.Location?.CountryCode;
        using var json = JsonDocument.Parse(JsonResume.Write(resume));
        Count(json.RootElement);
    }

    /// <summary>
    /// The lines some of whose words are missing from the resume, by their positions. Dates are values of their own and are not looked at; nor is what a value is called or what the document is.
    /// Lines that the resume holds whole take their words first; a line that is missing is kept whole and takes none.
    /// </summary>
    public HashSet<int> Missing(IReadOnlyList<string> lines)
    {
        var partly = Enumerable.Range(0, lines.Count).Where(at => IsMissing(lines[at], atMost: 0)).ToList();
        return [.. partly.Where(at => IsMissing(lines[at], atMost: NegligibleLetters))];
    }

    /// <param name="atMost">Letters of missing words that do not make the line missing.</param>
    private bool IsMissing(string line, int atMost)
    {
        var text = WithoutLabel(DocumentNames.Without(DateScanner.Without(line, DateScanner.Find(line))));
        var missing = 0;
        var letters = 0;
        List<string> taken = [];
        foreach (var word in Words(WithoutCountry(text)))
        {
            if (left.TryGetValue(word, out var count) && count > 0)
            {
                left[word] = count - 1;
                taken.Add(word);
            }
            else if (word.Length > 2 || !char.IsAscii(word[0]))
                (missing, letters) = (missing + 1, letters + word.Length);
        }
        if (missing == 0 || letters <= atMost)
            return false;
        foreach (var word in taken)
            left[word]++;
        return true;
    }

    /// <summary>A country that the resume holds by its code is not missing, and takes no word of a name ("University of Jordan").</summary>
    private string WithoutCountry(string text)
    {
        if (country is null)
            return text;
        foreach (var mention in Countries.FindMentions(text).Where(mention => mention.Value.Code == country).Reverse())
            text = text.Remove(mention.Start, mention.Length);
        return text;
    }

    private static string WithoutLabel(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && ContactLabels.Contains(TextFolding.Fold(text[..colon]).Trim(' ', '.')) ? text[(colon + 1)..] : text;
    }

    private void Count(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
                Count(property.Value);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Count(item);
        }
        else if (element.ValueKind == JsonValueKind.String)
        {
            foreach (var word in Words(element.GetString()!))
                left[word] = left.GetValueOrDefault(word) + 1;
        }
    }

    private static IEnumerable<string> Words(string text)
    {
        var folded = TextFolding.Fold(text);
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && char.IsLetterOrDigit(folded[i]))
            {
                if (start < 0)
                    start = i;
                continue;
            }
            if (start >= 0)
                yield return folded[start..i];
            start = -1;
        }
    }
}
