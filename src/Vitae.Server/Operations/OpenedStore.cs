using Vitae.Core;
using Vitae.Server.Accounts;
using Vitae.Storage;
using Vitae.Storage.Postgres;
using Vitae.Storage.Sqlite;

namespace Vitae.Server.Operations;

/// <summary>The store between the moment the server is put together and its end: opened, and its schema taken to today, before the first request.</summary>
internal sealed class OpenedStore(ServerSettings settings, TimeProvider clock, LocalSignIn local)
{
    private VitaeStore? store;

    public VitaeStore Store => store ?? throw new InvalidOperationException("the store is opened before the server starts");

    /// <summary>Fails with the reason when the store cannot be opened or migrated; nothing may start then.</summary>
    public async Task<Result<Done>> OpenAsync(IServiceProvider services, CancellationToken cancel)
    {
        var opened = await VitaeStore.OpenAsync(
            new StorageOptions { Database = settings.Database, Objects = settings.Objects, Spool = Path.Combine(settings.DataFolder, "spool"), Migrations = [SqliteMigrations.Set, PostgresMigrations.Set], Clock = clock }, cancel);
        if (!opened.IsOk) return opened.Error;
        store = opened.Value;
        // From here on the container owns it, and closes it with the server.
        _ = services.GetRequiredService<VitaeStore>();
        if (settings.Mode != ServerMode.Local) return default(Done);
        var person = await store.Users.EnsureLocalAsync(cancel);
        if (!person.IsOk) return person.Error;
        local.SignsIn(person.Value);
        return default(Done);
    }
}
