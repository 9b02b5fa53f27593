using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Resumes;
using Vitae.Typesetting.Layout;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests;

/// <summary>Lines are broken over the whole paragraph, at places a reader does not stumble over.</summary>
public sealed class LineBreakTests
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(200);

    [Fact]
    public void No_other_way_to_break_a_paragraph_leaves_less_white()
        => FsCheck.Check.One(Settings, Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var words = Enumerable.Range(0, random.Next(2, 13)).Select(i => new Word(i, random.Next(5, 40), 4, random.Next(5) == 0)).ToList();
            const double Width = 80;
            var lines = TotalFit.LineCount(words, Width)!.Value;
            var found = TotalFit.Break(words, Width, lines).ShouldNotBeNull();
            var best = Every(words.Count, lines - 1).Select(breaks => Cost(words, breaks, Width)).Min();
            Cost(words, found, Width).ShouldBe(best, 1e-9);
            return true;
        }));

    [Fact]
    public void A_paragraph_takes_no_more_lines_than_filling_each_would_and_none_is_too_wide()
        => FsCheck.Check.One(Settings, Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), Gen.Choose(120, 500).ToArbitrary(), (seed, width) =>
        {
            var text = string.Join(' ', Anybody.Make(seed).Work.SelectMany(work => work.Highlights).DefaultIfEmpty("one word").Take(1));
            var shaped = Shape(text, width, "en");
            shaped.Lines.Count.ShouldBeLessThanOrEqualTo(Greedy(text, width));
            shaped.Lines.ShouldAllBe(line => line.Width <= width + 0.1);
            string.Concat(shaped.Lines.SelectMany(line => line.Runs).Select(run => run.Run.Text)).ShouldBe(text);
            return true;
        }));

    [Theory]
    [InlineData("Wrote the container tracking API (C#, PostgreSQL) with an average latency of 12 ms under 3,000 requests a second.", "12 ms")]
    [InlineData("Cut the monthly spend on cloud services from a high of 92 % of the budget down to 48 % by moving cold data.", "92 %")]
    [InlineData("Il a demandé au comité entier : « Pourquoi ne pas automatiser tout ceci dès maintenant ? » et obtenu gain de cause.", "entier :")]
    [InlineData("Napisała i wdrożyła w całej firmie nowy system raportów z danymi o sprzedaży i o klientach w regionie.", "w całej")]
    public void A_number_stays_with_its_unit_and_a_lone_letter_with_its_word_where_the_line_allows(string text, string together)
    {
        var parted = Enumerable.Range(220, 200).Count(width =>
        {
            var lines = Shape(text, width, "en").Lines.Select(line => string.Concat(line.Runs.Select(run => run.Run.Text)).Trim()).ToList();
            return !lines.Exists(line => line.Contains(together, StringComparison.Ordinal));
        });
        parted.ShouldBeLessThan(6);
    }

    [Fact]
    public void No_hyphen_is_added_in_any_language()
    {
        foreach (var sample in Sample.Latin)
        {
            var svg = System.Text.Encoding.UTF8.GetString(Print.File("modern", sample, OutputFormat.Svg).Bytes);
            svg.ShouldNotContain("\u00AD");
            System.Text.RegularExpressions.Regex.Count(svg, @"\p{Ll}-</text>").ShouldBe(0);
        }
    }

    [Theory]
    [InlineData("alexandra.wolkersdorfer-papadopoulou@protonmail.example.com")]
    [InlineData("linkedin.com/in/alexandra-wolkersdorfer-papadopoulou")]
    [InlineData("Read more at https://alexandra-wolkersdorfer.example.com/portfolio/index.html?lang=en&view=full")]
    public void An_address_wider_than_its_line_is_parted_at_its_own_marks_and_never_by_a_hyphen_that_is_not_its_own(string text)
    {
        for (var width = 130; width < 260; width += 5)
        {
            var lines = Shape(text, width, "en").Lines;
            lines.ShouldAllBe(line => line.Width <= width + 0.1);
            var written = lines.Select(line => string.Concat(line.Runs.Select(run => run.Run.Text))).ToList();
            string.Concat(written).ShouldBe(text);
            lines.Sum(line => line.Runs.Sum(run => run.Run.Glyphs.Count(glyph => glyph.Id != Glyph.Nothing))).ShouldBe(text.Length);
            foreach (var (before, after) in written.Zip(written.Skip(1)))
                ((before[^1] is '/' or ' ') || ".-_?&=#%~@/".Contains(after[0], StringComparison.Ordinal)).ShouldBeTrue($"{before}|{after} at {width}");
        }
    }

    [Fact]
    public void No_word_of_a_name_is_parted_in_any_template()
        => FsCheck.Check.One(Settings.WithMaxTest(25), Prop.ForAll(Gen.ArrayOf(Gen.Elements("Alexandra", "Wolkersdorfer-Papadopoulou", "de", "Featherstonehaugh", "Maria-Theresia", "Oyelaran", "Thiruvenkatachari-Subramaniam"), 4).ToArbitrary(), words =>
        {
            var resume = Resume.Empty with { Basics = new Basics { Name = string.Join(' ', words), Email = "a@example.com" } };
            foreach (var template in BuiltInTemplates.All)
            {
                var svg = Print.Text(resume, template, OutputFormat.Svg);
                words.ShouldAllBe(word => svg.Contains(word, StringComparison.Ordinal), template.Id);
            }
            return true;
        }));

    [Fact]
    public void Korean_lines_end_between_words()
    {
        const string Text = "매장 320곳의 수요 예측 모델을 개발하여 재고를 18% 줄였습니다. 유통 분야에서 육 년간 수요 예측과 고객 분석을 담당했습니다.";
        for (var width = 120; width < 400; width += 7)
        {
            foreach (var line in Shape(Text, width, "ko").Lines.SkipLast(1)) string.Concat(line.Runs.Select(run => run.Run.Text))[^1].ShouldBe(' ');
        }
    }

    private static ShapedText Shape(string text, double width, string language)
    {
        using var shaper = Shaper.Create().Value;
        shaper.Begin(language, bookish: false);
        var document = DocumentText.Tree(Resume.Empty, BuiltInTemplates.All[0], new RenderOptions { Language = language });
        return new ParagraphShaper(shaper, new ParagraphCache(), document, serif: false).Shape([Span(text)], width, TestContext.Current.CancellationToken);
    }

    private static int Greedy(string text, double width)
    {
        using var shaper = Shaper.Create().Value;
        var span = Span(text);
        return shaper.Shape(new ShapeRequest([new TextSpan(span.Text, span.Style)], width), rightToLeft: false).Lines.Count;
    }

    private static FlowSpan Span(string text) => new(text, new TextStyle("Source Sans 3", 10, 400, false, 0, 0, 0, false, ""), new Element("P", null));

    private static IEnumerable<int[]> Every(int words, int breaks, int from = 1)
        => breaks == 0 ? [[]] : Enumerable.Range(from, Math.Max(0, words - from)).SelectMany(first => Every(words, breaks - 1, first + 1).Select(rest => (int[])[first, .. rest]));

    /// <summary>The demerits as the rule states them, not as the search computes them.</summary>
    private static double Cost(IReadOnlyList<Word> words, IReadOnlyList<int> breaks, double width)
    {
        double cost = 0;
        for (var line = 0; line <= breaks.Count; line++)
        {
            var (from, to) = (line == 0 ? 0 : breaks[line - 1], line == breaks.Count ? words.Count : breaks[line]);
            var length = words.Skip(from).Take(to - from).Sum(word => word.Width + word.Space) - words[to - 1].Space;
            if (length > width - 0.02) return double.PositiveInfinity;
            var filled = length / width;
            cost += to < words.Count ? Math.Pow(1 - filled, 2) + (words[to - 1].EndsBadly ? 0.028 : 0) : filled < 0.18 ? 0.07 + Math.Pow(0.18 - filled, 2) : 0;
        }
        return cost;
    }
}
