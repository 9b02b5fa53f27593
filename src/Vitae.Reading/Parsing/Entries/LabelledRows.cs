using System.Collections.Frozen;
using Vitae.Core.Knowledge;
using Vitae.Reading.Layout;

namespace Vitae.Reading.Parsing.Entries;

/// <summary>
/// Entries filled into a form whose every row is labelled, as the Europass CV of 2002 to 2020 is ("Dates", "Occupation or position held", "Main activities", "Name and address of
/// employer"): the labels go, and what names an entry comes before what describes it.
/// </summary>
internal static class LabelledRows
{
    private enum Label
    {
        Dates,
        Title,
        Activities,
        Giver,
        Other,
    }

    private static readonly FrozenDictionary<string, Label> Labels = new Dictionary<Label, string>
    {
        [Label.Dates] = "dates|date|period|duration|from to|dates from to|zeitraum|datum|von bis|datum von bis|periode|date de a|dates de a|fechas|fecha|periodo|fechas de a|date da a|data|datas",
        [Label.Title] = "occupation or position held|position held|position|job title|role|title|beruf oder funktion|tatigkeit|stelle|position oder funktion|fonction ou poste occupe|poste occupe|poste|fonction|profesion o cargo desempenado|cargo desempenado|cargo|puesto|lavoro o posizione ricoperti|"
            + "funcao ou cargo ocupado|title of qualification awarded|qualification awarded|qualification|degree|bezeichnung der erworbenen qualifikation|abschluss|intitule du certificat ou diplome delivre|diplome|titulo de la cualificacion obtenida|titulo|titolo della qualifica rilasciata|designacao da qualificacao atribuida",
        [Label.Activities] = "main activities and responsibilities|activities|main activities|responsibilities|duties|wichtigste tatigkeiten und zustandigkeiten|wichtigste tatigkeiten|aufgaben|principales activites et responsabilites|missions|funciones y responsabilidades principales|funciones|principali attivita e responsabilita|"
            + "principal subjects occupational skills covered|subjects|hauptfacher berufliche fahigkeiten|principales matieres competences professionnelles couvertes|principales materias o capacidades ocupacionales estudiadas",
        [Label.Giver] = "name and address of employer|employer|company|name und adresse des arbeitgebers|arbeitgeber|firma|nom et adresse de l employeur|nom et adresse de lemployeur|employeur|entreprise|nombre y direccion de la empresa|nombre y direccion del empleador|empresa|empleador|nome e indirizzo del datore di lavoro|nome e morada do empregador|"
            + "name and type of organisation providing education and training|organisation providing education and training|school|institution|university|name und art der bildungs oder ausbildungseinrichtung|name und art der bildungseinrichtung|bildungseinrichtung|schule|hochschule|"
            + "nom et type de l etablissement d enseignement ou de formation|nom et type de letablissement denseignement ou de formation|etablissement|nombre y tipo de organizacion que ha impartido la educacion o la formacion|centro|nome e tipo d organizzazione erogatrice dell istruzione e formazione",
        [Label.Other] = "type of business or sector|sector|tatigkeitsbereich oder branche|type ou secteur d activite|tipo de empresa o sector|level in national or international classification|stufe der nationalen oder internationalen klassifikation",
    }.SelectMany(pair => pair.Value.Split('|').Select(name => (name, pair.Key))).ToFrozenDictionary(pair => pair.name, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The rows without their labels, each entry's in the order dates, title, who gave it, all else; rows that are no such form stay as they are.</summary>
    public static List<Row> Arrange(List<Row> rows)
    {
        List<Label?> labels = [.. rows.Select(LabelOf)];
        if (!labels.Contains(Label.Dates) || labels.OfType<Label>().Distinct().Count() < 3 || labels.FindIndex(label => label is not null) > 0)
            return rows;
        List<Row> arranged = [];
        List<(Label Label, Row Row)> entry = [];
        HashSet<Label> seen = [];
        var last = Label.Other;
        for (var i = 0; i < rows.Count; i++)
        {
            if (labels[i] is { } label && !seen.Add(label))
            {
                Flush(entry, arranged);
                seen = [label];
            }
            last = labels[i] ?? last;
            entry.Add((last, labels[i] is null ? rows[i] : WithoutLabel(rows[i])));
        }
        Flush(entry, arranged);
        return arranged;
    }

    private static void Flush(List<(Label Label, Row Row)> entry, List<Row> arranged)
    {
        arranged.AddRange(entry.Where(item => item.Label is Label.Dates).Concat(entry.Where(item => item.Label is Label.Title)).Concat(entry.Where(item => item.Label is Label.Giver)).Select(item => item.Row));
        arranged.AddRange(entry.Where(item => item.Label is Label.Activities or Label.Other).Select(item => new Row(item.Row.Line with { IsBullet = true })));
        entry.Clear();
    }

    private static Label? LabelOf(Row row)
    {
        if (row.Groups.Count < 2 || row.Line.IsBullet || row.Groups[0].Text.Length > 80)
            return null;
        var words = string.Join(' ', TextFolding.Fold(row.Groups[0].Text).Split([' ', ':', '：', '/', ',', '(', ')', '-', '–', '\'', '’', '*'], StringSplitOptions.RemoveEmptyEntries));
        return Labels.TryGetValue(words, out var label) ? label : null;
    }

    private static Row WithoutLabel(Row row)
    {
        List<TextSegment> pieces = [.. row.Groups.Skip(1).SelectMany(group => group.Pieces)];
        return new Row(row.Line with { Text = string.Join(' ', row.Groups.Skip(1).Select(group => group.Text)), Segments = pieces, Bold = pieces.TrueForAll(piece => piece.Bold) });
    }
}
