using Vitae.Reading.Tests.Parsing;
using Vitae.Testing.Pdf;

namespace Vitae.Reading.Tests.Pdf;

/// <summary>Dates, labels and headings that stand beside what they are about, and what only seems to.</summary>
public sealed class MarginTests
{
    private const string Bold = "Helvetica-Bold", Italic = "Helvetica-Oblique", Symbol = "Symbol";

    private static readonly (string Dates, string Title, string Employer)[] Jobs = [("08/2019 - heute", "Gruppenleiterin", "Kita Sonnenblick e. V."), ("08/2015 - 07/2019", "Erzieherin", "Familienzentrum Elsen GmbH"), ("09/2013 - 07/2015", "Assistentin", "Hort am Lippesee gGmbH")];

    private static ReadResume Read(SmallPdf pdf) => Reading.Of(pdf.Build(), "cv.pdf").Value;

    private static string Expected => string.Join('\n', Jobs.Select(job => $"{job.Title} @ {job.Employer} {job.Dates[3..7]}-{job.Dates[..2]}..{(job.Dates.EndsWith('e') ? "" : job.Dates[^4..] + "-" + job.Dates[^7..^5])}"));

    [Fact]
    public void Dates_and_labels_in_a_margin_stand_beside_their_lines_though_headings_interrupt_them()
    {
        var pdf = new SmallPdf().Text(50, 50, "Lebenslauf", 24).Text(50, 84, "Pers\u00f6nliche Daten", 13, Bold);
        (string, string)[] form = [("Name", "Falka Uhlenbrock"), ("Telefon", "05251 555 0134"), ("E-Mail", "falka@example.de"), ("Geboren am", "23.06.1993 in H\u00f6xter")];
        for (var i = 0; i < form.Length; i++) pdf.Text(50, 104 + i * 17, form[i].Item1, 11).Text(170, 104 + i * 17, form[i].Item2, 11);
        pdf.Text(50, 190, "Berufserfahrung", 13, Bold);
        for (var i = 0; i < Jobs.Length; i++)
        {
            pdf.Text(50, 212 + i * 50, Jobs[i].Dates, 11).Text(170, 212 + i * 50, Jobs[i].Title, 11, Bold).Text(290, 212 + i * 50, $"{Jobs[i].Employer}", 11);
            for (var line = 0; line < 2; line++) pdf.Text(175, 228 + i * 50 + line * 15, "\u2022", 11, Symbol).Text(185, 228 + i * 50 + line * 15, "Offene Arbeit in Gruppen mit dem Schwerpunkt Bewegung", 11);
        }

        var read = Read(pdf);

        read.Resume.Basics.Name.ShouldBe("Falka Uhlenbrock");
        Expect.Jobs(read).ShouldBe(Expected);
    }

    [Fact]
    public void Small_dates_level_with_the_tops_of_large_titles_stand_on_their_lines()
    {
        var pdf = new SmallPdf().Text(50, 50, "Falka Uhlenbrock", 22).Text(50, 70, "falka@example.de").Text(50, 104, "Berufserfahrung", 13, Bold);
        for (var i = 0; i < Jobs.Length; i++)
        {
            pdf.Text(50, 126 + i * 60, Jobs[i].Title, 12, Bold).Text(545 - Jobs[i].Dates.Length * 4.2, 124.2 + i * 60, Jobs[i].Dates, 8).Text(50, 140 + i * 60, Jobs[i].Employer);
            for (var line = 0; line < 2; line++) pdf.Text(55, 154 + i * 60 + line * 13, "\u2022", font: Symbol).Text(65, 154 + i * 60 + line * 13, "Offene Arbeit mit dem Schwerpunkt Bewegung");
        }

        Expect.Jobs(Read(pdf)).ShouldBe(Expected);
    }

    [Fact]
    public void Cards_in_three_columns_are_read_one_after_the_other()
    {
        var pdf = new SmallPdf().Text(50, 50, "Falka Uhlenbrock", 22).Text(400, 50, "Kontakt", 12, Bold).Text(400, 66, "falka@example.de").Text(400, 80, "05251 555 0134").Text(50, 170, "Berufserfahrung", 12, Bold);
        for (var i = 0; i < Jobs.Length; i++)
        {
            pdf.Text(50 + i * 175, 190, Jobs[i].Dates, 9).Text(50 + i * 175, 204, Jobs[i].Title, font: Bold).Text(50 + i * 175, 217, Jobs[i].Employer);
            for (var line = 0; line < 2; line++) pdf.Text(50 + i * 175, 232 + line * 13, "\u2022", font: Symbol).Text(60 + i * 175, 232 + line * 13, "Arbeit mit Kindern im Freien");
        }
        string[] headings = ["Kenntnisse", "Interessen", "Sprachen"], items = ["Gitarre", "Wandern", "Deutsch"];
        for (var i = 0; i < 3; i++) pdf.Text(50 + i * 175, 320, headings[i], 12, Bold).Lines(50 + i * 175, 336, 14, items[i], i == 2 ? "Englisch" : "Tanzen", i == 2 ? "Polnisch" : "Malen");

        var read = Read(pdf);

        Expect.Jobs(read).Split('\n').Order().ShouldBe(Expected.Split('\n').Order());
        Expect.Skills(read).ShouldBe(["Gitarre", "Tanzen", "Malen"]);
    }

    [Fact]
    public void Labels_flush_right_under_a_heading_name_what_stands_beside_them()
    {
        var pdf = new SmallPdf().Text(50, 50, "Ada Byron", 22).Text(50, 70, "ada@example.org").Text(50, 100, "Skills", 15, Bold);
        (string Label, string Items)[] rows = [("Cloud", "AWS, Terraform"), ("Containers", "Kubernetes, Helm"), ("Observability", "Grafana, Prometheus"), ("Code", "Go, Python")];
        for (var i = 0; i < rows.Length; i++) pdf.Text(140 - rows[i].Label.Length * 6, 120 + i * 14, rows[i].Label, font: "Courier-Bold").Text(152, 120 + i * 14, rows[i].Items);

        Read(pdf).Resume.Skills.Select(group => $"{group.Name}: {string.Join(", ", group.Keywords)}").ShouldBe(rows.Select(row => $"{row.Label}: {row.Items}"));
    }

    [Fact]
    public void A_row_that_a_strip_of_white_does_not_cross_is_not_torn_by_it()
    {
        var pdf = new SmallPdf().Text(50, 50, "Ada Byron", 22).Text(50, 70, "ada@example.org").Text(50, 100, "Languages", 14, Bold);
        string[] languages = ["English", "French", "Italian"];
        for (var i = 0; i < 3; i++) pdf.Text(50, 120 + i * 14, languages[i]).Text(160, 120 + i * 14, "C1").Text(200, 120 + i * 14, "C1").Text(320, 120 + i * 14, "B2").Text(380, 120 + i * 14, "B2").Text(440, 120 + i * 14, "B2");
        pdf.Text(50, 176, "Technical skills", font: Bold).Text(160, 176, "Accounting, Reporting, Forecasting, Budgeting, Spreadsheets");

        Expect.Skills(Read(pdf)).ShouldContain("Budgeting");
        Read(pdf).Text.ShouldContain("Technical skills Accounting");
    }

    [Fact]
    public void A_name_in_two_weights_is_two_words()
        => Read(new SmallPdf().Text(50, 50, "Temperance", 30, "Courier").Text(230, 50, "Adeyinka", 30, "Courier-Bold").Text(50, 80, "temperance@example.org")).Resume.Basics.Name.ShouldBe("Temperance Adeyinka");

    [Fact]
    public void Small_capitals_made_of_small_letters_of_another_size_are_one_name()
    {
        var pdf = new SmallPdf().Text(50, 50, "Ada Byron", 22).Text(50, 70, "ada@example.org").Text(50, 100, "Experience", 14, Bold).Text(50, 118, "2019 - 2021", 9, Bold)
            .Text(50, 134, "Staff nurse", 13, Bold).Text(124, 134, ",", 13, "Courier").Text(139.6, 134, "H", 13, "Courier").Text(147.4, 134, "OSPITAL", 10, "Courier").Text(197.4, 134, "C", 13, "Courier").Text(205.2, 134, "OMARCAL", 10, "Courier").Text(50, 150, "Looked after eight patients a shift.");

        Expect.Jobs(Read(pdf)).ShouldBe("Staff nurse @ Hospital Comarcal 2019..2021");
    }

    [Fact]
    public void A_comma_between_two_types_parts_what_they_say()
    {
        var pdf = new SmallPdf().Text(50, 50, "Ada Byron", 22).Text(50, 70, "ada@example.org").Text(50, 100, "Exp\u00e9rience", 14, Bold);
        (string Title, string Employer)[] jobs = [("Professeur de violoncelle", "Musique et Danse de l'Agenais"), ("Professeur de piano", "Atelier du Midi")];
        for (var i = 0; i < jobs.Length; i++)
        {
            pdf.Text(50, 120 + i * 40, $"{2018 - i * 4} - {2022 - i * 4}").Text(130, 120 + i * 40, jobs[i].Title, font: "Courier-Bold").Text(130 + jobs[i].Title.Length * 6, 120 + i * 40, ",", font: "Courier");
            pdf.Text(142 + jobs[i].Title.Length * 6, 120 + i * 40, jobs[i].Employer, font: "Courier-Oblique").Text(142 + (jobs[i].Title.Length + jobs[i].Employer.Length) * 6, 120 + i * 40, ", Agen", font: "Courier").Text(140, 134 + i * 40, "Trente concerts par saison dans le Gers");
        }

        Expect.Jobs(Read(pdf)).ShouldBe("Professeur de violoncelle @ Musique et Danse de l'Agenais 2018..2022\nProfesseur de piano @ Atelier du Midi 2014..2018");
    }

    [Fact]
    public void A_telephone_number_ends_where_white_begins()
        => Read(new SmallPdf().Text(50, 50, "Oc\u00e9ane Villedary", 22).Text(50, 70, "oceane@example.fr").Text(180, 70, "07 49 21 60 33").Text(280, 70, "35000 Rennes")).Resume.Basics.Phone.ShouldBe("07 49 21 60 33");
}
