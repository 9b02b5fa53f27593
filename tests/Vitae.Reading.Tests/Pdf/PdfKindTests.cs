using Vitae.Testing.Pdf;

namespace Vitae.Reading.Tests.Pdf;

/// <summary>Pages set as designs of many resumes set them.</summary>
public sealed class PdfKindTests
{
    [Fact]
    public async Task Dates_flush_right_stay_with_their_rows_beside_a_list_further_right()
    {
        var page = new SmallPdf().Text(45, 60, "Jane Doe", 22);
        string[] heads = ["Bluefin Clinic", "Redwood Home", "Larkmead Hospital", "Northgate Ward", "Southgate Ward"];
        string[] dates = ["March 2021 to March 2025", "June 2019 to May 2020", "Jan 2018 to Feb 2019", "September 2016 to May 2017", "May 2015 to June 2016"];
        for (var i = 0; i < heads.Length; i++)
        {
            page.Text(45, 120 + 40 * i, heads[i]).Text(390 - 5.1 * dates[i].Length, 120 + 40 * i, dates[i]);
            page.Text(45, 132 + 40 * i, "Looked after many patients a day.");
        }
        page.Lines(420, 60, 13, "jane@example.com", "Leeds", "Docker", "Excel", "Bookkeeping", "Public speaking", "Scrum", "Python", "Terraform", "Go");

        var lines = await PdfReading.ReadLines(page);

        for (var i = 0; i < heads.Length; i++) lines.ShouldContain($"{heads[i]} {dates[i]}");
    }
}
