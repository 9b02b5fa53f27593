using System.Globalization;
using Vitae.Core;
using Vitae.Typesetting.Fonts;

namespace Vitae.Typesetting.Templates;

/// <summary>What a person changes about any template. What is null stays as the template has it.</summary>
public sealed record TemplateSettings
{
    private const double LeastContrast = 4.5;

    /// <summary>A bundled family, of <see cref="TextFamilies"/>.</summary>
    public string? Font { get; init; }

    /// <summary>Of running text in points, 8 to 13; everything else keeps its proportion.</summary>
    public double? Size { get; init; }

    /// <summary>#rrggbb, dark enough to be read on white: a contrast of 4.5.</summary>
    public string? Accent { get; init; }

    /// <summary>Space between things against the template's own, 0.5 to 1.6.</summary>
    public double? Spacing { get; init; }

    /// <summary><c>short</c> (Mar 2021), <c>long</c> (March 2021), <c>numeric</c> (03/2021) or <c>year</c>.</summary>
    public string? Dates { get; init; }
    public PageSize? Page { get; init; }

    /// <summary>Reads a settings file: JSON with the names above in lower case. Code <c>settings_invalid</c>, with the JSON pointer.</summary>
    public static Result<TemplateSettings> Read(ReadOnlySpan<byte> utf8)
        => PersonalJson.Read<TemplateSettings>(utf8, "settings_invalid").Then<TemplateSettings>(settings => settings.Check() is { } error ? error : settings);

    /// <summary>The template with these settings, or which of them cannot be: code <c>settings_invalid</c>.</summary>
    public Result<Template> ApplyTo(Template template)
    {
        if (Check() is { } error) return error;
        if (Accent is not null && !template.Colours.ContainsKey(TemplateColour.Accent))
            return Wrong("/accent", $"The template \"{template.Id}\" has no accent colour", "Leave it out, or choose another template");
        var own = template.Styles[StyleNames.Text].Size!.Value;
        var changed = template.Sized((Size ?? own) / own).Spaced(Spacing ?? 1);
        return changed with
        {
            Fonts = Font is null ? changed.Fonts : Fonts(changed.Fonts, Font),
            Dates = Dates is null ? changed.Dates : changed.Dates with { Style = Dates },
            Colours = Accent is null ? changed.Colours : new Dictionary<string, string>(changed.Colours) { [TemplateColour.Accent] = Accent },
        };
    }

    /// <summary>Headings in the family of the text follow it; headings in one of their own keep it.</summary>
    private static FontSpec Fonts(FontSpec own, string font)
        => own with { Text = font, Display = own.Display == own.Text ? font : own.Display, Serif = TextFamilies.IsSerif(font) };

    private Error? Check()
        => Font is not null && !TextFamilies.All.Contains(Font) ? Wrong("/font", $"\"{Font}\" is no bundled font", $"Use {TextFamilies.Names}")
            : !IsWithin(Size, 8, 13) ? Wrong("/size", Out(Size), "Choose 8 to 13 points")
            : !IsWithin(Spacing, 0.5, 1.6) ? Wrong("/spacing", Out(Spacing), "Choose 0.5 to 1.6; 1 is the template's own")
            : Dates is not null && !DateSpec.Styles.Contains(Dates) ? Wrong("/dates", $"\"{Dates}\" is no way to write dates", $"Use {string.Join(", ", DateSpec.Styles)}")
            : Accent is null ? null
            : !TemplateColour.IsHex(Accent) ? Wrong("/accent", $"\"{Accent}\" is no colour", "Write it as #rrggbb, such as #1f4e79")
            : TemplateColour.Contrast(Accent) < LeastContrast ? Wrong("/accent", string.Create(CultureInfo.InvariantCulture, $"{Accent} is too light to read on white (contrast {TemplateColour.Contrast(Accent):0.0}, needed {LeastContrast})"), "Choose a darker colour")
            : null;

    private static bool IsWithin(double? value, double least, double most) => value is null || (value >= least && value <= most);

    private static string Out(double? value) => string.Create(CultureInfo.InvariantCulture, $"{value} is out of range");

    private static Error Wrong(string where, string what, string remedy) => new("settings_invalid", what, where, remedy);
}
