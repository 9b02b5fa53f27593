using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Vitae.Benchmarks;

/// <summary>
/// Saves, reads, lists and previews over HTTP as one editor does, on a server that runs: <c>load LINK [SECONDS]</c>, with the link that the server printed. Requests are paced, since a caller may ask 100
/// times a second; what is told is how long each takes and how many fail.
/// </summary>
internal static class HttpLoad
{
    private const int PerSecond = 80;

    public static async Task<int> RunAsync(string link, double seconds)
    {
        var address = new Uri(link);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(address, "/") };
        using (var signedIn = await http.GetAsync(address))
        {
            if (signedIn.StatusCode != HttpStatusCode.Redirect) return 2;
        }

        var resume = await UploadAsync(http);
        var optimized = await IdAsync(http, $"/api/resumes/{resume}/optimize", new { posting = Sample.Posting });
        var path = $"/api/resumes/optimized/{optimized}";
        var document = (await http.GetFromJsonAsync<JsonNode>(path))!["resume"]!["structured_output"]!;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"document: {document.ToJsonString().Length / 1024} KB"));
        var number = 0;
        await MeasureAsync("save", seconds, () =>
        {
            document["ui"]!["target_title"]!["primary"] = $"Engineer {++number}";
            return http.PatchAsJsonAsync(path, new { structured_output = document });
        });
        await MeasureAsync("read", seconds, () => http.GetAsync(path));
        await MeasureAsync("list", seconds, () => http.GetAsync("/api/resumes/optimized?limit=50"));
        await MeasureAsync("preview", seconds, () => http.PostAsJsonAsync("/api/preview", new { optimized_resume_id = optimized, template = "classic" }));
        return 0;
    }

    private static async Task MeasureAsync(string name, double seconds, Func<Task<HttpResponseMessage>> ask)
    {
        var (times, errors, clock) = (new List<double>(), 0, Stopwatch.StartNew());
        for (var i = 0; clock.Elapsed.TotalSeconds < seconds; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / PerSecond);
            if (due > clock.Elapsed) await Task.Delay(due - clock.Elapsed);
            var begun = Stopwatch.GetTimestamp();
            using var answer = await ask();
            await answer.Content.ReadAsByteArrayAsync();
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            if (!answer.IsSuccessStatusCode) errors++;
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-8} p50 {times[times.Count / 2]:0.00} ms   p99 {times[times.Count * 99 / 100]:0.00} ms   {times.Count / clock.Elapsed.TotalSeconds:0.0}/s   errors {errors}"));
    }

    private static async Task<string> UploadAsync(HttpClient http)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Sample.Pdf), "files", "resume.pdf" } };
        using var answer = await http.PostAsync("/api/resumes?wait=30", form);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!["results"]![0]!["resume"]!["id"]!.GetValue<string>();
    }

    private static async Task<string> IdAsync(HttpClient http, string path, object body)
    {
        using var answer = await http.PostAsJsonAsync(path, body);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!["resume"]!["id"]!.GetValue<string>();
    }
}
