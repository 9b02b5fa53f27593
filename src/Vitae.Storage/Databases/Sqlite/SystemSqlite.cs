using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Vitae.Storage.Databases.Sqlite;

/// <summary>
/// Runs Microsoft.Data.Sqlite on the system's SQLite (3.37 or later, for STRICT tables), which the distribution keeps secure, instead of a copy from a package. The binding
/// that restores has an older assembly version than the provider was built against; it is resolved by name.
/// </summary>
internal static class SystemSqlite
{
    private static readonly Lazy<bool> Loaded = new(Load);

    /// <summary>Once, before anything of Microsoft.Data.Sqlite is touched.</summary>
    public static void Use() => _ = Loaded.Value;

    private static bool Load()
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
        {
            var path = Path.Combine(AppContext.BaseDirectory, $"{name.Name}.dll");
            return name.Name!.StartsWith("SQLitePCLRaw.", StringComparison.Ordinal) && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        };
        NativeLibrary.SetDllImportResolver(Assembly.Load("SQLitePCLRaw.provider.e_sqlite3"), (name, _, _) => name == "e_sqlite3" ? NativeLibrary.Load(LibraryName) : 0);
        return true;
    }

    private static string LibraryName => OperatingSystem.IsMacOS() ? "libsqlite3.dylib" : OperatingSystem.IsWindows() ? "winsqlite3.dll" : "libsqlite3.so.0";
}
