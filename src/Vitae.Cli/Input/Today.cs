using System.Globalization;

namespace Vitae.Cli.Input;

/// <summary>The date that "present" means. SOURCE_DATE_EPOCH (seconds since 1970, https://reproducible-builds.org/specs/source-date-epoch/) fixes it.</summary>
internal static class Today
{
    public static DateOnly Date { get; } = DateOnly.FromDateTime(
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 253402300800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime
            : TimeProvider.System.GetLocalNow().DateTime);
}
