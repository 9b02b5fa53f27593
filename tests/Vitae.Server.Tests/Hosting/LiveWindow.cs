using System.Text.Json;

namespace Vitae.Server.Tests.Hosting;

/// <summary>A window that listens to server-sent events.</summary>
internal sealed class LiveWindow(HttpResponseMessage response, StreamReader lines) : IDisposable
{
    public static async Task<LiveWindow> OpenAsync(HttpClient browser, string? lastEventId = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/live");
        if (lastEventId is not null) request.Headers.Add("Last-Event-ID", lastEventId);
        var response = await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        return new LiveWindow(response, new StreamReader(await response.Content.ReadAsStreamAsync()));
    }

    public async Task<(string Type, string Id, string Data)> NextAsync()
    {
        var (type, id, data) = ("", "", "");
        while (await lines.ReadLineAsync() is { } line)
        {
            if (line.Length == 0) return (type, id, data);
            var (field, value) = (line[..line.IndexOf(':')], line[(line.IndexOf(':') + 1)..].TrimStart());
            if (field == "event") type = value;
            else if (field == "id") id = value;
            else data += value.Replace(" ", "");
        }

        throw new InvalidOperationException("the stream is over");
    }

    /// <summary>Waits until the server ends the stream, for as long as it may take at most.</summary>
    public async Task EndsAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        while (await lines.ReadLineAsync(limit.Token) is not null)
        {
        }
    }

    /// <summary>Waits until reading the file of a resume has ended; says how.</summary>
    public async Task<string> ReadingEndsAsync(string resumeId)
    {
        while (true)
        {
            var (type, _, data) = await NextAsync();
            if (type != "resume.reading" || !data.Contains(resumeId, StringComparison.Ordinal)) continue;
            var status = JsonSerializer.Deserialize<JsonElement>(data).GetProperty("status").GetString()!;
            if (status != "processing") return status;
        }
    }

    public void Dispose()
    {
        lines.Dispose();
        response.Dispose();
    }
}
