using System.Globalization;
using System.Text.RegularExpressions;
using Vitae.Core;
using Vitae.Typesetting.Fonts;

namespace Vitae.Typesetting.Templates;

/// <summary>Refuses a template that could not be typeset, and says where and why.</summary>
internal static partial class TemplateCheck
{
    /// <summary>Letters further apart than a tenth of the size are read back as separate words.</summary>
    private const double MaxTracking = 60;

    private static readonly string[] Fields = ["title", "organization", "place", "dates", "detail"];
    private static readonly string[] InlineStyles = [StyleNames.Text, StyleNames.Strong, StyleNames.Emphasis, StyleNames.Muted, StyleNames.Accent];

    /// <summary>Text narrower than this is no column, on either paper.</summary>
    private const double NarrowestMain = 220;
    private const double NarrowestPaper = 595;

    public static Result<Template> Check(Template template)
    {
        var error = Identity(template) ?? Page(template) ?? Colours(template) ?? Styles(template) ?? Sections(template) ?? Entries(template) ?? Rest(template);
        return error is null ? template : error;
    }

    private static Error? Identity(Template t)
        => !IdPattern().IsMatch(t.Id) ? Wrong("/id", $"\"{t.Id}\" is no template id", "Use 1 to 40 lower-case letters, digits and hyphens")
            : t.Name.Length is 0 or > 60 ? Wrong("/name", "The name must have 1 to 60 characters", "Give it a short name")
            : Family("/fonts/text", t.Fonts.Text) ?? Family("/fonts/display", t.Fonts.Display)
                ?? Short("/page/number", t.Page.Number, 40) ?? Short("/bullet/mark", t.Bullet.Mark, 2) ?? Short("/header/separator", t.Header.Separator, 9) ?? Short("/dates/range", t.Dates.Range, 9);

    private static Error? Page(Template t)
        => Within("/page/top", t.Page.Top, 18, 144) ?? Within("/page/bottom", t.Page.Bottom, 18, 144)
            ?? Within("/page/start", t.Page.Start, 18, 144) ?? Within("/page/end", t.Page.End, 18, 144);

    private static Error? Colours(Template t)
    {
        if (!t.Colours.ContainsKey("ink")) return Wrong("/colours", "The colour \"ink\" is missing", "Add \"ink\": \"#1a1a1a\"");
        foreach (var (name, value) in t.Colours)
        {
            if (!TemplateColour.IsKnown(t.Colours, value)) return Wrong($"/colours/{name}", $"\"{value}\" is no colour", "Write it as #rrggbb, or as a tint of another such as accent 8%");
        }
        return null;
    }

    private static Error? Styles(Template t)
    {
        if (t.Styles.GetValueOrDefault(StyleNames.Text) is not { Size: not null }) return Wrong("/styles/text", "The base style \"text\" needs a size", "Add \"text\": { \"size\": 10 }");
        foreach (var (name, style) in t.Styles)
        {
            var at = $"/styles/{name}";
            if (!StyleNames.All.Contains(name)) return Wrong(at, "There is no style of this name", $"Use one of {string.Join(", ", StyleNames.All)}");
            var error = (style.Font is null or "text" or "display" ? null : Wrong($"{at}/font", $"\"{style.Font}\" is neither text nor display", "Name the family in \"fonts\""))
                ?? Within($"{at}/size", style.Size, 6, 60) ?? Within($"{at}/weight", style.Weight, 100, 900)
                ?? Within($"{at}/leading", style.Leading, 0.9, 2.5) ?? Within($"{at}/tracking", style.Tracking, -50, MaxTracking)
                ?? Colour(t, $"{at}/colour", style.Colour)
                ?? (style.Features is null || FeaturesPattern().IsMatch(style.Features) ? null : Wrong($"{at}/features", $"\"{style.Features}\" is no list of OpenType features", "Write it as onum=1,liga=0"));
            if (error is not null) return error;
        }
        return null;
    }

    private static Error? Sections(Template t)
    {
        var named = t.Sections.Select((key, index) => (At: $"/sections/{index}", Key: key))
            .Concat(t.Heading.Without.Select((key, index) => ($"/heading/without/{index}", key)))
            .Concat((t.Side?.Sections ?? []).Select((key, index) => ($"/side/sections/{index}", key)));
        foreach (var (at, key) in named)
        {
            if (!SectionKeys.All.Contains(key)) return Wrong(at, $"There is no section \"{key}\"", $"Use {string.Join(", ", SectionKeys.All)}");
        }
        return t.Sections.Distinct().Count() != t.Sections.Count ? Wrong("/sections", "A section is named twice", "Name each once") : null;
    }

    private static Error? Entries(Template t)
    {
        if (!t.Entries.ContainsKey("default")) return Wrong("/entries", "The entry layout \"default\" is missing", "Add \"default\": [ … ]");
        foreach (var (key, lines) in t.Entries)
        {
            var at = $"/entries/{key}";
            if (key != "default" && !SectionKeys.All.Contains(key)) return Wrong(at, $"There is no section \"{key}\"", $"Use default, {string.Join(", ", SectionKeys.All)}");
            if (lines.Select(line => line.Join).FirstOrDefault(join => Short(at, join, 9) is not null) is { } join) return Short(at, join, 9);
            foreach (var use in lines.SelectMany(line => line.Start.Concat(line.End)))
            {
                var parts = use.Split(':');
                if (parts.Length != 2 || !Fields.Contains(parts[0]) || !InlineStyles.Contains(parts[1]))
                    return Wrong(at, $"\"{use}\" is not field:style", $"Fields: {string.Join(", ", Fields)}; styles: {string.Join(", ", InlineStyles)}");
            }
            foreach (var field in Fields)
            {
                if (lines.SelectMany(line => line.Start.Concat(line.End)).Count(use => use.StartsWith(field + ":", StringComparison.Ordinal)) != 1)
                    return Wrong(at, $"The field \"{field}\" must stand in exactly one place, so that nothing is lost or said twice", "Add or remove it");
            }
        }
        return null;
    }

    private static Error? Rest(Template t)
        => OneOf("/header/align", t.Header.Align, "start", "center")
            ?? OneOf("/dates/style", t.Dates.Style, [.. DateSpec.Styles])
            ?? Rule(t, "/heading/rule", t.Heading.Rule) ?? Rule(t, "/header/rule", t.Header.Rule)
            ?? Colour(t, "/bullet/colour", t.Bullet.Colour) ?? Within("/bullet/indent", t.Bullet.Indent, 0, 60) ?? Within("/bullet/offset", t.Bullet.Offset, 0, 60)
            ?? Within("/header/afterName", t.Header.AfterName, 0, 60) ?? Within("/header/afterLabel", t.Header.AfterLabel, 0, 60) ?? Within("/header/after", t.Header.After, 0, 60)
            ?? Spacing(t.Spacing)
            ?? (t.Side is null ? null : Side(t, t.Side))
            ?? Within("/breaks/minLines", t.Breaks.MinLines, 1, 5) ?? Within("/breaks/keepEntryLines", t.Breaks.KeepEntryLines, 0, 30);

    private static Error? Side(Template t, SideSpec side)
        => OneOf("/side/position", side.Position, "start", "end") ?? Within("/side/width", side.Width, 90, 260) ?? Within("/side/gap", side.Gap, 6, 80) ?? Colour(t, "/side/background", side.Background)
            ?? (NarrowestPaper - t.Page.Start - t.Page.End - side.Width - side.Gap >= NarrowestMain ? null
                : Wrong("/side/width", $"The main column would be narrower than {NarrowestMain} points", "Make the side column, its gap or the margins narrower"));

    private static Error? Spacing(SpacingSpec s)
        => Within("/spacing/section", s.Section, 0, 60) ?? Within("/spacing/afterHeading", s.AfterHeading, 0, 40) ?? Within("/spacing/entry", s.Entry, 0, 40)
            ?? Within("/spacing/paragraph", s.Paragraph, 0, 30) ?? Within("/spacing/list", s.List, 0, 30) ?? Within("/spacing/item", s.Item, 0, 20)
            ?? Within("/spacing/gutter", s.Gutter, 4, 60);

    private static Error? Rule(Template t, string at, RuleSpec? rule)
        => rule is null ? null
            : OneOf($"{at}/position", rule.Position, "below", "above") ?? Within($"{at}/weight", rule.Weight, 0.1, 8) ?? Within($"{at}/gap", rule.Gap, 0, 20) ?? Within($"{at}/length", rule.Length, 0, 600) ?? Colour(t, $"{at}/colour", rule.Colour);

    private static Error? Colour(Template t, string at, string? name)
        => name is null || t.Colours.ContainsKey(name) ? null : Wrong(at, $"The colour \"{name}\" is not in \"colours\"", $"Use {string.Join(", ", t.Colours.Keys)}");

    private static Error? Family(string at, string family)
        => TextFamilies.All.Contains(family) ? null : Wrong(at, $"\"{family}\" is no bundled font", $"Use {TextFamilies.Names}");

    private static Error? Short(string at, string text, int most)
        => text.Length <= most && !text.Any(char.IsControl) ? null : Wrong(at, $"The text must have at most {most} printable characters", "Shorten it");

    private static Error? OneOf(string at, string value, params string[] allowed)
        => allowed.Contains(value) ? null : Wrong(at, $"\"{value}\" is not known here", $"Use {string.Join(" or ", allowed)}");

    private static Error? Within(string at, double? value, double least, double most)
        => value is null || (value >= least && value <= most) ? null
            : Wrong(at, string.Create(CultureInfo.InvariantCulture, $"{value} is out of range"), string.Create(CultureInfo.InvariantCulture, $"Choose {least} to {most}"));

    private static Error Wrong(string where, string what, string remedy) => new(TemplateJson.Invalid, what, where, remedy);

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();

    [GeneratedRegex("^([a-z0-9]{4}=[0-9]{1,2}(,[a-z0-9]{4}=[0-9]{1,2})*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex FeaturesPattern();
}
