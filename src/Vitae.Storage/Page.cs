using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Vitae.Core;

namespace Vitae.Storage;

/// <summary>Which part of a list is asked for.</summary>
/// <param name="Cursor"><see cref="Page{T}.Next"/> of the page before; null for the first.</param>
/// <param name="Size">1 to <see cref="MaxSize"/>; values outside are brought inside.</param>
public sealed record PageRequest(string? Cursor = null, int Size = PageRequest.DefaultSize)
{
    public const int DefaultSize = 50;
    public const int MaxSize = 200;

    internal int Limit => Math.Clamp(Size, 1, MaxSize);
}

/// <param name="Next">The cursor of the next page; null on the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>The last row of a page, by what the list is ordered by: an instant as microseconds, a score by its bits. Opaque to clients.</summary>
internal sealed record Cursor(long Key, Guid Id)
{
    public Cursor(DateTimeOffset at, Guid id)
        : this(Instants.ToMicroseconds(at), id)
    {
    }

    /// <summary>Before every row of a list that begins with the newest.</summary>
    public static Cursor Newest { get; } = new(new DateTimeOffset(9999, 1, 1, 0, 0, 0, TimeSpan.Zero), Guid.AllBitsSet);

    /// <summary>Before every row of a list that begins with the best score.</summary>
    public static Cursor Best { get; } = new(BitConverter.DoubleToInt64Bits(double.MaxValue), Guid.AllBitsSet);

    public DateTimeOffset At => Instants.FromMicroseconds(Key);

    public double Score => BitConverter.Int64BitsToDouble(Key);

    public static Result<Cursor> Read(string? text, Cursor start)
    {
        if (text is null) return start;
        var bytes = new byte[text.Length];
        if (Base64Url.IsValid(text)
            && Base64Url.TryDecodeFromChars(text, bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length).Split(' ') is [var key, var id]
            && long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= start.Key
            && Guid.TryParseExact(id, "N", out var guid))
        {
            return new Cursor(number, guid);
        }

        return new Error(StorageErrors.InvalidCursor, "this cursor was not given by the list", null, "begin again without a cursor");
    }

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Key} {Id:N}")));

    /// <summary>A page of rows of which one more was asked for than the page holds.</summary>
    public static Page<T> PageOf<T>(List<T> rows, int limit, Func<T, Cursor> cursorOf)
        => rows.Count <= limit ? new Page<T>(rows, null) : new Page<T>(rows[..limit], cursorOf(rows[limit - 1]).ToString());
}
