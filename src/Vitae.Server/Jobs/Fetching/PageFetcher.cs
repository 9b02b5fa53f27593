using System.Net;
using System.Net.Sockets;
using Vitae.Core;

namespace Vitae.Server.Jobs.Fetching;

/// <summary>A page that was fetched.</summary>
/// <param name="Address">Where it was in the end.</param>
internal sealed record FetchedPage(Uri Address, byte[] Bytes, bool IsHtml);

/// <summary>
/// Fetches a page that a person names, from the public internet alone. A host is resolved once and the connection goes to the addresses that were looked at, so that a name cannot point elsewhere meanwhile;
/// each redirect is looked at the same way. Ten seconds, two megabytes, HTML or plain text; no cookies, no credentials, no proxy.
/// </summary>
internal sealed class PageFetcher(Reach reach) : IDisposable
{
    private const int MaxRedirects = 3;
    private const int MaxBytes = 2 * 1024 * 1024;
    private const int AtOnce = 8;
    private const int MaxHost = 253;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly HttpRequestOptionsKey<IPAddress[]> Addresses = new("addresses");

    private readonly SemaphoreSlim places = new(AtOnce, AtOnce);
    private readonly HttpClient client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.All,
        // A kept connection would be to what a name meant before.
        PooledConnectionLifetime = TimeSpan.Zero,
        ConnectCallback = ConnectAsync,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Fails with <c>url_invalid</c>, <c>url_not_public</c>, <c>page_unreachable</c>, <c>page_refused</c>, <c>page_too_large</c> or <c>page_no_text</c>.</summary>
    public async Task<Result<FetchedPage>> FetchAsync(string? address, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            await places.WaitAsync(patience.Token);
            try
            {
                return await FollowAsync(address, patience.Token);
            }
            finally
            {
                places.Release();
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return Failed("page_unreachable", "the page did not come within ten seconds");
        }
        catch (Exception problem) when (problem is HttpRequestException or SocketException or IOException)
        {
            return Failed("page_unreachable", "the page cannot be reached");
        }
    }

    public void Dispose()
    {
        client.Dispose();
        places.Dispose();
    }

    private static Error Failed(string code, string what) => new(code, what, "/url", "open it in your browser, copy the text and paste that instead");

    private async Task<Result<FetchedPage>> FollowAsync(string? address, CancellationToken cancel)
    {
        if (!Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var at)) return Failed("url_invalid", "this is no address of a web page");
        for (var redirects = 0; redirects <= MaxRedirects; redirects++)
        {
            if (at.Scheme is not ("http" or "https") || at.UserInfo.Length > 0 || HostOf(at) is not { Length: > 0 and <= MaxHost } host) return Failed("url_invalid", "this is no address of a web page");
            var allowed = (await reach.Resolve(host, cancel)).Where(one => reach.Allows(one, at.Port)).ToArray();
            if (allowed.Length == 0) return Failed("url_not_public", "this address is not of a public web site");
            using var request = RequestOf(at, allowed);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            if ((int)response.StatusCode is < 300 or >= 400) return await ReadAsync(at, response, cancel);
            if (response.Headers.Location is not { } next || !Uri.TryCreate(at, next, out at)) return Failed("page_unreachable", "the page points nowhere");
        }

        return Failed("page_unreachable", "the page points to others again and again");
    }

    /// <summary>As it is asked for (RFC 5891); null when it is no name: <see cref="Uri"/> finds that out only here.</summary>
    private static string? HostOf(Uri address)
    {
        try
        {
            return address.IdnHost.Trim('[', ']');
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    private static HttpRequestMessage RequestOf(Uri address, IPAddress[] allowed)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", "Mozilla/5.0 (compatible; Vitae)");
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8");
        request.Options.Set(Addresses, allowed);
        return request;
    }

    private static async Task<Result<FetchedPage>> ReadAsync(Uri address, HttpResponseMessage response, CancellationToken cancel)
    {
        if (!response.IsSuccessStatusCode) return Failed("page_refused", $"the site answered {(int)response.StatusCode}");
        var type = response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant();
        if (type is not ("text/html" or "application/xhtml+xml" or "text/plain")) return Failed("page_no_text", "there is no page of text at this address");
        using var bytes = new MemoryStream();
        await using var body = await response.Content.ReadAsStreamAsync(cancel);
        var buffer = new byte[81920];
        int read;
        while ((read = await body.ReadAsync(buffer, cancel)) > 0)
        {
            if (bytes.Length + read > MaxBytes) return Failed("page_too_large", "the page has more than two megabytes");
            bytes.Write(buffer, 0, read);
        }

        return new FetchedPage(address, bytes.ToArray(), type != "text/plain");
    }

    /// <summary>To one of the addresses that were looked at, whatever the name means by now.</summary>
    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        if (!context.InitialRequestMessage.Options.TryGetValue(Addresses, out var addresses)) throw new InvalidOperationException("a request without addresses that were looked at");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
