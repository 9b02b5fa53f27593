using System.Globalization;
using Vitae.Reading.Layout;

namespace Vitae.Reading.Image;

/// <summary>A page of a picture with the words that were recognized on it.</summary>
/// <param name="Certainty">Of the words on average, from 0 to 1.</param>
internal sealed record RecognizedPage(PositionedPage Page, double Certainty)
{
    private const int WordLevel = 5;
    private const double Ascent = 0.72;
    private const double Descent = 0.21;
    private const double SmallLetters = 0.52;
    private const double WordGap = 0.28;
    private const int FewestWords = 5;

    /// <summary>Signs less certain than this are dirt or parts of pictures.</summary>
    private const double LeastCertainty = 30;

    /// <summary>Whether there is more than lines, dirt and parts of pictures.</summary>
    public bool HasText => Certainty > 0.4 && Page.Words.Count(word => word.Text.Count(char.IsLetterOrDigit) > 2) >= FewestWords;

    private readonly record struct Row(int Page, int Level, string Line, Box Box, double Certainty, string Text);

    /// <summary>Reads Tesseract's table: one row a page, block, paragraph, line and word, with boxes in pixels.</summary>
    /// <param name="turn">Degrees clockwise that bring the picture upright.</param>
    public static List<RecognizedPage> Read(string table, int resolution, int turn, int firstNumber)
    {
        List<RecognizedPage> pages = [];
        foreach (var page in table.Split('\n').Select(Parse).OfType<Row>().GroupBy(row => row.Page))
        {
            var rows = page.ToList();
            var whole = rows[0].Box;
            var scale = 72.0 / resolution;
            var (width, height) = turn is 90 or 270 ? (whole.Height, whole.Width) : (whole.Width, whole.Height);
            var words = rows.Where(row => row.Level == WordLevel && !IsDirt(row)).GroupBy(row => row.Line).SelectMany(line => Words([.. line.Select(row => row with { Box = Scaled(Turned(row.Box, whole, turn), scale) })])).ToList();
            var sure = rows.Where(row => row.Level == WordLevel && !IsDirt(row)).Select(row => row.Certainty).DefaultIfEmpty(0).Average() / 100;
            pages.Add(new RecognizedPage(new PositionedPage(firstNumber + pages.Count, width * scale, height * scale, Evened(words), []), sure));
        }
        return pages;
    }

    private static Row? Parse(string line)
    {
        var cells = line.TrimEnd('\r').Split('\t', 12);
        if (cells.Length < 11)
            return null;
        Span<int> numbers = stackalloc int[10];
        for (var i = 0; i < 10; i++)
        {
            if (!int.TryParse(cells[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[i]))
                return null;
        }
        var certainty = double.TryParse(cells[10], CultureInfo.InvariantCulture, out var sure) ? sure : -1;
        return new Row(numbers[1], numbers[0], $"{numbers[2]}.{numbers[3]}.{numbers[4]}", new Box(numbers[6], numbers[7], numbers[6] + numbers[8], numbers[7] + numbers[9]), certainty, cells.Length > 11 ? cells[11].Trim() : "");
    }

    private static bool IsDirt(Row row) => row.Text.Length == 0 || row.Certainty < 0 || row.Text.All(c => c is '|' or '_' or '~' or '=' or '—' or '-') && row.Text.Length > 2;

    /// <summary>Boxes hug the ink; words of one line get the size and the base line that their letters tell.</summary>
    private static IEnumerable<PositionedWord> Words(List<Row> line)
    {
        var size = Median([.. line.Select(SizeOf)]);
        var baseline = Median([.. line.Select(word => word.Box.Bottom - (word.Text.Any(HasDescender) ? Descent * size : 0))]);
        for (var i = 0; i < line.Count; i++)
        {
            var (text, box) = (line[i].Text, line[i].Box);
            if (IsDot(line[i], size))
                text = i == 0 ? "•" : "·";
            else if (line[i].Certainty < LeastCertainty && !text.Any(char.IsLetterOrDigit))
                continue;
            // Recognition has parted the words, whatever the ink between them.
            var right = i + 1 < line.Count && line[i + 1].Box.Left > box.Left ? Math.Min(box.Right, Math.Max(box.Left + 0.1, line[i + 1].Box.Left - WordGap * size)) : box.Right;
            yield return new PositionedWord(text, new Box(box.Left, baseline - 0.8 * size, right, baseline + 0.2 * size), "", size, Bold: false, Italic: false, Color: 0);
        }
    }

    /// <summary>Bullets and middle dots are taken for all kinds of signs; they are as wide as high, and small.</summary>
    private static bool IsDot(Row word, double size)
        => word.Text.Length == 1 && word.Text[0] is not ('.' or ',' or '\'' or '"') && word.Box.Height < 0.42 * size && word.Box.Width < 0.5 * size && word.Box.Width < 1.7 * word.Box.Height;

    private static double SizeOf(Row word)
        => word.Box.Height / ((word.Text.Any(HasAscender) ? Ascent : SmallLetters) + (word.Text.Any(HasDescender) ? Descent : 0));

    private static bool HasDescender(char c) => "gjpqyQ,;()[]{}|/@ß".Contains(c, StringComparison.Ordinal);

    private static bool HasAscender(char c) => char.IsUpper(c) || char.IsDigit(c) || "bdfhiklt()[]{}|/\\!?&@%$€£#'\"".Contains(c, StringComparison.Ordinal) || c > '\u00df';

    /// <summary>Sizes near that of most words are that size: the boxes differ by a pixel or two.</summary>
    private static List<PositionedWord> Evened(List<PositionedWord> words)
    {
        if (words.Count == 0)
            return words;
        var usual = Math.Round(Median([.. words.Select(word => word.Size)]), 1);
        return [.. words.Select(word => Math.Abs(word.Size - usual) < 0.15 * usual ? word with { Size = usual } : word with { Size = Math.Round(word.Size) })];
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private static Box Turned(Box box, Box page, int turn) => turn switch
    {
        90 => new Box(page.Height - box.Bottom, box.Left, page.Height - box.Top, box.Right),
        180 => new Box(page.Width - box.Right, page.Height - box.Bottom, page.Width - box.Left, page.Height - box.Top),
        270 => new Box(box.Top, page.Width - box.Right, box.Bottom, page.Width - box.Left),
        _ => box,
    };

    private static Box Scaled(Box box, double scale) => new(box.Left * scale, box.Top * scale, box.Right * scale, box.Bottom * scale);
}
