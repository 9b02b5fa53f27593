using System.Globalization;
using System.Text;

namespace Vitae.Typesetting;

/// <summary>Tells a person which characters no bundled font has.</summary>
internal static class Coverage
{
    private const int MostNamed = 20;

    public static IReadOnlyList<string> Warnings(IReadOnlyCollection<int> uncovered)
        => uncovered.Count == 0 ? []
            : [$"No bundled font has {string.Join(", ", uncovered.Take(MostNamed).Select(Named))}{(uncovered.Count > MostNamed ? " and others" : "")}: an empty box stands in its place"];

    private static string Named(int character)
        => Rune.IsValid(character) && !Rune.IsControl(new Rune(character)) && Rune.GetUnicodeCategory(new Rune(character)) != UnicodeCategory.PrivateUse
            ? $"“{new Rune(character)}” (U+{character:X4})"
            : $"U+{character:X4}";
}
