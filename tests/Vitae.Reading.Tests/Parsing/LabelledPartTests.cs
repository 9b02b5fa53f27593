using static Vitae.Reading.Tests.WordFile;

namespace Vitae.Reading.Tests.Parsing;

/// <summary>Languages, licences and the foot of a document that stand among the skills, and boxes with headings of their own.</summary>
public sealed class LabelledPartTests
{
    private static IEnumerable<string> Languages(ReadResume read) => read.Resume.Languages.Select(language => $"{language.Name} {language.Fluency}".Trim());

    private static ReadResume Form(params string[][] rows) => Reading.Word(new WordFile(Paragraph("Falka Uhlenbrock", "Title") + Heading("Kenntnisse") + Table(rows)));

    [Fact]
    public void Rows_of_languages_and_licences_among_skills_are_none()
    {
        var read = Form(["Fachlich", "Excel, SAP, Salesforce"], ["Sprachen", "Deutsch (Muttersprache), Englisch (fließend)"], ["Führerschein", "Klasse B"]);

        Expect.Skills(read).ShouldBe(["Excel", "SAP", "Salesforce"]);
        Languages(read).ShouldBe(["Deutsch Muttersprache", "Englisch fließend"]);
        read.Resume.Certificates.ShouldHaveSingleItem().Name.ShouldBe("Führerschein Klasse B");
    }

    [Fact]
    public void A_group_of_programming_languages_stays_a_group_of_skills()
        => Expect.Skills(Form(["Sprachen", "TypeScript, JavaScript"], ["Werkzeuge", "Vite, Storybook"])).ShouldBe(["TypeScript", "JavaScript", "Vite", "Storybook"]);

    [Theory]
    [InlineData("Langue maternelle", "Autres langues", "COMPRENDRE", "ÉCRIRE", "Français", "Anglais", "Espagnol")]
    [InlineData("Mother tongue", "Other languages", "UNDERSTANDING", "WRITING", "French", "English", "Spanish")]
    [InlineData("Muttersprache", "Weitere Sprachen", "VERSTEHEN", "SCHREIBEN", "Französisch", "Englisch", "Spanisch")]
    public void The_table_of_languages_of_a_Europass_is_languages(string native, string other, string listening, string writing, string first, string second, string third)
    {
        var read = Form([native, first], [other, listening, writing], [second, "C1", "C1"], [third, "B1", "A2"], ["Excel", "SAP"]);

        Languages(read).ShouldBe([$"{first} {native}", $"{second} C1", $"{third} B1/A2"]);
        Expect.Skills(read).ShouldBe(["Excel", "SAP"]);
    }

    [Theory]
    [InlineData("Paderborn, den 5. Januar 2026")]
    [InlineData("Falka Uhlenbrock")]
    [InlineData("März 2026 · Falka Uhlenbrock · Lebenslauf")]
    [InlineData("Falka Uhlenbrock | 1")]
    [InlineData("21 novembre 2026 © Union européenne")]
    public void What_stands_at_the_foot_of_the_document_is_no_skill(string foot)
    {
        var read = Reading.Word(new WordFile(Paragraph("Falka Uhlenbrock", "Title") + Heading("Kenntnisse") + Bullet("Excel") + Bullet("SAP") + Paragraph(foot)));

        Expect.Skills(read).ShouldBe(["Excel", "SAP"]);
        read.LeftoverLines.ShouldContain(line => line.Text == foot);
    }

    [Fact]
    public void Modest_headings_in_a_text_box_open_sections_that_end_with_it()
    {
        var lines = string.Concat(new[] { "Datos de contacto", "leandro@example.es", "Competencias", "AutoCAD", "Minitab", "Idiomas", "Inglés (C1)" }.Select((text, i) => $"<w:p>{Run(text, (i is 0 or 2 or 5 ? "<w:b/>" : "") + "<w:sz w:val=\"20\"/>")}</w:p>"));
        var box = $"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{lines}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
        var jobs = Heading("Experiencia profesional") + Paragraph("Técnico de producción\t2015 – 2018", bold: true) + Paragraph("Conservas Bajo Ebro S.L.") + Bullet("Planificación semanal de tres líneas de envasado") + Bullet("Seguimiento de indicadores con el equipo de planta") + Bullet("Implantación de 5S en dos turnos") + Bullet("Formación de operarios");

        var read = Reading.Word(new WordFile(Paragraph("Leandro Urquijo", "Title") + box + Paragraph("Ingeniero de procesos") + jobs));

        Expect.Skills(read).ShouldBe(["AutoCAD", "Minitab"]);
        Languages(read).ShouldBe(["Inglés C1"]);
        Expect.Jobs(read).ShouldBe("Técnico de producción @ Conservas Bajo Ebro S.L. 2015..2018");
    }

    [Theory]
    [InlineData("Camarera\nFormación\nBachillerato, 2015 – 2017\nIdiomas\nInglés B1", "es")]
    [InlineData("Serveuse\nParcours professionnel\nRestaurant Chez Paul, 2019 – 2021\nCompétences\nAccueil", "fr")]
    [InlineData("Koch\nBerufspraxis\nHotel Adler, 2019 – 2021\nSprachen\nEnglisch", "de")]
    [InlineData("Waiter\nExperience\nHotel Adler, 2019 – 2021\nSkills\nService", "en")]
    public void The_headings_of_a_short_resume_tell_its_language(string text, string language)
        => Reading.Markdown("# Robin Sala\n\n" + string.Join("\n\n", text.Split('\n').Select((line, i) => i is 1 or 3 ? "## " + line : line))).Resume.Meta!.Language.ShouldBe(language);

    [Fact]
    public void A_label_whose_rows_have_labels_of_their_own_is_no_skill()
        => Expect.Skills(Reading.Word(new WordFile(Paragraph("Falka Uhlenbrock", "Title") + Heading("Kenntnisse") + Paragraph("Softwareentwicklung", bold: true) + Paragraph("Experte: Julia, Python") + Paragraph("Werkzeuge: Git, Jira")))).ShouldNotContain("Softwareentwicklung");

    [Fact]
    public void What_is_known_at_one_level_is_one_skill()
        => Expect.Skills(Reading.Markdown("# Erik Brandt\n\n## Kenntnisse\n\n- LSTM / RNN: Sehr gut\n- HBDI等方法论\n- GAN: Gut\n")).ShouldBe(["LSTM / RNN", "HBDI", "GAN"]);

    [Fact]
    public void A_heading_in_small_letters_among_capitals_of_a_box_opens_a_section()
    {
        static string Line(string text, int size) => $"<w:p>{Run(text, $"<w:color w:val=\"FFFFFF\"/><w:sz w:val=\"{size}\"/>")}</w:p>";
        var box = $"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Line("SPRACHEN", 32)}{Line("Deutsch", 21)}{Line("INTERESSEN", 32)}{Line("Sport", 21)}{Line("Erste Kenntnisse in", 32)}{Line("-Word", 21)}{Line("-Excel", 21)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";

        Expect.Skills(Reading.Word(new WordFile(Paragraph("Falka Uhlenbrock", "Title") + Paragraph("Verkäuferin mit Freude an Beratung und Sortiment, seit zehn Jahren im Handel.") + box))).ShouldBe(["Word", "Excel"]);
    }
}
