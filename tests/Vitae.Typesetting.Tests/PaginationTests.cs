using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Resumes;
using Vitae.Typesetting.Layout;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests;

/// <summary>What must hold of the pages of any resume in any template.</summary>
public sealed class PaginationTests
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(25);

    [Fact]
    public void Every_word_is_on_a_page_exactly_once()
        => Check((resume, template, pages) =>
        {
            var printed = pages.Pages.SelectMany(page => Words(page.Marks)).Order(StringComparer.Ordinal).ToList();
            var wanted = DocumentText.Paragraphs(DocumentText.Tree(resume, template), template, paged: true).SelectMany(DocumentText.Words).Order(StringComparer.Ordinal).ToList();
            printed.ShouldBe(wanted);
        });

    [Fact]
    public void A_heading_never_ends_a_page()
        => Check((_, template, pages) =>
        {
            for (var page = 0; page < pages.Pages.Count - 1; page++)
            {
                var last = pages.Pages[page].Marks.OfType<TextMark>().Where(mark => mark.Element is not null).MaxBy(mark => mark.Baseline)!.Element!;
                last.Tag.ShouldNotBeOneOf("H1", "H2");

                // An entry may be no more than its title; then the next page begins another entry, or another section with or without a heading.
                var next = pages.Pages[page + 1].Marks.OfType<TextMark>().First().Element!;
                if (template.Side is null && last.Tag == "H3" && ReferenceEquals(next.Parent, last.Parent)) next.Tag.ShouldBe("H3");
            }
        });

    [Fact]
    public void No_paragraph_leaves_a_single_line_alone()
        => Check((_, template, pages) =>
        {
            var lines = pages.Pages.SelectMany((page, number) => page.Marks.OfType<TextMark>().Where(mark => mark.Element is { Tag: "P" or "LBody" }).Select(mark => (mark.Element, Page: number, mark.Baseline)))
                .Distinct().GroupBy(line => line.Element);
            foreach (var paragraph in lines)
            {
                var counts = paragraph.GroupBy(line => line.Page).Select(page => page.Count()).ToList();
                if (counts.Count > 1) counts.Min().ShouldBeGreaterThanOrEqualTo(template.Breaks.MinLines);
            }
        });

    [Fact]
    public void Everything_stays_inside_the_margins()
        => Check((_, template, pages) =>
        {
            foreach (var mark in pages.Pages.SelectMany(page => page.Marks).OfType<TextMark>().Where(mark => mark.Element is not null))
            {
                mark.X.ShouldBeGreaterThanOrEqualTo(template.Page.Start - 0.01);
                (mark.X + mark.Run.Width).ShouldBeLessThanOrEqualTo(pages.Width - template.Page.End + 0.6);
                mark.Baseline.ShouldBeInRange(template.Page.Top, pages.Height - template.Page.Bottom);
            }
        });

    [Fact]
    public void No_page_is_empty_and_lines_do_not_overlap()
        => Check((_, template, pages) =>
        {
            foreach (var page in pages.Pages)
            {
                page.Marks.OfType<TextMark>().ShouldNotBeEmpty();
                foreach (var column in Columns(page, template))
                {
                    var lines = column.Select(mark => (mark.Baseline, mark.Run.Size)).Distinct().OrderBy(line => line.Baseline).ToList();
                    for (var i = 1; i < lines.Count; i++)
                    {
                        var gap = lines[i].Baseline - lines[i - 1].Baseline;
                        if (gap > 0.001) gap.ShouldBeGreaterThan(Math.Min(lines[i].Size, lines[i - 1].Size) * 0.9);
                    }
                }
            }
        });

    [Fact]
    public void Pages_end_only_where_reading_may_pause()
        => FsCheck.Check.One(
            Settings,
            Prop.ForAll(Anybody.Resumes(), Gen.Elements(BuiltInTemplates.All.ToArray()).ToArbitrary(), Gen.Elements(Enum.GetValues<PageSize>()).ToArbitrary(), (resume, template, paper) =>
            {
                using var shaper = Shaper.Create().Value;
                var options = new RenderOptions { PageSize = paper };
                var laid = PageComposer.Lay(DocumentText.Tree(resume, template), template, options, shaper, new ParagraphCache(), TestContext.Current.CancellationToken).Value;
                foreach (var (column, strips) in laid.Columns)
                {
                    var entries = strips.Where(strip => strip.Strip.Row.Row.Entry > 0).GroupBy(strip => strip.Strip.Row.Row.Entry).ToDictionary(entry => entry.Key, entry => entry.ToList());
                    foreach (var (last, next) in strips.Zip(strips.Skip(1)).Where(pair => pair.First.Page < pair.Second.Page))
                    {
                        var (row, following) = (last.Strip.Row.Row, next.Strip.Row.Row);
                        row.Outline.ShouldBeNull("a heading ends the page");
                        row.KeepWithNext.ShouldBe(row.KeepWithNext && ReferenceEquals(row, following), "the head of an entry ends the page");
                        if (row.Entry > 0 && row.Entry == following.Entry) entries[row.Entry].Count.ShouldBeGreaterThan(template.Breaks.KeepEntryLines, "a short entry is parted");
                        if (ReferenceEquals(row, following))
                        {
                            (last.Strip.Line + 1).ShouldBeGreaterThanOrEqualTo(template.Breaks.MinLines, "an orphan");
                            (last.Strip.Row.LineCount - next.Strip.Line).ShouldBeGreaterThanOrEqualTo(template.Breaks.MinLines, "a widow");
                        }
                        next.Y.ShouldBe(laid.Top, 1e-9);
                    }
                    foreach (var strip in strips) (strip.Y + strip.Strip.Height).ShouldBeLessThanOrEqualTo(laid.Bottom + 1e-9);
                    column.Rows.Count.ShouldBe(strips.Count(strip => strip.Strip.IsFirst));
                }
                return true;
            }));

    private static void Check(Action<Resume, Template, PlacedDocument> holds)
        => FsCheck.Check.One(
            Settings,
            Prop.ForAll(Anybody.Resumes(), Gen.Elements(BuiltInTemplates.All.ToArray()).ToArbitrary(), (resume, template) =>
            {
                holds(resume, template, Place(resume, template));
                return true;
            }));

    private static PlacedDocument Place(Resume resume, Template template)
    {
        using var shaper = Shaper.Create().Value;
        return PageComposer.Compose(DocumentText.Tree(resume, template), template, RenderOptions.Default, shaper, new ParagraphCache(), TestContext.Current.CancellationToken).Value;
    }

    private static IEnumerable<List<TextMark>> Columns(PlacedPage page, Template template)
    {
        var marks = page.Marks.OfType<TextMark>().Where(mark => mark.Element is not null).ToList();
        if (template.Side is not { } side) return [marks];
        var edge = side.Position == "start" ? template.Page.Start + side.Width + (side.Gap / 2) : 595.276 - template.Page.End - side.Width - (side.Gap / 2);
        return marks.GroupBy(mark => mark.X < edge).Select(column => column.ToList());
    }

    /// <summary>The text of each line, read as a person would: runs that touch are one word.</summary>
    private static IEnumerable<string> Words(IReadOnlyList<Mark> marks)
    {
        var text = new System.Text.StringBuilder();
        TextMark? before = null;
        foreach (var mark in marks.OfType<TextMark>().Where(mark => mark.Element is not null))
        {
            if (before is not null && (!before.Baseline.Equals(mark.Baseline) || Math.Abs(before.X + before.Run.Width - mark.X) > 0.1)) text.Append('\n');
            text.Append(mark.Run.Text);
            before = mark;
        }
        return DocumentText.Words(text.ToString());
    }
}
