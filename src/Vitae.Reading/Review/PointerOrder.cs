namespace Vitae.Reading.Review;

/// <summary>JSON pointers as a person reads a resume: sections in their usual order, items by number.</summary>
internal sealed class PointerOrder : IComparer<string>
{
    private static readonly string[] Sections = ["basics", "work", "education", "skills", "languages", "projects", "certificates", "publications", "awards", "volunteer", "interests", "references"];

    public static PointerOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = (x?.Split('/') ?? [], y?.Split('/') ?? []);
        for (var i = 1; i < Math.Min(a.Length, b.Length); i++)
        {
            var order = i == 1 ? Rank(a[i]).CompareTo(Rank(b[i]))
                : int.TryParse(a[i], out var first) && int.TryParse(b[i], out var second) ? first.CompareTo(second) : 0;
            if (order != 0)
                return order;
            // Fields of one item stay in the order they were read.
            if (a[i] != b[i])
                return 0;
        }
        return 0;
    }

    private static int Rank(string section) => Array.IndexOf(Sections, section) is >= 0 and var at ? at : Sections.Length;
}
