using System.Collections.Frozen;

namespace Vitae.Core.Knowledge;

/// <summary>Tells the language of a text by its script and by the small words that only few languages share.</summary>
public static class LanguageDetector
{
    private const int MaxWords = 4000;

    /// <summary>Small words that one heading of a section outweighs.</summary>
    private const double HeadingWeight = 2;

    private static readonly Lazy<FrozenDictionary<string, string[]>> SmallWords = new(() => new Dictionary<string, string>
    {
        ["en"] = "the and of to in for with is are you we our your will be on at as an or have that this from by experience",
        ["de"] = "der die das und ist mit für von den zu im ein eine einer sie wir oder auf bei sowie als nicht ihr ihre deine du dich zum zur des dem werden haben kenntnisse",
        ["fr"] = "le la les et des du de un une est pour avec dans vous nous sur au aux en ou que qui votre notre vos nos ce cette sont par expérience",
        ["es"] = "el la los las y de del un una es para con en que por al se tu su nuestro nuestra como más o sus somos experiencia años",
        ["it"] = "il lo la gli le e di del della un una è per con in che da al dei delle nel si come più o sono esperienza anni nella",
        ["pt"] = "o a os as e de do da um uma é para com em que por ao dos das no na se mais ou são não experiência anos você",
        ["nl"] = "de het een en van is met voor op te in je wij zijn of aan als bij naar ervaring ons onze jouw niet dat deze",
        ["pl"] = "i w z na do jest się dla oraz o od nie że po lub przez doświadczenie znajomość pracy jako",
        ["cs"] = "a v na s je se do pro že nebo o z k za práce jako zkušenosti znalost",
        ["sv"] = "och i att det som en på är av för med du vi till har om eller vår erfarenhet inte",
        ["da"] = "og i at det som en på er af for med du vi til har om eller vores erfaring ikke",
        ["no"] = "og i å det som en på er av for med du vi til har om eller vår erfaring ikke",
        ["fi"] = "ja on ei se että tai kun myös sekä olla sinun meidän kokemus työ",
        ["tr"] = "ve bir bu için ile olan olarak de da en çok daha veya deneyim iş",
        ["ro"] = "și de la în cu pe un o este pentru care din sau mai experiență ani să",
        ["hu"] = "a az és egy hogy nem is van vagy tapasztalat év meg",
        ["id"] = "dan yang di dengan untuk dari pada ini dalam atau adalah pengalaman kerja",
        ["vi"] = "và của là có cho các với trong được một kinh nghiệm",
    }.SelectMany(pair => pair.Value.Split(' ').Select(word => (Word: word, Language: pair.Key)))
        .GroupBy(p => p.Word).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Language).Distinct().ToArray()));

    /// <summary>BCP 47 language, two letters: en de fr es it pt nl pl cs sv da no fi tr ro hu id vi ru uk el he ar fa hi th zh ja ko. "en" when nothing tells.</summary>
    public static string Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Detect(text, []);
    }

    /// <summary>The language of a resume with these section headings: where the text is too short to tell, its headings do.</summary>
    public static string Detect(string text, IReadOnlyList<string> headings)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(headings);
        return ByScript(text) ?? ByWords(text, headings);
    }

    private static string? ByScript(string text)
    {
        int latin = 0, cyrillic = 0, ukrainian = 0, greek = 0, hebrew = 0, arabic = 0, persian = 0, kana = 0, han = 0, hangul = 0, hindi = 0, thai = 0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 20_000)))
        {
            if (c < 0x0250)
                latin += char.IsLetter(c) ? 1 : 0;
            else if (c is >= '\u0400' and <= '\u052f')
                (cyrillic, ukrainian) = (cyrillic + 1, ukrainian + (c is 'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є' ? 1 : 0));
            else if (c is >= '\u0370' and <= '\u03ff')
                greek++;
            else if (c is >= '\u0590' and <= '\u05ff')
                hebrew++;
            else if (c is >= '\u0600' and <= '\u06ff')
                (arabic, persian) = (arabic + 1, persian + (c is 'پ' or 'چ' or 'ژ' or 'گ' or 'ک' or 'ی' ? 1 : 0));
            else if (c is >= '\u3040' and <= '\u30ff')
                kana++;
            else if (c is >= '\u3400' and <= '\u9fff')
                han++;
            else if (c is >= '\uac00' and <= '\ud7a3')
                hangul++;
            else if (c is >= '\u0900' and <= '\u097f')
                hindi++;
            else if (c is >= '\u0e00' and <= '\u0e7f')
                thai++;
        }

        // An ideograph says about as much as three Latin letters.
        (string Language, int Weight)[] scripts =
        [
            ("ja", kana > 0 && kana * 8 > han ? (kana + han) * 3 : 0), ("zh", han * 3), ("ko", hangul * 2), (ukrainian * 40 > cyrillic ? "uk" : "ru", cyrillic), ("el", greek),
            ("he", hebrew), (persian * 20 > arabic ? "fa" : "ar", arabic), ("hi", hindi), ("th", thai),
        ];
        var best = scripts.MaxBy(s => s.Weight);
        return best.Weight > latin ? best.Language : null;
    }

    /// <summary>As they are written, and without accents as capitals often are.</summary>
    private static readonly Lazy<(FrozenDictionary<string, string[]> Written, FrozenDictionary<string, string[]> Folded)> LanguagesOfHeadings = new(() => (ByHeading(text => text.ToLowerInvariant()), ByHeading(TextFolding.Fold)));

    private static FrozenDictionary<string, string[]> ByHeading(Func<string, string> key)
    {
        var told = SmallWords.Value.Values.SelectMany(languages => languages).ToHashSet(StringComparer.Ordinal);
        return Headings.All.Where(heading => told.Contains(heading.Language)).GroupBy(heading => key(heading.Text), heading => heading.Language)
            .ToFrozenDictionary(same => same.Key, same => same.Distinct().ToArray(), StringComparer.Ordinal);
    }

    private static string ByWords(string text, IReadOnlyList<string> headings)
    {
        var scores = new Dictionary<string, double>();
        foreach (var heading in headings)
        {
            if (!LanguagesOfHeadings.Value.Written.TryGetValue(heading.ToLowerInvariant(), out var languages) && !LanguagesOfHeadings.Value.Folded.TryGetValue(TextFolding.Fold(heading), out languages))
                continue;
            foreach (var language in languages)
                scores[language] = scores.GetValueOrDefault(language) + (HeadingWeight / languages.Length);
        }

        var words = 0;
        for (var start = 0; start < text.Length && words < MaxWords; words++)
        {
            while (start < text.Length && !char.IsLetter(text[start]))
                start++;
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (end > start && end - start < 16 && SmallWords.Value.TryGetValue(text[start..end].ToLowerInvariant(), out var languages))
            {
                foreach (var language in languages)
                    scores[language] = scores.GetValueOrDefault(language) + (1.0 / languages.Length);
            }

            start = end;
        }

        return scores.Count == 0 ? "en" : scores.MaxBy(s => (s.Value, s.Key == "en")).Key;
    }
}
