using System.Globalization;
using System.Reflection;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Migrating;

/// <summary>A numbered script that takes the schema one step on.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Undo">The script that takes it back; null when the way back is a backup.</param>
public sealed record Migration(int Number, string Name, string Script, string? Undo);

/// <summary>The migrations of one kind of database.</summary>
public sealed record MigrationSet(DatabaseKind Kind, IReadOnlyList<Migration> Migrations)
{
    /// <summary>The embedded <c>NNNN_name.sql</c> and <c>NNNN_name.undo.sql</c> of an assembly.</summary>
    public static MigrationSet Of(DatabaseKind kind, Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        const string UndoEnd = ".undo.sql", End = ".sql";
        var names = assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).ToList();
        return new MigrationSet(kind, [.. names.Where(name => name.EndsWith(End, StringComparison.Ordinal) && !name.EndsWith(UndoEnd, StringComparison.Ordinal)).Select(name =>
        {
            var stem = name[..^End.Length];
            var undo = stem + UndoEnd;
            return new Migration(int.Parse(stem.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), stem[5..], Read(name), names.Contains(undo) ? Read(undo) : null);
        })]);

        string Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
