using Vitae.Storage.Databases;

namespace Vitae.Storage.Search;

/// <summary>A query in each database's own language. Words hold letters and digits alone, so that nothing in them is an operator.</summary>
internal static class SearchQueryText
{
    private const int MaxWords = 20;

    /// <summary>The owner as a word, by which a search reads only what is theirs.</summary>
    public static string Owner(Guid userId) => $"u{userId:N}";

    /// <summary>Null when no words are asked for.</summary>
    public static string? Of(DatabaseKind kind, Guid userId, SearchQuery query)
    {
        var terms = kind == DatabaseKind.Postgres ? Postgres(query) : Sqlite(query);
        return terms.Count == 0 ? null : string.Join(kind == DatabaseKind.Postgres ? " & " : " AND ", terms.Prepend(kind == DatabaseKind.Postgres ? $"'{Owner(userId)}'" : $"owner : \"{Owner(userId)}\""));
    }

    private static List<string> Postgres(SearchQuery query)
    {
        var text = Words(query.Text);
        return
        [
            .. text.Select((word, i) => i == text.Count - 1 ? $"'{word}':*ABCD" : $"'{word}':ABCD"),
            .. Words(query.Title).Select(word => $"'{word}':A"),
            .. Words(query.Employer).Select(word => $"'{word}':B"),
            .. Words(query.Skill).Select(word => $"'{word}':C"),
        ];
    }

    private static List<string> Sqlite(SearchQuery query)
    {
        var text = Words(query.Text);
        return
        [
            .. text.Select((word, i) => $"{{titles employers skills content}} : \"{word}\"{(i == text.Count - 1 ? "*" : "")}"),
            .. Words(query.Title).Select(word => $"titles : \"{word}\""),
            .. Words(query.Employer).Select(word => $"employers : \"{word}\""),
            .. Words(query.Skill).Select(word => $"skills : \"{word}\""),
        ];
    }

    private static List<string> Words(string? text) => text is null ? [] : [.. SearchWords.Of(text).Take(MaxWords)];
}
