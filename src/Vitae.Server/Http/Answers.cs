using Vitae.Core;
using Vitae.Storage;

namespace Vitae.Server.Http;

/// <param name="Message">What was done, for a person.</param>
internal sealed record MessageResponse(bool Success, string Message);

/// <summary>From results to answers.</summary>
internal static class Answers
{
    public static IResult Of<T>(Result<T> result, Func<T, object> body)
        where T : notnull
        => result.IsOk ? Results.Ok(body(result.Value)) : Problems.Of(result.Error);

    /// <summary>Which page of a list is asked for, from the query.</summary>
    public static Result<PageRequest> Page(string? cursor, int? limit)
        => limit is < 1 or > PageRequest.MaxSize
            ? new Error("invalid_request", $"a page has 1 to {PageRequest.MaxSize} entries", "limit", "ask for fewer, and go on with the cursor")
            : new PageRequest(cursor, limit ?? PageRequest.DefaultSize);

    /// <summary>Texts that people write beside documents.</summary>
    public static Error? TooLong(string? text, int most, string pointer)
        => text?.Length > most ? new Error("invalid_request", $"this text is longer than {most} characters", pointer, "shorten it") : null;

    public static Error Invalid(string what, string where, string remedy) => new("invalid_request", what, where, remedy);

    /// <summary>The same, told about a place in what was sent.</summary>
    public static Result<T> At<T>(this Result<T> result, string pointer)
        where T : notnull
        => result.IsOk ? result : result.Error with { Where = pointer + result.Error.Where };

    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
