using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Documents;
using Vitae.Storage.Model;
using Vitae.Storage.Optimized;
using Vitae.Storage.Resumes;

namespace Vitae.Storage.Search;

/// <summary>What is looked for; all that is given must be met.</summary>
/// <param name="Text">Words anywhere; the last may be the beginning of one.</param>
/// <param name="FromYear">Worked in this year or later.</param>
/// <param name="ToYear">Worked in this year or before.</param>
public sealed record SearchQuery(
    string? Text = null, string? Skill = null, string? Employer = null, string? Title = null, int? FromYear = null, int? ToYear = null, DateTimeOffset? UpdatedFrom = null, DateTimeOffset? UpdatedTo = null);

/// <summary>Full-text search over resumes and optimized resumes; newest change first.</summary>
public sealed class SearchStore
{
    private readonly Database database;
    private readonly SearchIndex index;

    internal SearchStore(Database database, SearchIndex index) => (this.database, this.index) = (database, index);

    public Task<Result<Page<ResumeListItem>>> ResumesAsync(Guid userId, SearchQuery query, PageRequest page, CancellationToken cancel = default)
        => SearchAsync(userId, DocumentKind.Resume, "resumes", ResumeTable.ListColumns, ResumeTable.MapListItem, item => new Cursor(item.UpdatedAt, item.Id), query, page, cancel);

    public Task<Result<Page<OptimizedResumeListItem>>> OptimizedResumesAsync(Guid userId, SearchQuery query, PageRequest page, CancellationToken cancel = default)
        => SearchAsync(
            userId, DocumentKind.OptimizedResume, "optimized_resumes", OptimizedResumeTable.ListColumns, OptimizedResumeTable.MapListItem, item => new Cursor(item.UpdatedAt, item.Id), query, page, cancel);

    private async Task<Result<Page<T>>> SearchAsync<T>(
        Guid userId, DocumentKind kind, string table, string columns, Func<Row, T> map, Func<T, Cursor> cursorOf, SearchQuery query, PageRequest page, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(page);
        var cursor = Cursor.Read(page.Cursor, Cursor.Newest);
        if (!cursor.IsOk) return cursor.Error;
        var flushed = await index.FlushAsync(userId, cancel);
        if (!flushed.IsOk) return flushed.Error;
        List<object?> arguments = [userId, cursor.Value.At, cursor.Value.Id, page.Limit + 1, Words.Of(kind)];
        List<string> conditions = ["user_id = $1", "deleted_at IS NULL", "(updated_at, id) < ($2, $3)"];
        if (query.UpdatedFrom is { } from) conditions.Add($"updated_at >= {Next(from)}");
        if (query.UpdatedTo is { } to) conditions.Add($"updated_at < {Next(to)}");
        List<string> entry = ["user_id = $1", "document_kind = $5"];
        if (query.FromYear is { } fromYear) entry.Add($"to_year >= {Next(fromYear)}");
        if (query.ToYear is { } toYear) entry.Add($"from_year <= {Next(toYear)}");
        if (SearchQueryText.Of(database.Kind, userId, query) is { } text)
        {
            entry.Add(database.Kind == DatabaseKind.Postgres ? $"search @@ CAST({Next(text)} AS tsquery)" : $"document_id IN (SELECT document_id FROM search_index WHERE search_index MATCH {Next(text)})");
        }

        conditions.Add($"id IN (SELECT document_id FROM search_entries WHERE {string.Join(" AND ", entry)})");
        var rows = await database.QueryAsync(
            userId, $"SELECT {columns} FROM {table} WHERE {string.Join(" AND ", conditions)} ORDER BY updated_at DESC, id DESC LIMIT $4", map, [.. arguments], cancel);
        return !rows.IsOk ? rows.Error : Cursor.PageOf(rows.Value, page.Limit, cursorOf);

        string Next(object value)
        {
            arguments.Add(value);
            return FormattableString.Invariant($"${arguments.Count}");
        }
    }
}
