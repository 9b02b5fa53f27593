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
        using (var window = await LiveWindow.OpenAsync(Person))
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
        using var again = await LiveWindow.OpenAsync(Person, seen);
        (await again.NextAsync()).Type.ShouldBe("hello");
        (await again.NextAsync()).Data.ShouldContain("\"version\":3");
    }

    [Fact]
    public async Task A_window_that_was_away_too_long_is_told_to_load_anew()
    {
        using var window = await LiveWindow.OpenAsync(Person, "1-1");
        (await window.NextAsync()).Type.ShouldBe("reset");
    }

    [Fact]
    public async Task Nobody_hears_of_what_somebody_else_does()
    {
        using var window = await LiveWindow.OpenAsync(Person);
        (await window.NextAsync()).Type.ShouldBe("hello");
        await ImportAsync(by: Server.Other);
        var mine = await ImportAsync();
        (await window.NextAsync()).Data.ShouldContain(IdOf(mine));
    }
}
