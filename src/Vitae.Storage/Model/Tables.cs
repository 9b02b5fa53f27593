using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Vitae.Storage.Model;

/// <summary>Maps records to tables: snake_case names, keys and references that carry the owner.</summary>
internal sealed class Tables(ModelBuilder model)
{
    /// <summary>A table whose rows belong to nobody in particular.</summary>
    public Table<T> Free<T>(string name)
        where T : class
    {
        var entity = model.Entity<T>().ToTable(name);
        entity.HasKey("Id").HasName($"pk_{name}");
        return new Table<T>(entity, name);
    }

    /// <param name="belongsToUser">Whether the owner must be a user that there is.</param>
    public Table<T> Owned<T>(string name, bool belongsToUser = true)
        where T : Owned
    {
        var entity = model.Entity<T>().ToTable(name);
        entity.HasKey(row => new { row.UserId, row.Id }).HasName($"pk_{name}");
        if (belongsToUser)
        {
            entity.HasOne<Accounts.User>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.NoAction).HasConstraintName($"fk_{name}_user");
        }

        return new Table<T>(entity, name);
    }

    public void Finish()
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Snake(property.Name));
                property.ValueGenerated = ValueGenerated.Never;
            }

            foreach (var index in entity.GetIndexes())
            {
                var columns = index.Properties.Select(property => property.Name).Where(column => column is not ("UserId" or "Id")).Select(Snake);
                index.SetDatabaseName($"{(index.IsUnique ? "ux" : "ix")}_{entity.GetTableName()}_{string.Join('_', columns)}");
            }
        }
    }

    internal static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}

/// <summary>One table while it is described.</summary>
internal sealed class Table<T>(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<T> entity, string name)
    where T : class
{
    /// <summary>A reference to another row of the same owner; it has an index of its own unless another begins with it.</summary>
    public Table<T> To<TOther>(Expression<Func<T, object?>> column)
        where TOther : Owned
    {
        var property = ((MemberExpression)(column.Body is UnaryExpression convert ? convert.Operand : column.Body)).Member.Name;
        entity.HasOne<TOther>().WithMany().HasForeignKey("UserId", property).OnDelete(DeleteBehavior.NoAction).HasConstraintName($"fk_{name}_{Tables.Snake(property)}");
        return this;
    }

    public Table<T> Unique(Expression<Func<T, object?>> columns, string? where = null) => Index(columns, where, unique: true);

    public Table<T> List(Expression<Func<T, object?>> columns, string? where = null) => Index(columns, where, unique: false);

    private Table<T> Index(Expression<Func<T, object?>> columns, string? where, bool unique)
    {
        var properties = columns.Body switch
        {
            NewExpression many => many.Members!.Select(member => member.Name).ToArray(),
            UnaryExpression { Operand: MemberExpression one } => [one.Member.Name],
            MemberExpression one => [one.Member.Name],
            _ => throw new ArgumentException("name columns", nameof(columns)),
        };
        var index = entity.HasIndex(properties).IsUnique(unique);
        if (where is not null) index.HasFilter(where);
        return this;
    }
}
