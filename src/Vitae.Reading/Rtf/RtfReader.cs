using Vitae.Core;
using Vitae.Reading.Layout;

namespace Vitae.Reading.Rtf;

/// <summary>
/// Reads the text of Rich Text Format (1.9.1): what Word, WordPad, TextEdit and LibreOffice write. Page headers come first, then the body, footnotes and footers; text boxes stand where they hang.
/// </summary>
internal static class RtfReader
{
    public static Result<LaidOutDocument> Read(ReadOnlySpan<byte> bytes, ReadOptions options)
    {
        var text = new RtfText(options);
        var tokens = new RtfTokens(bytes);
        for (var token = tokens.Next(); token != RtfToken.End; token = tokens.Next())
        {
            switch (token)
            {
                case RtfToken.GroupStart:
                    if (!text.Open())
                        return new Error("rtf_too_deep", $"the document nests more than {options.MaxDepth} groups", null, "save it again with the program that made it, or as .docx");
                    break;
                case RtfToken.GroupEnd:
                    text.Close();
                    break;
                case RtfToken.Control:
                    text.Control(tokens.Word, tokens.Number);
                    break;
                case RtfToken.Byte:
                    text.Byte(tokens.Text);
                    break;
            }
        }
        return text.Document();
    }
}
