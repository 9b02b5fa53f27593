using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Vitae.Reading.Layout;

namespace Vitae.Reading.Text;

/// <summary>Markdown (CommonMark with tables): headings, lists, emphasis and links become what they are on a page. What no person has written as Markdown is read as plain text.</summary>
internal static class MarkdownReader
{
    /// <summary>Characters; hundreds of pages.</summary>
    private const int MaxLength = 1_000_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().UseAutoLinks().Build();

    public static LaidOutDocument Read(string text, ReadOptions options)
    {
        if (text.Length > MaxLength || Tree(text) is not { } tree)
            return PlainTextReader.Read(text, options.MaxLines);
        var lines = new LineBuilder(options.MaxLines);
        Blocks(tree, lines, depth: 0, bullet: false);
        return lines.Document();
    }

    /// <summary>Null where it nests deeper than Markdig follows.</summary>
    private static MarkdownDocument? Tree(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void Blocks(ContainerBlock container, LineBuilder lines, int depth, bool bullet)
    {
        var first = true;
        foreach (var block in container)
        {
            lines.EndLine();
            lines.HeadingLevel = 0;
            lines.IsBullet = bullet && first;
            lines.Indent = Math.Max(0, depth - 1);
            switch (block)
            {
                case HeadingBlock heading:
                    lines.HeadingLevel = heading.Level;
                    lines.GapBefore = 2;
                    Inlines(heading.Inline, lines, default, null);
                    break;
                case Table table:
                    Rows(table, lines);
                    break;
                case LeafBlock { Inline: { } inline }:
                    lines.GapBefore = depth == 0 ? 1.5 : 1;
                    Inlines(inline, lines, default, null);
                    break;
                case HtmlBlock or Markdig.Extensions.Yaml.YamlFrontMatterBlock or LinkReferenceDefinition:
                    break;
                case LeafBlock { Lines.Lines: not null } leaf:
                    foreach (var line in leaf.Lines.ToString().Split('\n'))
                    {
                        lines.Append(line, default);
                        lines.EndLine();
                    }
                    break;
                case ListBlock list:
                    foreach (var item in list.OfType<ListItemBlock>())
                        Blocks(item, lines, depth + 1, bullet: true);
                    break;
                case ContainerBlock inner:
                    Blocks(inner, lines, depth, bullet: false);
                    break;
            }
            first = false;
        }
        lines.EndLine();
        lines.IsBullet = false;
        lines.HeadingLevel = 0;
        lines.Indent = 0;
    }

    private static void Rows(Table table, LineBuilder lines)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            foreach (var cell in row.OfType<TableCell>())
            {
                foreach (var paragraph in cell.OfType<LeafBlock>())
                    Inlines(paragraph.Inline, lines, default, null);
                lines.Tab();
            }
            lines.EndLine();
        }
    }

    private static void Inlines(ContainerInline? container, LineBuilder lines, TextStyle style, string? link)
    {
        foreach (var inline in container ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    lines.Append(literal.Content.ToString(), style, link);
                    break;
                case CodeInline code:
                    lines.Append(code.Content, style, link);
                    break;
                case LineBreakInline { IsHard: true }:
                    lines.BreakLine();
                    break;
                case LineBreakInline:
                    lines.Append(" ", style, link);
                    break;
                case EmphasisInline emphasis:
                    Inlines(emphasis, lines, emphasis.DelimiterCount >= 2 ? style with { Bold = true } : style with { Italic = true }, link);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case LinkInline anchor:
                    Inlines(anchor, lines, style, anchor.Url ?? link);
                    break;
                case AutolinkInline autolink:
                    lines.Append(autolink.Url, style, autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url);
                    break;
                case HtmlInline { Tag: var tag } when tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    lines.BreakLine();
                    break;
                case HtmlEntityInline entity:
                    lines.Append(entity.Transcoded.ToString(), style, link);
                    break;
                case ContainerInline inner:
                    Inlines(inner, lines, style, link);
                    break;
            }
        }
    }
}
