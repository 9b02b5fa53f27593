using System.Globalization;
using Vitae.Reading.Parsing;
using Vitae.Reading.Tests.Pdf;
using Vitae.Testing.Pdf;

namespace Vitae.Reading.Tests.Parsing;

/// <summary>
/// The ways in which people write what they studied: what comes first, in how many lines, what parts school and degree, where the dates stand, and what else is said, in five languages.
/// Each way is read with the same three studies of its language; a person would say the same of all of them.
/// </summary>
public sealed class EducationMatrixTests
{
    private sealed record Study(string School, string Place, string Type, string Area, string Degree, string From, string To);

    private sealed record Language(string Heading, string At, string Note, string Grade, Study[] Studies);

    private static readonly Dictionary<string, Language> Languages = new()
    {
        ["en"] = new("Education", " at ", "Thesis: The Second Verse of Northern Ballads", "GPA: 3.8/4.0",
        [
            new("University of Northmoor", "Leeds", "MSc", "Data Science", "MSc in Data Science", "2016", "2018"),
            new("St Osyth College", "York", "BA (Hons)", "History", "BA (Hons) in History", "2013", "2016"),
            new("Hartcliffe Sixth Form", "Bristol", "A-Levels", "", "A-Levels", "2011", "2013"),
        ]),
        ["de"] = new("Ausbildung", " an der ", "Abschlussarbeit: Deiche im Klimawandel", "Note: 1,7",
        [
            new("Technische Hochschule Ilmtal", "Ingolstadt", "Master of Science", "Informatik", "Master of Science in Informatik", "2016", "2018"),
            new("Berufsfachschule Altmühl", "Regensburg", "Ausbildung zur Pflegefachfrau", "", "Ausbildung zur Pflegefachfrau", "2013", "2016"),
            new("Teletta-Gymnasium", "Augsburg", "Abitur", "", "Abitur", "2005", "2013"),
        ]),
        ["fr"] = new("Formation", " à l’", "Mémoire : les digues et la mer", "Mention bien",
        [
            new("Université de Haute-Guyenne", "Bordeaux", "Master", "Informatique", "Master en Informatique", "2016", "2018"),
            new("IUT de Quimperlé", "Brest", "DUT", "Informatique", "DUT Informatique", "2014", "2016"),
            new("Lycée Saint-Exupère", "Toulouse", "Baccalauréat scientifique", "", "Baccalauréat scientifique", "2011", "2014"),
        ]),
        ["es"] = new("Formación", " en la ", "Trabajo fin de máster: los diques y el mar", "Nota media: 8,7",
        [
            new("Universidad de las Rías", "Vigo", "Máster", "Ingeniería Química", "Máster en Ingeniería Química", "2016", "2018"),
            new("Universidad de Sorlada", "Pamplona", "Grado", "Enfermería", "Grado en Enfermería", "2012", "2016"),
            new("IES Río Ulla", "Santiago de Compostela", "Bachillerato", "", "Bachillerato", "2010", "2012"),
        ]),
        ["zh"] = new("教育经历", " ", "毕业论文：东海围堤研究", "GPA：3.7/4.0",
        [
            new("岭南理工大学", "广州", "硕士", "计算机科学", "硕士，计算机科学", "2016", "2018"),
            new("太湖学院", "苏州", "本科", "会计学", "本科，会计学", "2012", "2016"),
            new("石湖高级中学", "苏州", "高中", "", "高中", "2009", "2012"),
        ]),
    };

    /// <summary>How an entry's lines are printed; "|" stands for what is set flush right, "^" begins what is bold, "_" what is italic.</summary>
    private static readonly Dictionary<string, Func<Language, Study, string[]>> Ways = new()
    {
        ["degree over school, dates right"] = (_, one) => [$"^{one.Degree}|{one.From} – {one.To}", $"{one.School}, {one.Place}"],
        ["school over degree, dates right"] = (_, one) => [$"^{one.School}|{one.From} – {one.To}", one.Degree],
        ["school with place right over degree with dates right"] = (_, one) => [$"^{one.School}|{one.Place}", $"_{one.Degree}|{one.From} – {one.To}"],
        ["dates left, degree, school"] = (_, one) => [$"{one.From} – {one.To}\t^{one.Degree}^, {one.School}"],
        ["dates left, school, degree"] = (_, one) => [$"{one.From} – {one.To}\t^{one.School}^, {one.Degree}"],
        ["dates left, degree over school"] = (_, one) => [$"{one.From} – {one.To}\t^{one.Degree}", $"\t{one.School}, {one.Place}"],
        ["dates above"] = (_, one) => [$"{one.From} – {one.To}", $"^{one.Degree}", one.School],
        ["dates below"] = (_, one) => [$"^{one.Degree}", $"{one.School}, {one.Place}", $"{one.From} – {one.To}"],
        ["all in one, dash"] = (_, one) => [$"{one.Degree} – {one.School}|{one.From} – {one.To}"],
        ["all in one, dates in brackets"] = (_, one) => [$"{one.Degree}, {one.School} ({one.From} – {one.To})"],
        ["all in one, bars"] = (_, one) => [$"{one.Degree} | {one.School} | {one.From} – {one.To}"],
        ["all in one, dots"] = (_, one) => [$"{one.School} · {one.Degree} · {one.From} – {one.To}"],
        ["at"] = (language, one) => [$"{one.Degree}{language.At}{one.School}", $"{one.From} – {one.To}"],
        ["with a thesis"] = (language, one) => [$"^{one.Degree}|{one.From} – {one.To}", one.School, language.Note],
        ["with a grade of its own line"] = (language, one) => [$"^{one.School}|{one.From} – {one.To}", one.Degree, language.Grade],
        ["with a grade behind"] = (language, one) => [$"{one.From} – {one.To}\t^{one.Degree}^, {one.School} ({language.Grade})"],
        ["place in brackets"] = (_, one) => [$"^{one.Degree}|{one.From} – {one.To}", $"{one.School} ({one.Place})"],
        ["place behind a dash"] = (_, one) => [$"^{one.School} – {one.Place}|{one.From} – {one.To}", one.Degree],
        ["as items of a list"] = (_, one) => [$"•{one.Degree}, {one.School}, {one.From} – {one.To}"],
        ["months"] = (_, one) => [$"^{one.Degree}|09/{one.From} – 06/{one.To}", one.School],
        ["degree and field in two lines"] = (_, one) => one.Area.Length == 0 ? [$"^{one.School}|{one.From} – {one.To}", one.Type] : [$"^{one.School}|{one.From} – {one.To}", one.Type, one.Area],
        ["only the year of the end"] = (_, one) => [$"^{one.Degree}|{one.To}", $"{one.School}, {one.Place}"],
        ["only the year of the end, before"] = (_, one) => [$"{one.To}\t^{one.Degree}^, {one.School}"],
    };

    public static TheoryData<string, string> All()
    {
        var all = new TheoryData<string, string>();
        foreach (var way in Ways.Keys)
        {
            foreach (var language in Languages.Keys)
            {
                // Chinese has no word for "at" and puts no dash before a place; what French schools take depends on their gender.
                if (way switch { "at" => language is "en" or "de" or "es", "place behind a dash" => language != "zh", _ => true }) all.Add(way, language);
            }
        }
        return all;
    }

    /// <summary>Those whose letters the standard fonts of PDF have: others can only be read, not painted, and what is not painted is not seen.</summary>
    public static TheoryData<string, string> Latin() => [.. All().Where(row => row.Data.Item2 != "zh")];

    [Theory]
    [MemberData(nameof(Latin))]
    public async Task A_study_is_read_as_a_person_reads_it_on_a_page(string way, string language)
        => Told(ResumeParser.Parse(await PdfReading.Read(Page(Languages[language], Ways[way])))).ShouldBe(Wanted(way, language));

    [Theory]
    [MemberData(nameof(All))]
    public void A_study_is_read_as_a_person_reads_it_in_a_Word_file(string way, string language)
        => Told(Reading.Word(WordOf(Languages[language], Ways[way]))).ShouldBe(Wanted(way, language));

    private static string Wanted(string way, string language)
        => string.Join('\n', Languages[language].Studies.Select(one => $"{Letters(one.Type + one.Area)} @ {one.School} {(way.StartsWith("only", StringComparison.Ordinal) ? "" : one.From + (way == "months" ? "-09" : ""))}..{one.To}{(way == "months" ? "-06" : "")}"));

    private static string Told(ReadResume read)
        => string.Join('\n', read.Resume.Education.Select(study => $"{Letters(study.StudyType + study.Area)} @ {study.Institution} {study.StartDate}..{study.EndDate}"));

    /// <summary>A degree and its field, whether or not a word stands between them.</summary>
    private static string Letters(string text)
        => string.Concat(text.Replace(" in ", "", StringComparison.Ordinal).Replace(" en ", "", StringComparison.Ordinal).Where(char.IsLetterOrDigit)).ToLower(CultureInfo.InvariantCulture);

    private static SmallPdf Page(Language language, Func<Language, Study, string[]> way)
    {
        var pdf = new SmallPdf().Text(50, 50, "Ada Byron", 22).Text(50, 70, "ada@example.org").Text(50, 100, language.Heading, 14, "Helvetica-Bold");
        var y = 122.0;
        foreach (var one in language.Studies)
        {
            foreach (var line in way(language, one))
            {
                Paint(pdf, line.Replace('–', '-').Replace('’', '\''), y);
                y += 14;
            }
            y += 8;
        }
        return pdf;
    }

    private static void Paint(SmallPdf pdf, string line, double y)
    {
        var right = line.EndsWith('|') ? null : line.Split(" | ").Length == 1 && line.Split('|') is [_, var flush] ? flush : null;
        if (right is not null)
        {
            pdf.Text(545 - Width(right), y, right);
            line = line[..line.LastIndexOf('|')];
        }
        var x = 50.0;
        var cells = line.Split('\t');
        if (cells.Length == 2)
        {
            if (cells[0].Length > 0) pdf.Text(x, y, cells[0]);
            (x, line) = (140, cells[1]);
        }
        var (font, at) = ("Helvetica", 0);
        if (line.StartsWith('•'))
        {
            pdf.Text(x, y, "•", font: "Symbol");
            (x, line) = (x + 12, line[1..]);
        }
        foreach (var piece in line.Split('^', '_'))
        {
            if (piece.Length > 0) pdf.Text(x, y, piece, font: font);
            x += Width(piece);
            at += piece.Length + 1;
            font = at <= line.Length && at > 0 ? line[at - 1] switch { '^' when font == "Helvetica" => "Helvetica-Bold", '_' => "Helvetica-Oblique", _ => "Helvetica" } : font;
        }
    }

    /// <summary>About as wide as Helvetica sets it in 10 points.</summary>
    private static double Width(string text) => text.Any(letter => letter > 0xFF) ? text.Length * 10 : text.Sum(letter => char.IsUpper(letter) ? 6.9 : letter is 'i' or 'l' or 'j' or 't' or 'f' or ' ' or ',' or '.' or '-' or '’' or '(' or ')' or '·' or '|' ? 2.9 : 5.6);

    private static WordFile WordOf(Language language, Func<Language, Study, string[]> way)
    {
        var body = WordFile.Paragraph("Ada Byron", "Title") + WordFile.Paragraph("ada@example.org") + WordFile.Heading(language.Heading);
        foreach (var one in language.Studies)
        {
            foreach (var line in way(language, one))
                body += line.StartsWith('•') ? WordFile.Bullet(line[1..]) : WordFile.Paragraph((line.Contains(" | ", StringComparison.Ordinal) ? line : line.Replace('|', '\t')).Replace("^", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal), bold: line.StartsWith('^'));
        }
        return new WordFile(body);
    }
}
