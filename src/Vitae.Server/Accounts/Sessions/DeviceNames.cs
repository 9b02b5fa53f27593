namespace Vitae.Server.Accounts.Sessions;

/// <summary>What a person recognizes a browser by, from its <c>User-Agent</c>.</summary>
internal static class DeviceNames
{
    private static readonly (string Sign, string Name)[] Browsers = [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"), ("curl/", "curl")];
    private static readonly (string Sign, string Name)[] Systems = [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    public static string Of(string userAgent)
    {
        var browser = Browsers.FirstOrDefault(one => userAgent.Contains(one.Sign, StringComparison.Ordinal)).Name ?? "Unknown browser";
        return Systems.FirstOrDefault(one => userAgent.Contains(one.Sign, StringComparison.Ordinal)).Name is { } system ? $"{browser} on {system}" : browser;
    }
}
