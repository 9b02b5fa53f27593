using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Vitae.Benchmarks;

namespace Vitae.Load;

/// <summary>
/// Saves, reads, lists and previews over HTTP on a server that runs: <c>http LINK SECONDS PROCESS</c>, with the link that the server printed. First as one editor does, paced, since a caller may ask 100 times a
/// second; then saves as fast as one and eight clients get their answers, within the 600 that a caller may ask at once, and at half of that rate. Told is how long each takes and how many fail.
/// </summary>
internal static class HttpLoad
{
    private const int PerSecond = 80;
    private const int Burst = 450;
    private const int Clients = 8;

    /// <summary>Until a caller may ask so many at once again.</summary>
    private static readonly TimeSpan Refilled = TimeSpan.FromSeconds(6);

    /// <param name="server">Its process, on this machine.</param>
    public static async Task<int> RunAsync(string link, double seconds, int server)
    {
        var address = new Uri(link);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(address, "/") };
        using (var signedIn = await http.GetAsync(address))
        {
            if (signedIn.StatusCode != HttpStatusCode.Redirect) return 2;
        }

        var resume = await UploadAsync(http);
        var editors = new List<Editor>();
        while (editors.Count < Clients) editors.Add(await Editor.OpenAsync(http, resume));
        var (first, time) = (editors[0], TimeSpan.FromSeconds(seconds));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"document: {first.Characters / 1024} KB"));
        await EditAsync("save", first.SaveAsync);
        await EditAsync("read", () => Editor.IsDoneAsync(http.GetAsync(first.Path)));
        await EditAsync("list", () => Editor.IsDoneAsync(http.GetAsync("/api/resumes/optimized?limit=50")));
        await EditAsync("preview", () => Editor.IsDoneAsync(http.PostAsJsonAsync("/api/preview", new { optimized_resume_id = first.Id, template = "classic" })));
        foreach (var clients in new[] { 1, Clients })
        {
            await Task.Delay(Refilled);
            var before = Processor();
            var most = await LoadClients.SaturateAsync(clients, Burst, TimeSpan.FromMinutes(1), client => editors[client].SaveAsync());
            Console.WriteLine($"{most.Told($"saves, {clients} at once")}   {((Processor() - before) / most.Count).ToString("0.00", CultureInfo.InvariantCulture)} ms of the server's processors each");
            await Task.Delay(Refilled);
            Console.WriteLine((await LoadClients.PacedAsync(clients, Burst, TimeSpan.FromMinutes(1), most.PerSecond / 2, client => editors[client].SaveAsync())).Told("saves, half of that"));
        }

        return 0;

        double Processor() => Process.GetProcessById(server).TotalProcessorTime.TotalMilliseconds;

        async Task EditAsync(string name, Func<Task<bool>> ask) => Console.WriteLine((await LoadClients.EditAsync(time, PerSecond, ask)).Told(name));
    }

    private static async Task<string> UploadAsync(HttpClient http)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Sample.Pdf), "files", "resume.pdf" } };
        using var answer = await http.PostAsync("/api/resumes?wait=30", form);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!["results"]![0]!["resume"]!["id"]!.GetValue<string>();
    }

    /// <summary>Who edits one document: a bullet and the title in turn, a letter more with each save.</summary>
    /// <param name="body">Of a save, with <see cref="Title"/> and <see cref="More"/> where the edits go.</param>
    private sealed class Editor(HttpClient http, string id, string body)
    {
        private const string Title = "@title@", More = "@more@";
        private const string Letters = " with care for those who follow it on";

        private int saves;

        public string Id => id;

        public string Path => $"/api/resumes/optimized/{id}";

        public int Characters => body.Length;

        public static async Task<Editor> OpenAsync(HttpClient http, string resume)
        {
            using var made = await http.PostAsJsonAsync($"/api/resumes/{resume}/optimize", new { posting = Sample.Posting });
            made.EnsureSuccessStatusCode();
            var id = (await made.Content.ReadFromJsonAsync<JsonNode>())!["resume"]!["id"]!.GetValue<string>();
            var document = (await http.GetFromJsonAsync<JsonNode>($"/api/resumes/optimized/{id}"))!["resume"]!["structured_output"]!.DeepClone();
            var bullet = document["ui"]!["work_experience"]!["items"]![0]!["bullets"]![0]!;
            (document["ui"]!["target_title"]!["primary"], bullet["text"]) = (Title, bullet["text"]!.GetValue<string>() + More);
            return new Editor(http, id, new JsonObject { ["structured_output"] = document }.ToJsonString());
        }

        public Task<bool> SaveAsync()
        {
            var number = saves++;
            var (title, more) = ($"Engineer {(number + 1) / 2}", $" {number / 2 / Letters.Length}{Letters[..(number / 2 % Letters.Length)]}");
            var content = new StringContent(body.Replace(Title, title, StringComparison.Ordinal).Replace(More, more, StringComparison.Ordinal), Encoding.UTF8, "application/json");
            return IsDoneAsync(http.PatchAsync(Path, content));
        }

        public static async Task<bool> IsDoneAsync(Task<HttpResponseMessage> asked)
        {
            using var answer = await asked;
            await answer.Content.ReadAsByteArrayAsync();
            return answer.IsSuccessStatusCode;
        }
    }
}
