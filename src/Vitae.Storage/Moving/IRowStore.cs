using Vitae.Core;
using Vitae.Storage.Schema;

namespace Vitae.Storage.Moving;

/// <summary>Rows of every table as values, whatever they lie in: a database or a folder of JSON files.</summary>
internal interface IRowStore : IAsyncDisposable
{
    /// <summary>Gives every row of every table to <paramref name="take"/>, each table after those it refers to, in one consistent state; stops at the first error.</summary>
    Task<Result<Done>> ReadAllAsync(Func<TableShape, IReadOnlyList<object?[]>, Task<Result<Done>>> take, CancellationToken cancel);

    /// <summary>Adds rows of one table, durably.</summary>
    Task<Result<Done>> AddAsync(TableShape table, IReadOnlyList<object?[]> rows, CancellationToken cancel);
}
