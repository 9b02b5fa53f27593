using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Vitae.Core;
using Vitae.Storage;

namespace Vitae.Server.Http;

/// <summary>Expected failures as ProblemDetails (RFC 9457) with <c>success: false</c>, <c>code</c>, <c>message</c> and, where one is known, the place.</summary>
internal static class Problems
{
    private static readonly Dictionary<string, int> Statuses = new(StringComparer.Ordinal)
    {
        [StorageErrors.NotFound] = StatusCodes.Status404NotFound,
        ["version_conflict"] = StatusCodes.Status409Conflict,
        [StorageErrors.AlreadyExists] = StatusCodes.Status409Conflict,
        [StorageErrors.InUse] = StatusCodes.Status409Conflict,
        [StorageErrors.KeyReused] = StatusCodes.Status422UnprocessableEntity,
        ["file_too_large"] = StatusCodes.Status413PayloadTooLarge,
        ["document_too_large"] = StatusCodes.Status413PayloadTooLarge,
        [Quota.Exceeded] = StatusCodes.Status413PayloadTooLarge,
        ["unsupported_media_type"] = StatusCodes.Status415UnsupportedMediaType,
        [StorageErrors.Corrupt] = StatusCodes.Status500InternalServerError,
        [StorageErrors.Unavailable] = StatusCodes.Status503ServiceUnavailable,
        [StorageErrors.Busy] = StatusCodes.Status503ServiceUnavailable,
        [StorageErrors.Full] = StatusCodes.Status503ServiceUnavailable,
    };

    /// <summary>The answer for an error of Core, Reading, Typesetting or Storage; one that has no status of its own is the sender's: 400.</summary>
    public static IResult Of(Error error)
    {
        var status = Statuses.GetValueOrDefault(error.Code, StatusCodes.Status400BadRequest);
        return StorageErrors.RetryAfter(error) is { } wait ? new TryLater(error, status, wait) : Of(error, status);
    }

    public static IResult Of(Error error, int status) => Results.Problem(DetailsOf(error, status));

    /// <summary>Whole seconds, at least one.</summary>
    public static string Seconds(TimeSpan time) => ((int)Math.Ceiling(Math.Max(1, time.TotalSeconds))).ToString(CultureInfo.InvariantCulture);

    public static ProblemDetails DetailsOf(Error error, int status)
    {
        var details = new ProblemDetails { Status = status, Detail = $"{error.What}: {error.Remedy}" };
        details.Extensions["success"] = false;
        details.Extensions["code"] = error.Code;
        details.Extensions["message"] = error.What;
        details.Extensions["remedy"] = error.Remedy;
        if (error.Where is not null) details.Extensions["where"] = error.Where;
        return details;
    }

    /// <summary>Problems that the framework writes get the same fields.</summary>
    public static void Complete(ProblemDetailsContext context)
    {
        var details = context.ProblemDetails;
        details.Extensions.TryAdd("success", false);
        details.Extensions.TryAdd("code", CodeOf(details.Status ?? 500));
        details.Extensions.TryAdd("message", details.Title ?? "the request failed");
        details.Extensions["trace_id"] = System.Diagnostics.Activity.Current?.Id ?? context.HttpContext.TraceIdentifier;
        details.Extensions.Remove("traceId");
    }

    /// <summary>An empty answer with an error status becomes a problem.</summary>
    public static Task ForStatus(StatusCodeContext context)
    {
        var status = context.HttpContext.Response.StatusCode;
        var (what, remedy) = status switch
        {
            401 => ("you are not signed in", "sign in, or send an API token"),
            403 => ("this is not allowed to you", "ask somebody who may"),
            404 => ("there is nothing here", "check the address; it is in the API description"),
            405 => ("this address does not answer to this method", "check the method; it is in the API description"),
            413 => ("the request is too large", "send less"),
            415 => ("this media type is not understood here", "send application/json"),
            _ => ("the request cannot be answered", "check it against the API description"),
        };
        return Of(new Error(CodeOf(status), what, null, remedy), status).ExecuteAsync(context.HttpContext);
    }

    private static string CodeOf(int status) => status switch
    {
        400 => "invalid_request",
        401 => "not_signed_in",
        403 => "forbidden",
        404 => "not_found",
        405 => "method_not_allowed",
        413 => "too_large",
        415 => "unsupported_media_type",
        _ => status >= 500 ? "internal_error" : "request_failed",
    };
}

/// <summary>A defect of ours, told without its insides; a request that cannot be read, told as the sender's.</summary>
internal sealed partial class UnhandledProblem(ILogger<UnhandledProblem> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested) return true;
        var (error, status) = exception is BadHttpRequestException bad
            ? (new Error(bad.StatusCode == 413 ? "too_large" : "invalid_request", bad.StatusCode == 413 ? "the request is too large" : "the request cannot be read", null, "check it against the API description"), bad.StatusCode)
            : (new Error("internal_error", "something went wrong on this server", null, "try again; if it stays, report it with the trace_id"), StatusCodes.Status500InternalServerError);
        if (status >= 500) Failed(httpContext.Request.Method, httpContext.Request.Path, exception);
        httpContext.Response.StatusCode = status;
        await Problems.Of(error, status).ExecuteAsync(httpContext);
        return true;
    }

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed")]
    private partial void Failed(string method, string path, Exception exception);
}
