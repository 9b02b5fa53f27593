using System.Globalization;
using System.Text;

namespace Vitae.Core.Knowledge;

/// <summary>Brings spellings of the same words together, so that they can be compared ordinally.</summary>
public static class TextFolding
{
    private static readonly Lazy<FoldTable> Table = new(FoldTable.Read);

    /// <summary>
    /// Lower case, compatibility forms resolved (NFKC), accents removed from Latin, Greek and Cyrillic letters (ß is "ss", ø is "o"), quotes and dashes
    /// made ASCII, invisible characters dropped, every run of white space one space, none at the ends.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsFolded(text))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c < 0x80)
                AppendFolded(folded, FoldAscii(c));
            else if (Table.Value.TryFold(c, out var single, out var several))
                AppendFolded(folded, single, several);
            else
                folded.Append(c);
        }

        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    /// <summary>One UTF-16 unit folded: <paramref name="several"/> holds the result when it is not exactly one character, else null.</summary>
    internal static char Fold(char c, out string? several)
    {
        several = null;
        if (c < 0x80)
            return FoldAscii(c);
        return Table.Value.TryFold(c, out var single, out several) ? single : c;
    }

    private static char FoldAscii(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < ' ' or '\x7f' => c is '\t' or '\n' or '\r' or '\f' or '\v' ? ' ' : '\0',
        '`' => '\'',
        _ => c,
    };

    private static void AppendFolded(StringBuilder folded, char c, string? several = null)
    {
        if (several is not null)
        {
            folded.Append(several);
            return;
        }

        if (c == '\0' || (c == ' ' && (folded.Length == 0 || folded[^1] == ' ')))
            return;
        folded.Append(c);
    }

    private static bool IsFolded(string text)
    {
        if (text.Length > 0 && (text[0] == ' ' || text[^1] == ' '))
            return false;
        var previous = '\0';
        foreach (var c in text)
        {
            if (c >= 0x7f || c < ' ' || c is '`' or (>= 'A' and <= 'Z') || (c == ' ' && previous == ' '))
                return false;
            previous = c;
        }

        return true;
    }

    private sealed class FoldTable
    {
        private readonly char[] singles = new char[0x10000];
        private readonly Dictionary<char, string> several = [];

        public static FoldTable Read()
        {
            var table = new FoldTable();
            var rows = TsvTable.Read("folds.tsv");
            for (var row = 0; row < rows.Count; row++)
            {
                var c = (char)int.Parse(rows.Field(row, 0), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                var folded = rows.Field(row, 1);
                if (folded.Length == 1)
                    table.singles[c] = folded[0];
                else
                    table.several[c] = folded.ToString();
            }

            return table;
        }

        public bool TryFold(char c, out char single, out string? text)
        {
            single = singles[c];
            text = null;
            return single != '\0' || several.TryGetValue(c, out text);
        }
    }
}
