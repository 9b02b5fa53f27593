using Vitae.Core.Resumes;
using Vitae.Reading.Layout;

namespace Vitae.Reading.Parsing.Contact;

/// <summary>The pages of a person, each once: profiles of networks, one of each; the first other page is the person's own.</summary>
internal sealed class Pages(FieldLog log)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<Profile> profiles = [];

    public string? Url { get; private set; }

    public IReadOnlyList<Profile> Profiles => profiles;

    public bool Knows(string? network) => profiles.Exists(known => known.Network == network);

    /// <param name="source">The line it stands in; null for a link that no line shows, which is taken only as a profile or as the first page.</param>
    public void Take(string address, TextLine? source, double confidence)
    {
        if (!seen.Add(WebAddress.Key(address)))
            return;
        if (WebAddress.AsProfile(address) is { } profile)
        {
            if (Knows(profile.Network))
                return;
            log.Add($"/basics/profiles/{profiles.Count}/url", profile.Url, confidence, source);
            profiles.Add(profile);
        }
        else if (Url is null)
        {
            Url = WebAddress.Full(address);
            log.Add("/basics/url", Url, confidence, source);
        }
        else if (source is not null)
        {
            log.Add($"/basics/profiles/{profiles.Count}/url", address, confidence - 0.2, source);
            profiles.Add(new Profile { Network = WebAddress.Split(address).Host, Url = WebAddress.Full(address) });
        }
    }
}
