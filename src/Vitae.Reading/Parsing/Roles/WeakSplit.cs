using Vitae.Core.Knowledge;

namespace Vitae.Reading.Parsing.Roles;

/// <summary>Ways to split one unit into two at a comma, a dash or a word such as "at".</summary>
/// <param name="Kind">The separator, so that entries split alike can be compared.</param>
internal sealed record WeakSplit(string Left, string Right, string Kind)
{
    private static readonly (string Word, string Kind)[] AtWords =
    [
        (" at ", "at"), (" @ ", "at"), (" bei der ", "at"), (" bei ", "at"), (" beim ", "at"), (" chez ", "at"), (" à l’", "at"), (" à l'", "at"), (" presso ", "at"), (" bij ", "at"), (" hos ", "at"), (" w firmie ", "at"), (" na ", "na"), (" en ", "en"), (" für ", "for"), (" for ", "for"), (" with ", "for"),
    ];

    public static List<WeakSplit> Of(string text)
    {
        List<WeakSplit> splits = [];
        foreach (var (word, kind) in AtWords)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at > 1 && at + word.Length < text.Length && !(kind is "en" or "na" or "for" && IsSubject(text[(at + word.Length)..])))
                Add(splits, text[..at], text[(at + word.Length)..], kind);
        }
        foreach (var dash in (ReadOnlySpan<string>)[" – ", " — ", " - ", "—", " ― ", " : ", ": ", " // ", " :: ", " « ", "–"])
        {
            var at = OutsideBrackets(text, dash, 1);
            if (at > 1 && at + dash.Length < text.Length - 1)
            {
                Add(splits, text[..at], text[(at + dash.Length)..], "-");
                break;
            }
        }
        for (var at = OutsideBrackets(text, ",", 1); at > 0; at = OutsideBrackets(text, ",", at + 1))
            Add(splits, text[..at], text[(at + 1)..], ",");
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open > 2 && text.EndsWith(')'))
            Add(splits, text[..open], text[(open + 1)..^1], "(");
        return splits;
    }

    /// <summary>"at Acme", where only a change of type parts the title from it, is "Acme".</summary>
    public static string? WithoutAt(string? company)
    {
        foreach (var (word, kind) in AtWords)
        {
            if (kind is "at" or "en" && company is not null && company.Length > word.Length && company.StartsWith(word.TrimStart(), StringComparison.Ordinal))
                return company[(word.Length - 1)..].Trim();
        }
        return company;
    }

    /// <summary>Without the place it ends with, and that place: "Evil Corp, Rockville" gives "Evil Corp" and "Rockville".</summary>
    public static (string Text, string? Place) WithoutPlace(string text)
    {
        for (var at = OutsideBrackets(text, ",", 1); at > 0; at = OutsideBrackets(text, ",", at + 1))
        {
            var rest = text[(at + 1)..].Trim();
            if (rest.Length > 5 && rest[^1] == '.' && !rest[..^1].Contains('.', StringComparison.Ordinal))
                rest = rest[..^1];
            if (!IsSuffix(rest) && Clues.Place(rest) >= 0.6 && (Clues.Place(rest) >= 0.75 || rest.Length > 3))
                return (text[..at].Trim(), rest);
        }
        foreach (var dash in (ReadOnlySpan<string>)[" – ", " — ", " - ", "—"])
        {
            var at = text.LastIndexOf(dash, StringComparison.Ordinal);
            if (at > 1 && Clues.Place(text[(at + dash.Length)..]) >= 0.7)
                return (text[..at].Trim(), text[(at + dash.Length)..].Trim());
        }
        var open = text.LastIndexOf('(');
        if (open > 2 && text.EndsWith(')') && Clues.Place(text[(open + 1)..^1]) >= 0.7)
            return (text[..open].Trim(), text[(open + 1)..^1].Trim());
        return (text, null);
    }

    /// <summary>Without what follows its last comma, where other entries alike have a place; null when it has none or the rest is no name of a place.</summary>
    public static (string Text, string Place)? WithoutLastPart(string text)
    {
        var at = text.LastIndexOf(',');
        if (at < 2 || text.AsSpan(0, at).Count('(') != text.AsSpan(0, at).Count(')'))
            return null;
        var rest = text[(at + 1)..].Trim().TrimEnd('.');
        return rest.Length is > 1 and < 32 && char.IsUpper(rest[0]) && !IsSuffix(rest) && rest.AsSpan().Count(' ') < 3 && !rest.Any(char.IsDigit) && rest.Any(char.IsLower) ? (text[..at].Trim(), rest) : null;
    }

    /// <summary>"Ingeniero en Software", "Licenciado en Derecho": what follows is what the title is about.</summary>
    private static bool IsSubject(string text) => FieldsOfStudy.Find(text) is not null || SkillTaxonomy.Find(text) is not null || TextFolding.Fold(text) is "software" or "sistemas" or "systemes" or "hardware";

    /// <summary>"Inc." and the like after a comma belong to the name.</summary>
    private static bool IsSuffix(string text) => TextFolding.Fold(text).Trim('.') is "inc" or "llc" or "ltd" or "co" or "corp" or "gmbh" or "ag" or "sa" or "s.a" or "sas" or "s.a.s" or "sl" or "s.l" or "plc" or "lp" or "llp" or "pc" or "b.v" or "bv" or "n.v" or "kg";

    private static void Add(List<WeakSplit> splits, string left, string right, string kind)
    {
        var (a, b) = (Entries.UnitSplitter.Tidy(left), Entries.UnitSplitter.Tidy(right));
        if (a.Length > 1 && b.Length > 1 && !(kind == "," && IsSuffix(b)) && !(kind == "," && IsSuffix(b.Split(',')[0])))
            splits.Add(new WeakSplit(a, b, kind));
    }

    private static int OutsideBrackets(string text, string separator, int from)
    {
        var depth = 0;
        for (var i = 0; i + separator.Length <= text.Length; i++)
        {
            if (text[i] is '(' or '[')
                depth++;
            else if (text[i] is ')' or ']')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && i >= from && text.AsSpan(i).StartsWith(separator, StringComparison.Ordinal))
                return i;
        }
        return -1;
    }
}
