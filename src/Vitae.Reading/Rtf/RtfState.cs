using System.Text;
using Vitae.Reading.Text;

namespace Vitae.Reading.Rtf;

/// <summary>What the text of a group is for.</summary>
internal enum RtfDestination
{
    Text,
    Nothing,
    Fonts,
    Colors,
    Styles,
    FieldInstruction,
    ListText,
    Info,
    Title,
    Author,
}

/// <summary>What a group inherits from the one around it and what ends with it.</summary>
internal sealed class RtfState
{
    public RtfDestination Destination { get; set; }
    public bool Bold { get; set; }
    public bool Italic { get; set; }
    public bool Caps { get; set; }
    public bool Hidden { get; set; }
    public bool Deleted { get; set; }

    /// <summary>In half points.</summary>
    public int Size { get; set; } = 24;
    public int Color { get; set; }
    public bool Shaded { get; set; }
    public int Font { get; set; } = -1;

    /// <summary>Signs that follow a <c>\u</c> for readers that do not know it.</summary>
    public int Substitutes { get; set; } = 1;
    public RtfField? Field { get; set; }
    public bool InFieldResult { get; set; }

    public int Style { get; set; }
    public int OutlineLevel { get; set; } = -1;
    public int ListLevel { get; set; }
    public bool InList { get; set; }
    public bool InTable { get; set; }
    public bool ParagraphShaded { get; set; }
    public bool RowShaded { get; set; }

    /// <summary>In twentieths of a point.</summary>
    public int SpaceBefore { get; set; }

    /// <summary>What a group opened here starts with.</summary>
    public RtfState Inner() => (RtfState)MemberwiseClone();

    public void ResetCharacters()
        => (Bold, Italic, Caps, Hidden, Deleted, Size, Color, Shaded) = (false, false, false, false, false, 24, 0, false);

    public void ResetParagraph()
        => (Style, OutlineLevel, ListLevel, InList, InTable, ParagraphShaded, SpaceBefore) = (0, -1, 0, false, false, false, 0);
}

/// <summary>A field: its instruction comes before its result.</summary>
internal sealed class RtfField
{
    private string? address;
    private int readTo = -1;

    public StringBuilder Instruction { get; } = new();

    /// <summary>Where it links to; null for another field.</summary>
    public string? Address
    {
        get
        {
            if (readTo != Instruction.Length)
                (address, readTo) = (HyperlinkField.Address(Instruction.ToString()), Instruction.Length);
            return address;
        }
    }
}
