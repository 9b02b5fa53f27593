using Vitae.Reading.Tests.Parsing;
using Vitae.Testing.Pdf;

namespace Vitae.Reading.Tests.Pdf;

/// <summary>Where the lines of an entry's head end and what belongs to them, on real pages.</summary>
public sealed class HeadLineTests
{
    private const string Bold = "Helvetica-Bold", Italic = "Helvetica-Oblique", Symbol = "Symbol";

    private static SmallPdf Head(string heading = "Experience") => new SmallPdf().Text(50, 50, "Ada Byron", 22).Text(50, 70, "ada@example.org")
        .Text(50, 86, "Analyst of risks who has worked for banks in four countries and has led the work of teams of twenty people.").Text(50, 110, heading, 14, Bold);

    private static ReadResume Read(SmallPdf pdf) => Reading.Of(pdf.Build(), "cv.pdf").Value;

    [Fact]
    public void A_line_that_begins_with_dates_goes_on_with_nothing_however_long_the_one_above_is()
    {
        var pdf = Head("Experiencia")
            .Text(50, 128, "Directora de riesgos", font: Bold).Text(160, 128, "| Banco Harborlight de las Islas").Text(50, 141, "marzo de 2019 - actualidad, Tudela", font: Italic)
            .Text(60, 154, "- Dirigir un equipo de doce personas")
            .Text(50, 174, "Analista", font: Bold).Text(96, 174, "| Caja Northwind").Text(50, 187, "junio de 2015 - febrero de 2019, Tudela", font: Italic).Text(60, 200, "- Informes al consejo");

        Expect.Jobs(Read(pdf)).ShouldBe("Directora de riesgos @ Banco Harborlight de las Islas 2019-03..\nAnalista @ Caja Northwind 2015-06..2019-02");
    }

    [Fact]
    public void A_head_with_dates_at_its_right_ends_the_list_above_it()
    {
        var pdf = Head().Text(50, 128, "Harborlight Bank", font: Bold)
            .Text(50, 142, "Senior analyst").Text(480, 142, "2019 - 2021").Text(44, 156, "\u2022", font: Symbol).Text(52, 156, "Measured how long the answers of the ledger take and removed slow queries in all of it").Text(44, 170, "\u2022", font: Symbol).Text(52, 170, "Led a team through the move of all of the accounts to the second data centre")
            .Text(50, 186, "Analyst of risks and of frauds").Text(480, 186, "2016 - 2019").Text(44, 200, "\u2022", font: Symbol).Text(52, 200, "Cut costs by a third");

        Read(pdf).Resume.Work.Select(job => (job.Position, job.StartDate, job.Highlights.Count)).ShouldBe([("Senior analyst", "2019", 2), ("Analyst of risks and of frauds", "2016", 1)]);
    }

    [Fact]
    public void A_degree_with_dates_that_fills_its_line_and_the_school_below_are_two()
    {
        var pdf = Head("Ausbildung").Text(50, 128, "10/2011 - 03/2015 Bachelor of Arts").Text(50, 142, "Technische Hochschule Ilmtal")
            .Text(50, 166, "10/2001 - 09/2004 Staatsexamen als Gesundheits- und Krankenpflegerin der Station f\u00fcr alte Leute").Text(50, 180, "Berufsfachschule f\u00fcr Krankenpflege Straubing");

        Read(pdf).Resume.Education.Select(study => study.Institution).ShouldBe(["Technische Hochschule Ilmtal", "Berufsfachschule f\u00fcr Krankenpflege Straubing"]);
    }

    [Fact]
    public void Entries_marked_behind_their_dates_are_entries()
    {
        var pdf = Head("Education");
        string[] degrees = ["PhD in History", "MA in Early Modern Studies", "BA in Latin"];
        for (var i = 0; i < 3; i++) pdf.Text(50, 128 + i * 28, $"{2012 - i * 2} - {2014 - i * 2}").Text(130, 128 + i * 28, "\u2022", font: Symbol).Text(140, 128 + i * 28, $"{degrees[i]}, University of Severnside").Text(140, 142 + i * 28, "Thesis on barometers");

        Expect.Studies(Read(pdf)).ShouldBe("PhD in History @ University of Severnside 2012..2014\nMA in Early Modern Studies @ University of Severnside 2010..2012\nBA in Latin @ University of Severnside 2008..2010");
    }

    [Fact]
    public void A_company_that_goes_on_in_the_next_line_is_read_to_its_end()
    {
        var pdf = Head().Text(50, 128, "2017 - 2020").Text(130, 128, "Research fellow, Bluefin Institute for the Study of Instruments and").Text(130, 142, "Society").Text(130, 156, "Catalogued 610 barometers in Dutch collections.");

        Read(pdf).Resume.Work.ShouldHaveSingleItem().Name.ShouldBe("Bluefin Institute for the Study of Instruments and Society");
    }

    [Fact]
    public void Cards_beside_each_other_under_one_heading_are_of_its_section()
    {
        var pdf = Head();
        string[] titles = ["Senior analyst", "Analyst", "Junior analyst", "Clerk"], employers = ["Harborlight Bank", "Northwind Labs", "Bluefin Studio", "Redwood Group"];
        for (var card = 0; card < 4; card++)
        {
            var (x, y) = (card % 2 == 0 ? 50 : 320, card < 2 ? 134 : 224);
            pdf.Text(x, y, titles[card], font: Bold).Text(x + 150, y, $"{2020 - card * 2} - {2022 - card * 2}").Text(x, y + 14, employers[card]);
            for (var line = 0; line < 4; line++) pdf.Text(x, y + 30 + line * 13, "\u2022", font: Symbol).Text(x + 8, y + 30 + line * 13, $"Cut the costs of process {line} in half");
        }
        pdf.Text(50, 330, "Education", 14, Bold).Text(50, 348, "BSc Physics, University of Severnside, 2010 - 2013").Text(320, 330, "Awards", 14, Bold).Text(320, 348, "Prize of the bank, 2021");

        Read(pdf).Resume.Work.Select(job => job.Name).Order().ShouldBe(employers.Order());
    }

    [Fact]
    public void A_heading_in_the_margin_may_take_two_lines_whose_second_is_a_heading_itself()
    {
        var pdf = new SmallPdf().Text(50, 50, "Ada Byron", 22).Text(50, 70, "ada@example.org")
            .Text(50, 110, "Beruflicher", font: Bold).Text(150, 110, "07/2019 - heute Pflegedienstleitung").Text(50, 124, "Werdegang", font: Bold).Text(150, 124, "Seniorenzentrum Donaublick")
            .Text(150, 138, "- Leitung von 54 Pflegekr\u00e4ften").Text(150, 152, "- Einf\u00fchrung der Strukturierten Informationssammlung in allen Wohnbereichen des Hauses")
            .Text(50, 180, "Studium und", font: Bold).Text(150, 180, "10/2011 - 03/2015 Bachelor of Arts").Text(50, 194, "Ausbildung", font: Bold).Text(150, 194, "Technische Hochschule Ilmtal")
            .Text(50, 222, "Kenntnisse", font: Bold).Text(150, 222, "Dienstplanung, Wundversorgung, Vivendi");

        var read = Read(pdf);

        Expect.Jobs(read).ShouldBe("Pflegedienstleitung @ Seniorenzentrum Donaublick 2019-07..");
        Expect.Studies(read).ShouldBe("Bachelor of Arts @ Technische Hochschule Ilmtal 2011-10..2015-03");
    }

    [Fact]
    public void A_name_in_a_form_stands_beside_its_label()
        => Read(new SmallPdf().Text(50, 50, "Lebenslauf", 24, Bold).Text(50, 86, "Pers\u00f6nliche Daten", 14, Bold).Text(50, 106, "Name").Text(150, 106, "Matthis Rieckhoff").Text(50, 120, "Telefon").Text(150, 120, "+49 176 40099213").Text(50, 134, "E-Mail").Text(150, 134, "matthis.rieckhoff@example.org"))
            .Resume.Basics.Name.ShouldBe("Matthis Rieckhoff");
}
