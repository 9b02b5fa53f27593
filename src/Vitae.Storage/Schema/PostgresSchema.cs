using Vitae.Storage.Databases;

namespace Vitae.Storage.Schema;

/// <summary>The schema of a PostgreSQL database, from its catalog.</summary>
internal static class PostgresSchema
{
    private const string Ours = "n.nspname = current_schema() AND t.relkind IN ('r', 'p') AND t.relname <> 'schema_migrations'";

    public static async Task<List<string>> ReadAsync(Session session)
    {
        var lines = new List<string>();
        lines.AddRange(await session.ListAsync(
            $"""
            SELECT t.relname::text, a.attname::text, format_type(a.atttypid, a.atttypmod), a.attnotnull
            FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid JOIN pg_namespace n ON n.oid = t.relnamespace WHERE {Ours} AND a.attnum > 0 AND NOT a.attisdropped
            """,
            row => SchemaVerification.Column(row.Text(0), row.Text(1), row.Text(2), row.Flag(3))));
        lines.AddRange(await session.ListAsync(
            $"""
            SELECT t.relname::text, i.relname::text, x.indisunique, x.indisprimary, am.amname::text, pg_get_expr(x.indpred, x.indrelid),
                ARRAY(SELECT coalesce(a.attname::text, 'expression') FROM unnest(x.indkey::int2[]) WITH ORDINALITY AS k(number, place) LEFT JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.number AND k.number > 0 ORDER BY k.place)
            FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_am am ON am.oid = i.relam JOIN pg_class t ON t.oid = x.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace WHERE {Ours}
            """,
            row => row.Flag(3)
                ? SchemaVerification.Key(row.Text(0), row.Texts(6))
                : SchemaVerification.Index(row.Text(1), row.Text(0), row.Texts(6), row.Flag(2), row.TextOrNull(5)) + (row.Text(4) == "btree" ? "" : $" using {row.Text(4)}")));
        lines.AddRange(await session.ListAsync(
            $"""
            SELECT t.relname::text, p.relname::text, ARRAY(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY AS k(number, place) JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number ORDER BY k.place),
                ARRAY(SELECT a.attname::text FROM unnest(c.confkey) WITH ORDINALITY AS k(number, place) JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.number ORDER BY k.place)
            FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class p ON p.oid = c.confrelid JOIN pg_namespace n ON n.oid = t.relnamespace WHERE {Ours} AND c.contype = 'f'
            """,
            row => SchemaVerification.Reference(row.Text(0), row.Texts(2), row.Text(1), row.Texts(3))));
        lines.AddRange(await session.ListAsync(
            $"SELECT p.polname::text, t.relname::text FROM pg_policy p JOIN pg_class t ON t.oid = p.polrelid JOIN pg_namespace n ON n.oid = t.relnamespace WHERE {Ours}", row => $"policy {row.Text(0)} on {row.Text(1)}"));
        lines.AddRange(await session.ListAsync(
            $"SELECT t.relname::text FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace WHERE {Ours} AND t.relrowsecurity AND t.relforcerowsecurity", row => $"row-level security forced on {row.Text(0)}"));
        return lines;
    }
}
