namespace Vitae.Reading.Text;

/// <summary>"Page 1 of 2", also without its numbers, which are fields that only a layout fills.</summary>
internal static class PageNumber
{
    public static bool Is(string text)
        => text.Split([' ', '/', '|', '-', '–', '.'], StringSplitOptions.RemoveEmptyEntries).All(word => word.All(char.IsAsciiDigit) || word.ToLowerInvariant() is "page" or "of" or "seite" or "von" or "sur" or "de" or "pagina" or "página" or "di");
}
