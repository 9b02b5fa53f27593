using System.Text;
using Vitae.Core.Resumes;
using Vitae.Typesetting.Documents.Labels;
using Vitae.Typesetting.Fonts;
using Vitae.Typesetting.Layout;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests;

/// <summary>What makes a page look set by hand.</summary>
public sealed class TypographyTests
{
    public static TheoryData<string> Families => [.. TextFamilies.All];

    public static TheoryData<string> Templates => [.. BuiltInTemplates.All.Select(template => template.Id)];

    [Theory]
    [MemberData(nameof(Families))]
    public void Letters_are_kerned(string family)
        => Width(family, "AVAToYe", "").ShouldBeLessThan("AVAToYe".Sum(letter => Width(family, letter.ToString(), "")) - 1);

    [Fact]
    public void Letters_that_collide_are_joined_and_still_read_as_letters()
    {
        var run = Runs("Source Serif 4", "office, fifth, affluent", "").ShouldHaveSingleItem();
        run.Glyphs.Length.ShouldBeLessThan(run.Text.Length);
        run.Text.ShouldBe("office, fifth, affluent");
    }

    [Fact]
    public void Running_text_has_old_style_figures_where_the_template_asks_and_the_script_has_ascenders()
    {
        var lining = Runs("Source Serif 4", "3", "onum=0,pnum=1")[0].Glyphs[0].Id;
        var old = Runs("Source Serif 4", "3", "onum=1,pnum=1")[0].Glyphs[0].Id;
        old.ShouldNotBe(lining);
        Figure("en").ShouldBe(old);
        Figure("el").ShouldBe(old);
        foreach (var language in new[] { "ja", "zh", "ko", "ar", "he", "th", "hi" }) Figure(language).ShouldBe(lining, language);

        static uint Figure(string language)
        {
            var resume = new Resume { Basics = new() { Name = "N", Summary = "Led 3 teams" } };
            var marks = Place(resume, BuiltInTemplates.Find("classic")!, new RenderOptions { Language = language }).Pages[0].Marks.OfType<TextMark>();
            var run = marks.Select(mark => mark.Run).First(run => run.Text.Contains('3'));
            return run.Glyphs.First(glyph => run.Text[glyph.Cluster] == '3').Id;
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Years_stand_under_each_other(string id)
    {
        var resume = new Resume { Work = [.. new[] { ("1111", "1117"), ("2008", "2020"), ("1999", "2000") }.Select(years => new Work { Name = "Works", Position = "Role", StartDate = years.Item1, EndDate = years.Item2, Highlights = ["Did 1 thing"] })] };
        var dates = Place(resume, BuiltInTemplates.Find(id)!).Pages[0].Marks.OfType<TextMark>().Where(mark => mark.Run.Text.Contains('–') && mark.Run.Text.Any(char.IsDigit)).ToList();
        dates.Count.ShouldBe(3);
        foreach (var date in dates)
        {
            date.Run.Glyphs.Where(glyph => char.IsDigit(date.Run.Text[glyph.Cluster])).Select(glyph => Math.Round(glyph.Advance, 2)).Distinct().ShouldHaveSingleItem();
            date.X.ShouldBe(dates[0].X, 0.05);
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Bullets_hang_before_lines_that_share_one_edge(string id)
    {
        var resume = new Resume { Work = [new() { Name = "Works", Highlights = [string.Join(' ', Enumerable.Repeat("measured words", 40)), "Short"] }] };
        var marks = Place(resume, BuiltInTemplates.Find(id)!).Pages[0].Marks.OfType<TextMark>().ToList();
        var text = marks.Where(mark => mark.Element?.Tag == "LBody").Select(mark => Math.Round(mark.X, 2)).Distinct().ShouldHaveSingleItem();
        var bullets = marks.Where(mark => mark.Element?.Tag == "Lbl").ToList();
        bullets.Count.ShouldBe(2);
        bullets.ShouldAllBe(bullet => bullet.X + bullet.Run.Width < text);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_heading_stands_nearer_to_what_it_heads_than_to_what_is_above(string id)
    {
        var template = BuiltInTemplates.Find(id)!;
        var resume = new Resume { References = [new() { Name = "Somebody" }], Education = [new() { Institution = "School", Area = "Things" }], Work = [new() { Name = "Works", Position = "Role" }] };
        var marks = Place(resume, template).Pages[0].Marks.OfType<TextMark>().Where(mark => mark.Element is not null).OrderBy(mark => mark.Baseline).ToList();
        var headings = marks.Where(mark => mark.Element!.Tag == "H2").ToList();
        headings.Count.ShouldBe(3);
        foreach (var heading in headings.Skip(1))
        {
            var above = heading.Baseline - marks.Last(mark => mark.Baseline < heading.Baseline).Baseline;
            var below = marks.First(mark => mark.Baseline > heading.Baseline).Baseline - heading.Baseline;
            above.ShouldBeGreaterThan(below * 1.15);
        }
    }

    [Fact]
    public void Small_capitals_are_drawn_and_the_words_stay_as_written()
    {
        var resume = new Resume { Education = [new() { Institution = "School" }] };
        var heading = Place(resume, BuiltInTemplates.Find("classic")!).Pages[0].Marks.OfType<TextMark>().First(mark => mark.Element?.Tag == "H2").Run;
        heading.Text.ShouldBe("Education");
        var plain = Runs("Source Serif 4", "Education", "")[0].Glyphs;
        heading.Glyphs.Skip(1).Zip(plain.Skip(1)).ShouldAllBe(pair => pair.First.Id != pair.Second.Id);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_family_has_all_letters_of_Latin_Greek_and_Cyrillic(string family)
    {
        var letters = new StringBuilder();
        foreach (var (from, to) in new[] { (0xC0, 0x17F), (0x1EA0, 0x1EF9), (0x391, 0x3C9), (0x400, 0x45F), (0x490, 0x493) })
        {
            for (var letter = from; letter <= to; letter++)
            {
                if (Rune.IsLetter(new Rune(letter)) && letter is not (0x149 or 0x3A2)) letters.Append((char)letter);
            }
        }
        var runs = Runs(family, letters + "ȘșȚțẞŊŋ€£–—“”„‘’«»…•·°%‰×½", "");
        runs.ShouldAllBe(run => run.Glyphs.All(glyph => glyph.Id != 0));

        // Transliteration, old Dutch and Northern Sámi: Source Serif leaves these to another bundled family.
        string.Concat(runs.Where(run => run.Font.Family != family).Select(run => run.Text)).ShouldBeOneOf("", "ĬĭĲĳŦŧ");
    }

    [Theory]
    [InlineData("العربية فارسی پچگژ ۱۲۳ ١٢٣")]
    [InlineData("עברית עם נִקּוּד ״גרשיים״")]
    [InlineData("简体中文，标点。龘")]
    [InlineData("繁體中文，標點。龘")]
    [InlineData("日本語の仮名、漢字、ー。")]
    [InlineData("한국어 글자 똠방각하")]
    [InlineData("हिन्दी क्षत्रिय ज्ञान श्री")]
    [InlineData("ภาษาไทย น้ำใจ ผู้ใหญ่")]
    [InlineData("😀 🚀 👩‍💻 ✅ ★ ✓ → ☎ ✉")]
    public void Every_script_is_covered_by_the_bundled_fonts(string text)
    {
        var file = Print.Try(new Resume { Basics = new() { Name = text, Summary = text } }, BuiltInTemplates.Find("professional")!).Value;
        file.Uncovered.ShouldBeEmpty();
        file.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Headings_and_months_are_there_in_twenty_languages_and_every_letter_of_them_can_be_set()
    {
        LabelSet.Languages.Count.ShouldBeGreaterThanOrEqualTo(20);
        using var typesetter = new Typesetter();
        foreach (var language in LabelSet.Languages)
        {
            var labels = LabelSet.For(language);
            foreach (var key in SectionKeys.All.Where(key => key != SectionKeys.Custom).Append("contact").Append("courses")) labels.Headings[key].ShouldNotBeNullOrWhiteSpace($"{language} {key}");
            labels.LongMonths.Count.ShouldBe(12, language);
            labels.ShortMonths.Count.ShouldBe(12, language);
            labels.LongMonths.Distinct().Count().ShouldBe(12, language);
            labels.MonthYear.ShouldContain("{month}");
            labels.MonthYear.ShouldContain("{year}");
            var everything = new Resume { Basics = new() { Name = "N", Summary = string.Join(", ", [.. labels.Headings.Values, .. labels.LongMonths, .. labels.ShortMonths, labels.Present]) } };
            typesetter.Inspect(everything, BuiltInTemplates.All[0], new RenderOptions { Language = language }, TestContext.Current.CancellationToken).Value.Uncovered.ShouldBeEmpty(language);
        }
    }

    [Theory]
    [InlineData("ar-long")]
    [InlineData("he-short")]
    public void Pages_of_right_to_left_languages_are_mirrored(string sample)
    {
        foreach (var template in BuiltInTemplates.All)
        {
            var page = Place(Sample.Load(sample), template);
            var marks = page.Pages[0].Marks.OfType<TextMark>().ToList();
            foreach (var bullet in marks.Where(mark => mark.Element?.Tag == "Lbl"))
            {
                var line = marks.Where(mark => mark.Element?.Tag == "LBody" && mark.Baseline.Equals(bullet.Baseline)).ToList();
                bullet.X.ShouldBeGreaterThan(line.Max(mark => mark.X + mark.Run.Width));
            }
            if (template.Header.Align == "start")
            {
                var name = marks.Where(mark => mark.Element?.Tag == "H1").Max(mark => mark.X + mark.Run.Width);
                var edge = template.Side is { Position: "start" } side ? side.Width + side.Gap : 0;
                name.ShouldBe(page.Width - template.Page.Start - edge, 0.5);
            }
        }
    }

    private static double Width(string family, string text, string features) => Runs(family, text, features).Sum(run => run.Width);

    private static IReadOnlyList<GlyphRun> Runs(string family, string text, string features)
    {
        using var shaper = Shaper.Create().Value;
        shaper.Begin("en", bookish: false);
        var request = new ShapeRequest([new TextSpan(text, new TextStyle(family, 20, 400, false, 0, 0, 0, false, features))], 0);
        return [.. shaper.Shape(request, rightToLeft: false).Lines.SelectMany(line => line.Runs).Select(run => run.Run)];
    }

    private static PlacedDocument Place(Resume resume, Template template, RenderOptions? options = null)
    {
        using var shaper = Shaper.Create().Value;
        options ??= RenderOptions.Default;
        return PageComposer.Compose(DocumentText.Tree(resume, template, options), template, options, shaper, new ParagraphCache(), TestContext.Current.CancellationToken).Value;
    }
}
