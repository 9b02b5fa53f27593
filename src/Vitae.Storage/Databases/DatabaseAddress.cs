using System.Globalization;
using Npgsql;
using Vitae.Core;

namespace Vitae.Storage.Databases;

/// <summary>The setting that says which database; one of the four tiers but the folder of JSON files.</summary>
/// <param name="Path">Of a SQLite file; null for memory and PostgreSQL.</param>
internal sealed record DatabaseAddress(DatabaseKind Kind, string? Path, string ConnectionString)
{
    public bool IsMemory => Kind == DatabaseKind.Sqlite && Path is null;

    /// <summary>For people to read: the file, or host and database, and no secret.</summary>
    public string Shown => Kind == DatabaseKind.Sqlite ? Path ?? "memory:" : Shorten(new NpgsqlConnectionStringBuilder(ConnectionString));

    /// <summary>Fails with <c>invalid_database_address</c>.</summary>
    public static Result<DatabaseAddress> Parse(string text)
    {
        if (text is "memory" or "memory:") return new DatabaseAddress(DatabaseKind.Sqlite, null, "");
        if (text.StartsWith("postgres://", StringComparison.Ordinal) || text.StartsWith("postgresql://", StringComparison.Ordinal)) return OfUrl(text);
        if (text.Contains("Host=", StringComparison.OrdinalIgnoreCase) || text.Contains("Server=", StringComparison.OrdinalIgnoreCase)) return OfConnectionString(text);
        var path = text.StartsWith("sqlite:", StringComparison.Ordinal) ? text["sqlite:".Length..] : text;
        return path.Length == 0 || path.Contains("://", StringComparison.Ordinal) ? Invalid("it names no file") : new DatabaseAddress(DatabaseKind.Sqlite, System.IO.Path.GetFullPath(path), "");
    }

    private static Result<DatabaseAddress> OfUrl(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Host.Length == 0) return Invalid("the URL cannot be read");
        var login = url.UserInfo.Split(':', 2);
        var builder = new NpgsqlConnectionStringBuilder { Host = url.Host, Port = url.Port > 0 ? url.Port : 5432, Database = Uri.UnescapeDataString(url.AbsolutePath.TrimStart('/')) };
        if (login[0].Length > 0) builder.Username = Uri.UnescapeDataString(login[0]);
        if (login.Length > 1) builder.Password = Uri.UnescapeDataString(login[1]);
        foreach (var option in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            // What it is set to may be a secret.
            if (option.Split('=', 2) is not [var name, var value] || !Set(builder, Uri.UnescapeDataString(name), Uri.UnescapeDataString(value)))
                return Invalid(string.Create(CultureInfo.InvariantCulture, $"the option {option.Split('=')[0]} is not known"));
        }

        return new DatabaseAddress(DatabaseKind.Postgres, null, builder.ConnectionString);
    }

    private static Result<DatabaseAddress> OfConnectionString(string text)
    {
        try
        {
            return new DatabaseAddress(DatabaseKind.Postgres, null, new NpgsqlConnectionStringBuilder(text).ConnectionString);
        }
        catch (ArgumentException problem)
        {
            return Invalid(problem.ParamName is { Length: > 0 } name ? $"the option {name} is not known" : "the connection string cannot be read");
        }
    }

    private static bool Set(NpgsqlConnectionStringBuilder builder, string name, string value)
    {
        try
        {
            builder[name == "sslmode" ? "SSL Mode" : name] = value;
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string Shorten(NpgsqlConnectionStringBuilder parts) => string.Create(CultureInfo.InvariantCulture, $"postgres://{parts.Host}:{parts.Port}/{parts.Database}");

    private static Error Invalid(string why)
        => new("invalid_database_address", $"this is no address of a database ({why})", null, "give memory:, the path of a file, or postgres://user:password@host:port/database");
}
