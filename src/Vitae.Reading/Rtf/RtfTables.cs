using System.Text;

namespace Vitae.Reading.Rtf;

/// <summary>The tables at the head of a document: fonts with their code pages, colours, and which styles are headings.</summary>
internal sealed class RtfTables
{
    private const int MostEntries = 10_000;

    private readonly Dictionary<int, int> charsets = [];
    private readonly Dictionary<int, int> headings = [];
    private readonly List<int> colors = [];
    private readonly StringBuilder name = new();
    private int font;
    private int style;
    private int outline = -1;
    private (int Red, int Green, int Blue) color;

    /// <summary>The document's code page.</summary>
    public int CodePage { get; set; } = 1252;
    public int DefaultFont { get; set; }

    public int Charset(int number) => charsets.GetValueOrDefault(number < 0 ? DefaultFont : number, 1);

    /// <summary>0xRRGGBB; black when nothing else is said.</summary>
    public int Color(int index) => index > 0 && index < colors.Count ? colors[index] : 0;

    /// <summary>1 to 6 for the styles of headings and titles; 0 otherwise.</summary>
    public int HeadingLevel(int number) => headings.GetValueOrDefault(number);

    public void Control(RtfDestination table, string word, int? number)
    {
        var value = number ?? 0;
        switch (table, word)
        {
            case (RtfDestination.Fonts, "f"):
                font = value;
                break;
            case (RtfDestination.Fonts, "fcharset") when charsets.Count < MostEntries:
                charsets[font] = value;
                break;
            case (RtfDestination.Colors, "red"):
                color.Red = value & 255;
                break;
            case (RtfDestination.Colors, "green"):
                color.Green = value & 255;
                break;
            case (RtfDestination.Colors, "blue"):
                color.Blue = value & 255;
                break;
            case (RtfDestination.Styles, "s"):
                style = value;
                break;
            case (RtfDestination.Styles, "cs" or "ds" or "ts" or "tsrowd"):
                style = -1;
                break;
            case (RtfDestination.Styles, "outlinelevel"):
                outline = value;
                break;
        }
    }

    public void Text(RtfDestination table, char sign)
    {
        if (table == RtfDestination.Colors && sign == ';' && colors.Count < MostEntries)
        {
            colors.Add(color.Red << 16 | color.Green << 8 | color.Blue);
            color = default;
        }
        else if (table == RtfDestination.Styles && sign == ';')
        {
            EndStyle();
        }
        else if (table == RtfDestination.Styles && name.Length < 100)
        {
            name.Append(sign);
        }
    }

    private void EndStyle()
    {
        var called = name.ToString().Trim().ToLowerInvariant();
        var level = called.StartsWith("heading ", StringComparison.Ordinal) && called.Length == 9 && called[8] is >= '1' and <= '6' ? called[8] - '0'
            : called == "title" ? 1 : outline is >= 0 and < 6 ? outline + 1 : 0;
        if (level > 0 && style >= 0 && headings.Count < MostEntries)
            headings[style] = level;
        name.Clear();
        (style, outline) = (0, -1);
    }
}
