namespace Vitae.Core.Knowledge;

/// <summary>Rows of tab-separated fields, without a header. A field that holds a list separates its items by <c>|</c>. Fields are cut only when asked for.</summary>
internal sealed class TsvTable
{
    private readonly string text;
    private readonly List<int> rowStarts = [];

    public TsvTable(string text)
    {
        this.text = text;
        rowStarts.EnsureCapacity(text.Length / 64);
        var start = 0;
        while (start < text.Length)
        {
            rowStarts.Add(start);
            var length = text.AsSpan(start).IndexOf('\n');
            start = length < 0 ? text.Length : start + length + 1;
        }

        rowStarts.Add(text.Length);
    }

    public int Count => rowStarts.Count - 1;

    /// <summary>Characters of the whole table; a guide for sizing an index over it.</summary>
    public int Length => text.Length;

    public static TsvTable Read(string name) => new(KnowledgeData.ReadText(name));

    public ReadOnlySpan<char> Row(int row) => text.AsSpan(rowStarts[row], rowStarts[row + 1] - rowStarts[row]).TrimEnd('\n');

    /// <summary>Empty when the row is shorter.</summary>
    public ReadOnlySpan<char> Field(int row, int column)
    {
        var rest = Row(row);
        for (; column > 0; column--)
        {
            var tab = rest.IndexOf('\t');
            if (tab < 0)
                return default;
            rest = rest[(tab + 1)..];
        }

        var end = rest.IndexOf('\t');
        return end < 0 ? rest : rest[..end];
    }

    public string Text(int row, int column) => Field(row, column).ToString();

    public IReadOnlyList<string> List(int row, int column)
    {
        var field = Field(row, column);
        return field.IsEmpty ? [] : field.ToString().Split('|');
    }
}
