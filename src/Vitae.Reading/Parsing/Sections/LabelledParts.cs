using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Reading.Parsing.Sections;

/// <summary>
/// Languages and driving licences that stand among the skills under labels of their own ("Languages: German, English", "Mother tongue | French", the table of the Europass with a column for each
/// skill of a language) become sections of their own.
/// </summary>
internal static class LabelledParts
{
    /// <summary>Lines of heads over the columns of a table of languages.</summary>
    private const int MostHeads = 6;
    private const int LongestLabel = 40;
    private const int LongestValue = 60;

    private static readonly FrozenSet<string> NativeLabels =
        "mother tongue|mother tongues|mother tongue s|native language|native languages|muttersprache|muttersprachen|langue maternelle|langues maternelles|langue s maternelle s|lengua materna|lenguas maternas|idioma materno|lingua madre|madrelingua|lingua materna|moedertaal".Split('|').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OtherLabels =
        "other languages|other language|other language s|foreign languages|weitere sprachen|weitere sprache n|fremdsprachen|sprachkenntnisse|autres langues|autre langue|autre s langue s|langues etrangeres|otros idiomas|otro idioma|otro s idioma s|lenguas extranjeras|altre lingue|outras linguas|andere talen".Split('|').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> LicenceLabels =
        "driving licence|driving license|driving licences|drivers licence|drivers license|driver s license|driver s licence|fuhrerschein|fuhrerscheine|fahrerlaubnis|fuhrerscheinklasse|permis|permis de conduire|permis de conduire s|carne de conducir|carnet de conducir|permiso de conducir|permisos|licencia de conducir|carne|patente|patente di guida|carta de conducao|rijbewijs|prawo jazdy|驾照|驾驶证".Split('|').ToFrozenSet(StringComparer.Ordinal);

    public static void Part(List<Section> sections)
    {
        foreach (var section in sections.Where(section => section.Kind == SectionKind.Skills).ToList())
        {
            var languages = new Section(SectionKind.Languages, "", null) { Column = section.Column };
            var licences = new Section(SectionKind.Certificates, "", null) { Column = section.Column };
            for (var i = 0; i < section.Rows.Count;)
            {
                var taken = Languages(section.Rows, i, languages.Rows);
                if (taken == 0 && Labelled(section.Rows[i]) is { } row && LicenceLabels.Contains(row.Label) && row.Value.Length < LongestValue)
                {
                    licences.Rows.Add(WithText(section.Rows[i], $"{row.Shown} {row.Value}"));
                    taken = 1;
                }
                section.Rows.RemoveRange(i, taken);
                i += taken == 0 ? 1 : 0;
            }
            foreach (var part in new[] { languages, licences }.Where(part => part.Rows.Count > 0))
                sections.Insert(sections.IndexOf(section) + 1, part);
        }
    }

    /// <summary>How many rows from one on are languages under a label, with what of them says which and how well.</summary>
    private static int Languages(List<Row> rows, int first, List<Row> languages)
    {
        if (Labelled(rows[first]) is not { } row)
            return 0;
        var isNative = NativeLabels.Contains(row.Label);
        if (!isNative && !OtherLabels.Contains(row.Label) && HeadingWords.Find(row.Shown) != SectionKind.Languages)
            return 0;
        var holds = ListItems.Split(row.Value).FirstOrDefault() is { } value && LanguagesParser.Read(value) is not null;
        if (holds)
            languages.Add(WithText(rows[first], isNative ? $"{row.Value} ({row.Shown})" : row.Value));
        var end = first;
        for (var i = first + 1; i < rows.Count && i - end <= (holds ? 1 : MostHeads) && Labelled(rows[i]) is not { IsKnown: true }; i++)
        {
            var goesOn = end == i - 1 && languages.Count > 0 && languages[^1].Text.EndsWith(',') && rows[i].Groups.Count == 1;
            if (rows[i].Groups[0].Text is var text && !goesOn && ListItems.Split(text).FirstOrDefault() is { } item && LanguagesParser.Read(item) is null)
                continue;
            end = i;
            holds = true;
            languages.Add(rows[i].Groups.Count > 1 ? WithText(rows[i], $"{text}: {Levels(rows[i])}") : rows[i]);
        }
        return holds ? end - first + 1 : 0;
    }

    /// <summary>One level when all skills of the language have the same.</summary>
    private static string Levels(Row row)
    {
        List<string> levels = [.. row.Groups.Skip(1).Select(group => group.Text)];
        return levels.TrueForAll(level => level == levels[0]) ? levels[0] : string.Join('/', levels);
    }

    /// <param name="Label">Its words in small letters without accents.</param>
    private readonly record struct Parts(string Label, string Shown, string Value)
    {
        public bool IsKnown => NativeLabels.Contains(Label) || OtherLabels.Contains(Label) || LicenceLabels.Contains(Label) || HeadingWords.Find(Shown) is not null;
    }

    /// <summary>A label with its value behind a gap or a colon.</summary>
    private static Parts? Labelled(Row row)
    {
        var label = row.Groups[0].Text;
        var value = string.Join(' ', row.Groups.Skip(1).Select(group => group.Text));
        if (row.Groups.Count == 1)
        {
            var colon = label.IndexOfAny([':', '：']);
            if (colon < 2 || colon == label.Length - 1)
                return null;
            (label, value) = (label[..colon], label[(colon + 1)..].Trim());
        }
        label = label.Trim().TrimEnd(':', '：');
        if (label.Length is 0 or > LongestLabel)
            return null;
        var words = string.Join(' ', TextFolding.Fold(label).Split([' ', '/', '(', ')', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries));
        return new Parts(words, label, value);
    }

    private static Row WithText(Row row, string text)
        => new(row.Line with { Text = text, Segments = [row.Groups[^1].Pieces[0] with { Text = text, Bold = false }], Bold = false, IsBullet = false });
}
