using System.Globalization;
using System.Text;
using Vitae.Typesetting.Documents;
using Vitae.Typesetting.Layout;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Latex;

/// <summary>The template as LaTeX definitions. Needs only packages of every common distribution: geometry, xcolor, enumitem, hyperref, iftex, fontspec.</summary>
internal static class LatexPreamble
{
    public static string Of(Document document, Template template, PageSize size, string body)
    {
        var styles = new StyleSheet(template);
        var (page, space, header) = (template.Page, template.Spacing, template.Header);
        var (strong, muted, accent) = (styles.Inline(styles.Text, InlineStyle.Strong), styles.Inline(styles.Text, InlineStyle.Muted), styles.Inline(styles.Text, InlineStyle.Accent));
        var heading = styles[StyleNames.Heading];
        var rule = template.Heading.Rule;
        var tex = new StringBuilder();
        Line("% Compile with xelatex, lualatex or pdflatex. Nothing in it runs a program.");
        Line($"\\documentclass[10pt,{(size == PageSize.Letter ? "letterpaper" : "a4paper")}]{{article}}");
        Line($"\\usepackage[top={Pt(page.Top)},bottom={Pt(page.Bottom)},left={Pt(page.Start)},right={Pt(page.End)},nohead,footskip=24pt]{{geometry}}");
        Line("\\usepackage{iftex}\n\\ifPDFTeX\n\\usepackage[T1]{fontenc}\n\\usepackage[utf8]{inputenc}\n\\usepackage{textcomp}\n\\IfFileExists{lmodern.sty}{\\usepackage{lmodern}}{}\n\\else\n\\usepackage{fontspec}");
        foreach (var family in Families(document.Language, template).Reverse()) Line($"\\IfFontExistsTF{{{family}}}{{\\setmainfont{{{family}}}}}{{}}");
        Line("\\fi");
        Unknown(tex, LatexText.Escape(document.Title) + body);
        Line("\\usepackage{xcolor}\n\\usepackage{enumitem}\n\\usepackage[hidelinks,unicode]{hyperref}");
        Line($"\\hypersetup{{pdftitle={{{LatexText.Escape(document.Title)}}},pdfauthor={{{LatexText.Escape(document.Author ?? "")}}}}}");
        Line($"\\definecolor{{ink}}{{HTML}}{{{styles.Text.Colour:X6}}}\n\\color{{ink}}\\AtBeginDocument{{\\color{{ink}}}}");
        Line("\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{0pt}\\raggedright\\pagestyle{plain}\\AtBeginDocument{\\thispagestyle{empty}}");
        Line($"\\setlist[itemize]{{leftmargin={Pt(template.Bullet.Indent)},labelsep=5pt,topsep={Pt(space.List)},itemsep={Pt(space.Item)},parsep=0pt,partopsep=0pt}}");
        Line($"\\newcommand{{\\resumesize}}[2]{{\\fontsize{{#1}}{{#2}}\\selectfont}}\n\\AtBeginDocument{{\\resumesize{{{Pt(styles.Text.Size)}}}{{{Pt(styles.Text.Leading)}}}}}");
        Line($"\\newenvironment{{resumeheader}}{{{(header.Align == "center" ? "\\begin{center}" : "\\begin{flushleft}")}\\setlength{{\\parskip}}{{0pt}}}}{{{(header.Align == "center" ? "\\end{center}" : "\\end{flushleft}")}}}");
        Line($"\\newcommand{{\\resumename}}[1]{{{{{Look(styles[StyleNames.Name])}#1\\par}}\\vspace{{{Pt(header.AfterName)}}}}}");
        Line($"\\newcommand{{\\resumelabel}}[1]{{{{{Look(styles[StyleNames.Label])}#1\\par}}\\vspace{{{Pt(header.AfterLabel)}}}}}");
        Line($"\\newcommand{{\\resumecontact}}[1]{{{{{Look(styles[StyleNames.Contact])}#1\\par}}}}");
        Line("\\newcommand{\\resumedot}{\\hspace{0.9em}\\allowbreak}");
        var line = rule is null ? "" : $"{{\\color[HTML]{{{styles.Colour(rule.Colour):X6}}}\\hrule height {Pt(rule.Weight)}}}";
        Line($"\\newcommand{{\\resumesection}}[1]{{\\par\\addvspace{{{Pt(space.Section)}}}{{{Look(heading)}#1\\par}}\\nobreak\\vspace{{{Pt(rule?.Gap ?? 0)}}}{line}\\nobreak\\vspace{{{Pt(space.AfterHeading)}}}}}");
        Line("\\newcommand{\\resumeline}[2]{\\noindent #1\\hspace*{\\fill}\\mbox{#2}\\par\\nobreak}");
        Line($"\\newcommand{{\\resumegap}}{{\\par\\addvspace{{{Pt(space.Entry)}}}}}");
        Line($"\\newcommand{{\\resumestrong}}[1]{{{{\\bfseries{Colour(strong)}#1}}}}");
        Line($"\\newcommand{{\\resumemuted}}[1]{{{{{Colour(muted)}#1}}}}");
        Line($"\\newcommand{{\\resumeaccent}}[1]{{{{{(accent.Italic ? "\\itshape" : "")}{Colour(accent)}#1}}}}");
        return tex.ToString();

        void Line(string text) => tex.Append(text).Append('\n');
    }

    /// <summary>Families to try, the wanted one first; the machine may have none of them.</summary>
    private static IEnumerable<string> Families(string language, Template template) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "zh" => ["Noto Sans CJK SC", "Noto Sans SC", "FandolSong"],
        "ja" => ["Noto Sans CJK JP", "Noto Sans JP", "IPAexMincho"],
        "ko" => ["Noto Sans CJK KR", "Noto Sans KR", "UnBatang"],
        "ar" or "fa" => ["Noto Naskh Arabic", "Noto Sans Arabic", "Amiri"],
        "he" => ["Noto Sans Hebrew", "David CLM", "DejaVu Sans"],
        "hi" => ["Noto Sans Devanagari", "Lohit Devanagari"],
        "th" => ["Noto Sans Thai", "Garuda"],
        _ => [template.Fonts.Text],
    };

    /// <summary>A character that pdfTeX has no definition for prints a question mark instead of stopping the run.</summary>
    private static void Unknown(StringBuilder tex, string body)
    {
        var runes = body.EnumerateRunes().Where(rune => rune.Value > 0x7E).Distinct().OrderBy(rune => rune.Value).ToList();
        if (runes.Count == 0) return;
        tex.Append("\\ifPDFTeX\n");
        foreach (var rune in runes)
            tex.Append(CultureInfo.InvariantCulture, $"\\ifcsname u8:\\detokenize{{{rune}}}\\endcsname\\else\\DeclareUnicodeCharacter{{{rune.Value:X4}}}{{?}}\\fi\n");
        tex.Append("\\fi\n");
    }

    private static string Look(TextStyle style)
        => $"\\resumesize{{{Pt(style.Size)}}}{{{Pt(style.Leading)}}}{(style.Weight >= 600 ? "\\bfseries" : "")}{(style.Italic ? "\\itshape" : "")}{Colour(style)}";

    private static string Colour(TextStyle style) => $"\\color[HTML]{{{style.Colour:X6}}}";

    private static string Pt(double points) => string.Create(CultureInfo.InvariantCulture, $"{points:0.##}pt");
}
