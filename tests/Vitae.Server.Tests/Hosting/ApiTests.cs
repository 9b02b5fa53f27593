using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vitae.Server.Tests.Hosting;

/// <summary>Tests that talk to a server as its clients do.</summary>
public abstract class ApiTests
{
    protected const string Posting = "Staff Nurse\nMercy General Hospital\n\nRequired:\n- ICU experience\n- BLS certification\n- Patient education\n\nNice to have:\n- Spanish";

    protected ApiTests(RunningServer server)
    {
        Server = server;
        if (server.Absent is { } why) Assert.Skip(why);
    }

    protected RunningServer Server { get; }

    protected HttpClient Person => Server.Person;

    protected static JsonNode Nurse() => JsonNode.Parse("""
        {
          "basics": {"name": "Dana Reyes", "label": "Registered Nurse", "email": "dana@example.org", "phone": "+1 555 010 2030", "summary": "Nurse with six years in intensive care.", "x_pronoun": "she"},
          "work": [{"name": "St. Anne", "position": "Nurse", "startDate": "2019-04",
            "highlights": ["Cared for six ICU patients per shift with ventilators and drips.", "Taught BLS certification to new staff every spring.", "Wrote discharge plans for 200 patients a year."]}],
          "education": [{"institution": "State College", "studyType": "BSc", "area": "Nursing", "endDate": "2018"}],
          "skills": [{"name": "Clinical", "keywords": ["ICU", "BLS", "Triage"]}],
          "x_unknown": {"kept": [1, 2]}
        }
        """)!;

    protected async Task<JsonElement> ImportAsync(string title = "Dana", HttpClient? by = null)
        => (await SendAsync(HttpMethod.Post, "/api/resumes/import", new { title, json_resume_data = Nurse() }, HttpStatusCode.Created, by: by)).GetProperty("resume");

    protected async Task<JsonElement> OptimizeAsync(HttpClient? by = null)
    {
        var resume = await ImportAsync(by: by);
        return (await SendAsync(HttpMethod.Post, $"/api/resumes/{IdOf(resume)}/optimize", new { posting = Posting }, HttpStatusCode.Created, by: by)).GetProperty("resume");
    }

    protected Task<JsonElement> GetAsync(string path, HttpStatusCode expected = HttpStatusCode.OK, HttpClient? by = null) => SendAsync(HttpMethod.Get, path, null, expected, by: by);

    protected Task<JsonElement> PatchAsync(string path, object body, HttpStatusCode expected = HttpStatusCode.OK) => SendAsync(HttpMethod.Patch, path, body, expected);

    /// <summary>Sends, checks the status and that a failure is a whole problem, and gives the JSON.</summary>
    protected async Task<JsonElement> SendAsync(HttpMethod method, string path, object? body, HttpStatusCode expected = HttpStatusCode.OK, (string Name, string Value)[]? headers = null, HttpClient? by = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body as HttpContent ?? (body is null ? null : JsonContent.Create(body)) };
        foreach (var (name, value) in headers ?? []) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await (by ?? Person).SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(expected, text);
        if (text.Length == 0) return default;
        var json = JsonSerializer.Deserialize<JsonElement>(text);
        json.GetProperty("success").GetBoolean().ShouldBe((int)expected < 400);
        if ((int)expected >= 400)
        {
            response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
            json.GetProperty("code").GetString().ShouldNotBeNullOrEmpty();
            json.GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        }

        return json;
    }

    /// <summary>The same values; the order of fields does not count.</summary>
    protected static void Same(JsonElement one, JsonElement other)
    {
        if (!JsonElement.DeepEquals(one, other)) one.GetRawText().ShouldBe(other.GetRawText());
    }

    protected static string IdOf(JsonElement record) => record.GetProperty("id").GetString()!;

    protected static int VersionOf(JsonElement record) => record.GetProperty("version").GetInt32();

    protected static JsonObject Editable(JsonElement element) => JsonNode.Parse(element.GetRawText())!.AsObject();

    protected static MultipartFormDataContent Form(params (string Name, byte[] Bytes)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, bytes) in files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            form.Add(part, "files", name);
        }

        return form;
    }
}
