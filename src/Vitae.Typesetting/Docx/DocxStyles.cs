using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Vitae.Typesetting.Layout;
using Vitae.Typesetting.Templates;
using Document = Vitae.Typesetting.Documents.Document;

namespace Vitae.Typesetting.Docx;

/// <summary>The template as Word styles: changing one style changes the whole resume, as people expect.</summary>
internal static class DocxStyles
{
    public static Styles Of(Document document, Template template)
    {
        var sheet = new StyleSheet(template);
        var (space, header) = (template.Spacing, template.Header);
        var (text, heading) = (sheet.Text, sheet[StyleNames.Heading]);
        var align = header.Align == "center" ? JustificationValues.Center : JustificationValues.Start;
        var rule = template.Heading.Rule;
        var languages = new Languages { Val = document.Language, EastAsia = document.Language, Bidi = document.Language };
        var styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(RunParts(text).Append(languages))),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(Spacing(text, 0, 0)))));
        styles.Append(
            Paragraph("Normal", "Normal", text, null, paragraph => paragraph.Append(Direction(document)), isDefault: true),
            Paragraph("Title", "Title", sheet[StyleNames.Name], 0, p => p.Append(new KeepNext(), Spacing(sheet[StyleNames.Name], 0, header.AfterName), new Justification { Val = align })),
            Paragraph("Subtitle", "Subtitle", sheet[StyleNames.Label], null, p => p.Append(Spacing(sheet[StyleNames.Label], 0, header.AfterLabel), new Justification { Val = align })),
            Paragraph("Contact", "Contact", sheet[StyleNames.Contact], null, p =>
            {
                if (header.Rule is { Length: 0 } line) p.Append(new ParagraphBorders(Border(line, template)));
                p.Append(Spacing(sheet[StyleNames.Contact], 0, header.Rule is { Length: > 0 } ? 0 : header.After), new Justification { Val = align });
            }),
            Paragraph("HeaderRule", "Header Rule", text, null, p =>
            {
                if (header.Rule is not null) p.Append(new ParagraphBorders(Border(header.Rule with { Gap = 0 }, template)));
                p.Append(new SpacingBetweenLines { Before = "0", After = Twips(header.After), Line = Twips(Math.Max(1, header.Rule?.Gap ?? 0)), LineRule = LineSpacingRuleValues.Exact });
            }),
            Paragraph("Heading1", "heading 1", heading, 0, p =>
            {
                p.Append(new KeepNext());
                if (rule is not null) p.Append(new ParagraphBorders(Border(rule, template)));
                p.Append(Spacing(heading, space.Section, space.AfterHeading), new OutlineLevel { Val = 0 });
            }),
            Paragraph("Heading2", "heading 2", text, 1, p => p.Append(new KeepNext(), Spacing(text, 0, 0), new OutlineLevel { Val = 1 })),
            Paragraph("EntryLine", "Entry Line", text, null, p => p.Append(new KeepNext(), Spacing(text, 0, 0))),
            Paragraph("ListBullet", "List Bullet", text, null, p => p.Append(
                new NumberingProperties(new NumberingId { Val = 1 }), Spacing(text, space.Item, 0), new ContextualSpacing { Val = false })),
            Paragraph("Footer", "footer", sheet[StyleNames.Number], null, p => p.Append(new Justification { Val = header.Align == "center" ? JustificationValues.Center : JustificationValues.End })));
        foreach (var role in new[] { StyleNames.Strong, StyleNames.Emphasis, StyleNames.Muted, StyleNames.Accent })
        {
            var style = sheet.Inline(text, Enum.Parse<Documents.InlineStyle>(role, ignoreCase: true));
            var name = char.ToUpperInvariant(role[0]) + role[1..];
            styles.Append(new Style(new StyleName { Val = name }, new StyleRunProperties(RunParts(style))) { Type = StyleValues.Character, StyleId = name, CustomStyle = role is StyleNames.Muted or StyleNames.Accent ? true : null });
        }
        return styles;
    }

    public static Numbering Bullets(Template template)
    {
        var colour = template.Colour(template.Bullet.Colour);
        var level = new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = NumberFormatValues.Bullet },
            new LevelText { Val = template.Bullet.Mark },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Start = Twips(template.Bullet.Indent), Hanging = Twips(template.Bullet.Indent - template.Bullet.Offset) }),
            new NumberingSymbolRunProperties(new Color { Val = colour[1..] }))
        { LevelIndex = 0 };
        return new Numbering(
            new AbstractNum(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }, level) { AbstractNumberId = 0 },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });
    }

    /// <summary>Names what to use where the template's families are not installed.</summary>
    public static DocumentFormat.OpenXml.Wordprocessing.Fonts FontTable(Template template)
        => new(new[] { template.Fonts.Text, template.Fonts.Display }.Distinct().Select(family => new Font(
            new AltName { Val = template.Fonts.Serif ? "Cambria" : "Calibri" },
            new FontFamily { Val = template.Fonts.Serif ? FontFamilyValues.Roman : FontFamilyValues.Swiss })
        { Name = family }));

    public static string Twips(double points) => Math.Round(points * 20).ToString(CultureInfo.InvariantCulture);

    private static OpenXmlElement[] Direction(Document document) => document.RightToLeft ? [new BiDi()] : [];

    private static Style Paragraph(string id, string name, TextStyle look, int? priority, Action<StyleParagraphProperties> properties, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        if (!isDefault) style.Append(new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" });
        if (priority is not null) style.Append(new UIPriority { Val = 9 });
        style.Append(new PrimaryStyle());
        var paragraph = new StyleParagraphProperties();
        properties(paragraph);
        if (paragraph.HasChildren) style.Append(paragraph);
        style.Append(new StyleRunProperties(RunParts(look)));
        return style;
    }

    private static SpacingBetweenLines Spacing(TextStyle style, double before, double after)
        => new() { Before = Twips(before), After = Twips(after), Line = Twips(style.Leading), LineRule = LineSpacingRuleValues.AtLeast };

    private static OpenXmlElement Border(RuleSpec rule, Template template)
    {
        BorderType border = rule.Position == "above" ? new TopBorder() : new BottomBorder();
        border.Val = BorderValues.Single;
        border.Size = (uint)Math.Clamp(Math.Round(rule.Weight * 8), 2, 96);
        border.Space = (uint)Math.Round(rule.Gap);
        border.Color = template.Colour(rule.Colour)[1..];
        return border;
    }

    /// <summary>Run properties in the order of the schema. Weights of 600 and more are bold.</summary>
    private static IEnumerable<OpenXmlElement> RunParts(TextStyle style)
    {
        var bold = style.Weight >= 600;
        var half = Math.Round(style.Size * 2).ToString(CultureInfo.InvariantCulture);
        yield return new RunFonts { Ascii = style.Family, HighAnsi = style.Family, ComplexScript = style.Family };
        yield return new Bold { Val = bold };
        yield return new BoldComplexScript { Val = bold };
        yield return new Italic { Val = style.Italic };
        yield return new ItalicComplexScript { Val = style.Italic };
        yield return new Caps { Val = style.Caps };
        yield return new SmallCaps { Val = style.SmallCapitals };
        yield return new Color { Val = style.Colour.ToString("X6", CultureInfo.InvariantCulture) };
        yield return new Spacing { Val = (int)Math.Round(style.Tracking * 20) };
        yield return new FontSize { Val = half };
        yield return new FontSizeComplexScript { Val = half };
    }
}
