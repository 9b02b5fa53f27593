using System.Text;
using Vitae.Reading.Layout;
using Vitae.Reading.Text;

namespace Vitae.Reading.Rtf;

/// <summary>Follows the groups and control words of a document and gathers its lines.</summary>
internal sealed class RtfText(ReadOptions options)
{
    private const int White = 0xFFFFFF;

    private readonly Stack<RtfState> outer = new();
    private readonly RtfTables tables = new();
    private readonly RtfLines body = new(options);
    private readonly List<byte> pending = [];
    private readonly StringBuilder title = new();
    private readonly StringBuilder author = new();
    private RtfState state = new();
    private bool starred;
    private int toSkip;

    public bool Open()
    {
        Flush();
        if (outer.Count >= options.MaxDepth)
            return false;
        outer.Push(state);
        state = state.Inner();
        starred = false;
        toSkip = 0;
        return true;
    }

    public void Close()
    {
        Flush();
        toSkip = 0;
        if (outer.Count == 0)
            return;
        body.Leave(outer.Count);
        var ended = state;
        state = outer.Pop();
        if (ended.Destination == RtfDestination.ListText && state.Destination != RtfDestination.ListText)
            body.EndListText();
    }

    public LaidOutDocument Document()
    {
        Flush();
        return body.Document() with { Title = Named(title), Author = Named(author) };
    }

    public void Byte(byte sign)
    {
        if (toSkip > 0)
        {
            toSkip--;
            return;
        }
        starred = false;
        if (sign == (byte)'\t')
        {
            Flush();
            Break("tab");
        }
        else if (state.Destination != RtfDestination.Nothing)
        {
            pending.Add(sign);
        }
    }

    public void Control(string word, int? number)
    {
        if (word == "u")
        {
            Unicode(number ?? 0);
            return;
        }
        if (toSkip > 0)
        {
            toSkip--;
            return;
        }
        Flush();
        if (word == "*")
        {
            starred = true;
            return;
        }
        var optional = starred;
        starred = false;
        if (state.Destination == RtfDestination.Nothing && word is not ("shptxt" or "ud"))
            return;
        if (state.Destination is RtfDestination.Fonts or RtfDestination.Colors or RtfDestination.Styles)
            tables.Control(state.Destination, word, number);
        else if (!Destination(word, optional) && !Sign(word) && !Break(word) && !Paragraph(word, number) && !CodePage(word, number))
            Character(word, number);
    }

    private void Unicode(int code)
    {
        if (toSkip > 0)
            toSkip = 0;
        Flush();
        Append(((char)(ushort)code).ToString());
        toSkip = state.Substitutes;
    }

    /// <summary>Whether the word says what the rest of the group is for; one that need not be known and is not has nothing for a page.</summary>
    private bool Destination(string word, bool optional)
    {
        var (destination, part) = (DestinationOf(word), PartOf(word));
        if (destination is { } named)
            state.Destination = named;
        if (part is { } own)
        {
            body.Enter(own, outer.Count);
            state.ResetParagraph();
        }
        if (destination is not null || part is not null || Field(word))
            return true;
        if (optional)
            state.Destination = RtfDestination.Nothing;
        return optional;
    }

    private static RtfDestination? DestinationOf(string word) => word switch
    {
        "fonttbl" => RtfDestination.Fonts,
        "colortbl" => RtfDestination.Colors,
        "stylesheet" => RtfDestination.Styles,
        "info" => RtfDestination.Info,
        "title" => RtfDestination.Title,
        "author" => RtfDestination.Author,
        "fldinst" => RtfDestination.FieldInstruction,
        "listtext" or "pntext" => RtfDestination.ListText,
        "shptxt" or "ud" => RtfDestination.Text,
        // What is shown instead by programs that know less, pictures, and what no page shows.
        "shprslt" or "nonshppict" or "pict" or "objdata" or "upr" or "nonesttables" or "revtbl" or "filetbl" or "annotation" or "xe" or "tc" or "rxe" or "template" => RtfDestination.Nothing,
        _ => null,
    };

    private static RtfPart? PartOf(string word) => word switch
    {
        "header" or "headerl" or "headerr" or "headerf" => RtfPart.Header,
        "footer" or "footerl" or "footerr" or "footerf" => RtfPart.Footer,
        "footnote" => RtfPart.Note,
        "shptxt" => RtfPart.Box,
        _ => null,
    };

    /// <summary>A link is a field: an instruction with its address, and the result that is shown.</summary>
    private bool Field(string word)
    {
        if (word == "field")
            state.Field = new RtfField();
        else if (word == "fldrslt")
            state.InFieldResult = true;
        else
            return false;
        return true;
    }

    private bool Sign(string word)
    {
        var sign = word switch
        {
            "~" or "emspace" or "enspace" or "qmspace" => " ",
            "_" => "-",
            "-" or "zwj" or "zwnj" => "",
            "bullet" => "•",
            "endash" => "–",
            "emdash" => "—",
            "lquote" => "‘",
            "rquote" => "’",
            "ldblquote" => "“",
            "rdblquote" => "”",
            "{" or "}" or "\\" => word,
            _ => null,
        };
        if (sign is not null)
            Append(sign);
        return sign is not null;
    }

    private bool Break(string word)
    {
        if (word is not ("par" or "sect" or "page" or "column" or "line" or "tab" or "cell" or "row" or "nestcell" or "nestrow" or "softline"))
            return false;
        if (state.Destination == RtfDestination.Text && !state.Deleted)
            body.Break(word, state.InTable);
        return true;
    }

    private bool Paragraph(string word, int? number)
    {
        var value = number ?? 0;
        switch (word)
        {
            case "pard":
                state.ResetParagraph();
                break;
            case "s":
                state.Style = value;
                break;
            case "outlinelevel":
                state.OutlineLevel = value;
                break;
            case "ilvl":
                state.ListLevel = Math.Clamp(value, 0, 8);
                break;
            case "ls":
                state.InList = value > 0;
                break;
            case "intbl":
                state.InTable = true;
                break;
            case "cbpat":
                state.ParagraphShaded = IsFill(value);
                break;
            case "trowd":
                state.RowShaded = false;
                break;
            case "clcbpat":
                state.RowShaded |= IsFill(value);
                break;
            case "sb":
                state.SpaceBefore = value;
                break;
            default:
                return false;
        }
        return true;
    }

    private void Character(string word, int? number)
    {
        var on = number != 0;
        switch (word)
        {
            case "plain":
                state.ResetCharacters();
                break;
            case "b":
                state.Bold = on;
                break;
            case "i":
                state.Italic = on;
                break;
            case "caps" or "scaps":
                state.Caps = on;
                break;
            case "v":
                state.Hidden = on;
                break;
            case "deleted":
                state.Deleted = on;
                break;
            case "fs":
                state.Size = Math.Clamp(number ?? 24, 1, 2000);
                break;
            case "cf":
                state.Color = number ?? 0;
                break;
            case "cb" or "chcbpat" or "highlight":
                state.Shaded = IsFill(number ?? 0);
                break;
            case "f":
                state.Font = number ?? -1;
                break;
        }
    }

    /// <summary>Whether the word says how bytes are to be read.</summary>
    private bool CodePage(string word, int? number)
    {
        switch (word)
        {
            case "deff":
                tables.DefaultFont = number ?? 0;
                break;
            case "uc":
                state.Substitutes = Math.Clamp(number ?? 1, 0, 16);
                break;
            case "ansicpg" when number is { } page and > 0:
                tables.CodePage = page;
                break;
            case "mac":
                tables.CodePage = 10000;
                break;
            case "pc":
                tables.CodePage = 437;
                break;
            case "pca":
                tables.CodePage = 850;
                break;
            default:
                return false;
        }
        return true;
    }

    private bool IsFill(int color) => color > 0 && tables.Color(color) != White;

    private void Flush()
    {
        if (pending.Count == 0)
            return;
        var charset = tables.Charset(state.Font);
        var bytes = pending.ToArray();
        pending.Clear();
        // The signs of symbol fonts have no letters: Word gives them the code points from U+F000 on.
        Append(charset == RtfCharsets.Symbol ? string.Concat(bytes.Select(one => one > 0x20 ? (char)(0xF000 + one) : ' ')) : RtfCharsets.Encoding(RtfCharsets.CodePage(charset) ?? tables.CodePage).GetString(bytes));
    }

    private void Append(string text)
    {
        switch (state.Destination)
        {
            case RtfDestination.Fonts or RtfDestination.Colors or RtfDestination.Styles:
                foreach (var sign in text)
                    tables.Text(state.Destination, sign);
                break;
            case RtfDestination.Title when title.Length < 1000:
                title.Append(text);
                break;
            case RtfDestination.Author when author.Length < 1000:
                author.Append(text);
                break;
            case RtfDestination.FieldInstruction when state.Field is { Instruction.Length: < 4000 } field:
                field.Instruction.Append(text);
                break;
            case RtfDestination.ListText:
                body.ListText(text);
                break;
            case RtfDestination.Text when !state.Deleted:
                body.Append(text, Style(), state.InFieldResult ? state.Field?.Address : null, Paragraph());
                break;
        }
    }

    private TextStyle Style()
    {
        var color = tables.Color(state.Color);
        return new TextStyle(state.Bold, state.Italic, state.Size / 2.0, color, state.Caps, state.Hidden || color == White && !state.Shaded && !state.ParagraphShaded && !state.RowShaded);
    }

    private RtfParagraph Paragraph()
        => new(state.OutlineLevel is >= 0 and < 6 ? state.OutlineLevel + 1 : tables.HeadingLevel(state.Style), state.InList, state.ListLevel, state.InTable, 1 + Math.Clamp(state.SpaceBefore, 0, 2000) / 240.0);

    private static string? Named(StringBuilder text) => text.ToString().Trim() is { Length: > 0 } named ? named : null;
}
