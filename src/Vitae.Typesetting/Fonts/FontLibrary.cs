using Vitae.Core;
using Vitae.Typesetting.Native;

namespace Vitae.Typesetting.Fonts;

/// <summary>The bundled fonts as a fontconfig configuration of our own: nothing of the system's fonts or settings, so that every machine sets the same page.</summary>
internal static class FontLibrary
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "fonts");
    private static readonly Lazy<Result<FontConfigHandle>> Loaded = new(Load);

    /// <summary>For the life of the process; its users may be on any thread.</summary>
    public static Result<FontConfigHandle> Configuration => Loaded.Value;

    /// <summary>Pango's family list: the wanted face first, then what covers the other scripts, the reader's own Han variant before the others.</summary>
    public static string Families(string family, bool serif, string language)
    {
        string[] han = language.Split('-')[0].ToLowerInvariant() switch
        {
            "ja" => ["JP", "SC", "TC", "KR"],
            "ko" => ["KR", "JP", "SC", "TC"],
            "zh" when language.Contains("hant", StringComparison.OrdinalIgnoreCase) || language.EndsWith("tw", StringComparison.OrdinalIgnoreCase) || language.EndsWith("hk", StringComparison.OrdinalIgnoreCase)
                => ["TC", "SC", "JP", "KR"],
            _ => ["SC", "TC", "JP", "KR"],
        };
        string[] arabic = serif ? ["Noto Naskh Arabic", "Noto Sans Arabic"] : ["Noto Sans Arabic", "Noto Naskh Arabic"];
        string[] serifs = serif ? ["Noto Serif Hebrew"] : [];
        return string.Join(
            ',',
            [
                family, .. arabic, .. serifs, "Noto Sans Hebrew", .. han.Select(variant => "Noto Sans " + variant),
                "Noto Sans Devanagari", "Noto Sans Thai", "Noto Sans Symbols 2", "Noto Emoji",
            ]);
    }

    private static Result<FontConfigHandle> Load()
    {
        var files = Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.ttf") : [];
        if (files.Length == 0)
            return new Error("fonts_missing", "The bundled fonts are missing", Folder, "Build again with npm installed, or copy the folder fonts/ beside the program");
        var config = Fontconfig.FcConfigCreate();
        const string Rules = """
            <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
            <alias binding="same"><family>emoji</family><prefer><family>Noto Emoji</family></prefer></alias>
            <match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit><edit name="autohint" mode="assign"><bool>false</bool></edit></match>
            </fontconfig>
            """;
        if (Fontconfig.FcConfigParseAndLoadFromMemory(config, Rules, 0) == 0) return Unusable("its rules");
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            if (Fontconfig.FcConfigAppFontAddFile(config, file) == 0) return Unusable(Path.GetFileName(file));
        }
        return config;
    }

    private static Error Unusable(string what) => new("fonts_unusable", "Fontconfig refused a font file", what, "Build again to restore the bundled fonts");
}
