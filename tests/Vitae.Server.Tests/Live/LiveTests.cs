using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Live;

/// <summary>Server-sent events.</summary>
public sealed class LiveTests(RunningServer server) : ApiTests(server), IClassFixture<RunningServer>
{
    [Fact]
    public async Task A_window_hears_of_saves_and_goes_on_where_it_left_off()
    {
        var made = await OptimizeAsync();
        string seen;
        using (var window = await OpenAsync(null))
        {
            (await window.NextAsync()).Type.ShouldBe("hello");
            await PatchAsync($"/api/resumes/optimized/{IdOf(made)}", new { match_score = 1 });
            var saved = await window.NextAsync();
            saved.Type.ShouldBe("optimized_resume.saved");
            saved.Data.ShouldContain("\"version\": 2".Replace(" ", ""), customMessage: saved.Data);
            saved.Data.ShouldContain(IdOf(made));
            seen = saved.Id;
        }

        await PatchAsync($"/api/resumes/optimized/{IdOf(made)}", new { match_score = 2 });
        using var again = await OpenAsync(seen);
        (await again.NextAsync()).Type.ShouldBe("hello");
        (await again.NextAsync()).Data.ShouldContain("\"version\":3");
    }

    [Fact]
    public async Task A_window_that_was_away_too_long_is_told_to_load_anew()
    {
        using var window = await OpenAsync("1-1");
        (await window.NextAsync()).Type.ShouldBe("reset");
    }

    [Fact]
    public async Task Nobody_hears_of_what_somebody_else_does()
    {
        using var window = await OpenAsync(null);
        (await window.NextAsync()).Type.ShouldBe("hello");
        await ImportAsync(by: Server.Other);
        var mine = await ImportAsync();
        (await window.NextAsync()).Data.ShouldContain(IdOf(mine));
    }

    private async Task<Window> OpenAsync(string? lastEventId)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/live");
        if (lastEventId is not null) request.Headers.Add("Last-Event-ID", lastEventId);
        var response = await Person.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        return new Window(response, new StreamReader(await response.Content.ReadAsStreamAsync()));
    }

    private sealed class Window(HttpResponseMessage response, StreamReader lines) : IDisposable
    {
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

        public void Dispose()
        {
            lines.Dispose();
            response.Dispose();
        }
    }
}
