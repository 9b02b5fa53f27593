using System.Net.ServerSentEvents;

namespace Vitae.Server.Live;

/// <summary>Something a person's other windows should know. Holds no content.</summary>
/// <param name="Type">Such as <c>resume.saved</c> or <c>upload.progress</c>.</param>
/// <param name="Id">What it is about.</param>
/// <param name="Version">Its version now.</param>
/// <param name="Status">Of work that takes a while: <c>pending</c>, <c>processing</c>, <c>completed</c> or <c>failed</c>.</param>
/// <param name="Cause">Of a save, such as <c>merge</c>.</param>
/// <param name="Done">How many of <paramref name="Total"/> are done.</param>
/// <param name="Code">The error's code when it failed.</param>
internal sealed record LiveNotice(string Type, Guid? Id = null, int? Version = null, string? Status = null, string? Cause = null, int? Done = null, int? Total = null, string? Code = null)
{
    /// <summary>What lets this person in has changed: for servers, which look anew, and for no window.</summary>
    public const string AccessChanged = "access.changed";
}

/// <summary>Carries notices from whoever does something to every window of the same person. One process has <see cref="LocalLiveHub"/>; <see cref="SharedLiveHub"/> joins several.</summary>
internal interface ILiveHub
{
    void Publish(Guid userId, LiveNotice notice);

    /// <summary>
    /// Notices as they come, each with its id; first those after <paramref name="lastEventId"/>. When they are no longer kept, a <c>reset</c> comes first: load anew what is shown. Ends with
    /// <paramref name="cancel"/>, or when the reader is too slow: it may come back with the last id it saw.
    /// </summary>
    IAsyncEnumerable<SseItem<LiveNotice>> SubscribeAsync(Guid userId, string? lastEventId, CancellationToken cancel);
}
