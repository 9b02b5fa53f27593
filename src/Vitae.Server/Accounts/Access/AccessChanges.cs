using Vitae.Server.Live;

namespace Vitae.Server.Accounts.Access;

/// <summary>Tells whoever remembers who may come in that it has changed for a person: on this instance at once, on the others as soon as they hear of it.</summary>
internal sealed class AccessChanges
{
    private readonly ILiveHub hub;

    public AccessChanges(ILiveHub hub, LocalLiveHub local)
    {
        this.hub = hub;
        local.AccessChanged += user => Changed?.Invoke(user);
    }

    public event Action<Guid>? Changed;

    public void Tell(Guid user)
    {
        Changed?.Invoke(user);
        hub.Publish(user, new LiveNotice(LiveNotice.AccessChanged));
    }
}
