namespace Vitae.Storage.Databases;

/// <summary>On whose behalf a statement runs; PostgreSQL's row-level security lets it see nobody else's rows.</summary>
/// <param name="UserId">Null: the operator, who sees all (migration, backup, retention, sign-in).</param>
internal readonly record struct Scope(Guid? UserId)
{
    /// <summary>Every row of every user; for what no user asks for.</summary>
    public static Scope Operator { get; } = new(null);

    /// <summary>The value of the setting <c>vitae.user_id</c>.</summary>
    public string Setting => UserId?.ToString() ?? "*";

    public static implicit operator Scope(Guid userId) => new(userId);
}
