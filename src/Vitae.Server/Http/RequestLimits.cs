using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Vitae.Core;
using Vitae.Core.Resumes;

namespace Vitae.Server.Http;

/// <summary>How much one request, and one caller, may ask for.</summary>
internal static class RequestLimits
{
    /// <summary>The policy of the API: a caller, else an address.</summary>
    public const string PerCaller = "per-caller";

    /// <summary>The policy of sign-in: an address, few attempts.</summary>
    public const string SignIn = "sign-in";

    /// <summary>The policy of requests that make this server ask another: a caller, few.</summary>
    public const string Fetching = "fetching";

    /// <summary>Bytes of a JSON body: a document of the largest size with room for what comes beside it.</summary>
    public const int MaxBodyBytes = ResumeLimits.MaxBytes + (1024 * 1024);

    private static readonly Error TooMany = new("too_many_requests", "these are more requests than this server answers to one caller", null, "wait as long as Retry-After says, then go on");

    public static void Apply(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = MaxBodyBytes;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        options.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
    }

    public static void Apply(RateLimiterOptions options)
    {
        options.OnRejected = async (rejected, _) =>
        {
            var after = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1);
            rejected.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(after.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
            await Problems.Of(TooMany, StatusCodes.Status429TooManyRequests).ExecuteAsync(rejected.HttpContext);
        };
        options.AddPolicy(PerCaller, context => RateLimitPartition.GetTokenBucketLimiter(
            context.User.Identity?.IsAuthenticated == true ? $"user {Caller.Of(context.User)}" : AddressOf(context),
            _ => new TokenBucketRateLimiterOptions { TokenLimit = 600, TokensPerPeriod = 100, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0 }));
        options.AddPolicy(Fetching, context => RateLimitPartition.GetTokenBucketLimiter(
            context.User.Identity?.IsAuthenticated == true ? $"user {Caller.Of(context.User)}" : AddressOf(context),
            _ => new TokenBucketRateLimiterOptions { TokenLimit = 20, TokensPerPeriod = 1, ReplenishmentPeriod = TimeSpan.FromSeconds(5), QueueLimit = 0 }));
        options.AddPolicy(SignIn, context => RateLimitPartition.GetSlidingWindowLimiter(
            AddressOf(context),
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = 20, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0 }));
    }

    private static string AddressOf(HttpContext context) => $"address {Accounts.Access.AuditTrail.AddressOf(context)}";
}
