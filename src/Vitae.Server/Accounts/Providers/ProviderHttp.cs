using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Vitae.Core;

namespace Vitae.Server.Accounts.Providers;

/// <summary>Talks to providers: briefly, without following where they point, and reading no more than they need to say.</summary>
internal sealed class ProviderHttp : IDisposable
{
    private const int MaxBytes = 256 * 1024;

    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = MaxBytes };

    public static Error Unavailable(string why) => new("provider_unavailable", why, null, "try again in a moment; if it stays, tell whoever runs this server");

    public Task<Result<JsonElement>> GetAsync(string address, CancellationToken cancel) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address), cancel);

    /// <param name="basic">User and password of a client; null when they stand in the form or there are none.</param>
    public Task<Result<JsonElement>> PostAsync(string address, Dictionary<string, string> form, (string User, string Password)? basic, CancellationToken cancel)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(form) };
        if (basic is var (user, password)) request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(user)}:{Uri.EscapeDataString(password)}")));
        return SendAsync(request, cancel);
    }

    public void Dispose() => client.Dispose();

    private async Task<Result<JsonElement>> SendAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        using (request)
        {
            try
            {
                request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
                using var response = await client.SendAsync(request, cancel);
                if (!response.IsSuccessStatusCode) return Unavailable($"the provider answered {(int)response.StatusCode}");
                return JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(cancel), AccountJson.Default.JsonElement);
            }
            catch (Exception problem) when (problem is HttpRequestException or JsonException || (problem is OperationCanceledException && !cancel.IsCancellationRequested))
            {
                return Unavailable("the provider does not answer as it should");
            }
        }
    }
}
