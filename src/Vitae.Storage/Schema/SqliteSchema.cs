using Vitae.Storage.Databases;

namespace Vitae.Storage.Schema;

/// <summary>The schema of a SQLite database, from its own tables about it.</summary>
internal static class SqliteSchema
{
    private const string FullText = "search_index";

    public static async Task<List<string>> ReadAsync(Session session)
    {
        var lines = new List<string>();
        var tables = await session.ListAsync("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'schema_migrations'", row => row.Text(0));
        foreach (var table in tables.Where(table => !table.StartsWith($"{FullText}_", StringComparison.Ordinal)))
        {
            if (table == FullText)
            {
                lines.Add($"full-text table {FullText}");
                continue;
            }

            var columns = await session.ListAsync("SELECT name, type, \"notnull\", pk FROM pragma_table_info($1)", row => (Name: row.Text(0), Type: row.Text(1), IsRequired: row.Flag(2), Key: row.Number(3)), table);
            lines.AddRange(columns.Select(column => SchemaVerification.Column(table, column.Name, column.Type, column.IsRequired)));
            lines.Add(SchemaVerification.Key(table, columns.Where(column => column.Key > 0).OrderBy(column => column.Key).Select(column => column.Name)));
            var references = await session.ListAsync("SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list($1) ORDER BY id, seq", row => (Id: row.Number(0), To: row.Text(1), Column: row.Text(2), Other: row.Text(3)), table);
            lines.AddRange(references.GroupBy(part => part.Id).Select(parts => SchemaVerification.Reference(table, parts.Select(part => part.Column), parts.First().To, parts.Select(part => part.Other))));
            var indexes = await session.ListAsync(
                "SELECT i.name, i.\"unique\", s.sql FROM pragma_index_list($1) AS i JOIN sqlite_schema AS s ON s.name = i.name WHERE i.origin = 'c'", row => (Name: row.Text(0), IsUnique: row.Flag(1), Sql: row.Text(2)), table);
            foreach (var index in indexes)
            {
                var parts = await session.ListAsync("SELECT coalesce(name, 'expression') FROM pragma_index_info($1) ORDER BY seqno", row => row.Text(0), index.Name);
                lines.Add(SchemaVerification.Index(index.Name, table, parts, index.IsUnique, index.Sql.Split(" WHERE ", 2) is [_, var filter] ? filter : null));
            }
        }

        return lines;
    }
}
