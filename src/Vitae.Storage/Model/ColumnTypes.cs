using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Vitae.Storage.Model;

/// <summary>How each database holds what the other has no type for: PostgreSQL jsonb, text[] and timestamptz, SQLite JSON text and microseconds since 1970.</summary>
internal static class ColumnTypes
{
    public static void Configure(ModelConfigurationBuilder conventions, bool isPostgres)
    {
        conventions.Properties<JsonBytes>().HaveConversion<JsonToText>().HaveColumnType(isPostgres ? "jsonb" : "TEXT");
        var texts = conventions.Properties<IReadOnlyList<string>>().HaveColumnType(isPostgres ? "text[]" : "TEXT");
        if (isPostgres)
        {
            texts.HaveConversion<TextsToArray, SameTexts>();
        }
        else
        {
            texts.HaveConversion<TextsToJson, SameTexts>();
            conventions.Properties<DateTimeOffset>().HaveConversion<InstantToMicroseconds>();
        }

        foreach (var type in typeof(VitaeDbContext).Assembly.GetTypes().Where(type => type.IsEnum && type.IsPublic))
        {
            conventions.Properties(type).HaveConversion(typeof(EnumToWord<>).MakeGenericType(type));
        }
    }

    private sealed class JsonToText() : ValueConverter<JsonBytes, string>(json => json.ToString(), text => JsonBytes.Trusted(text));

    private sealed class TextsToArray() : ValueConverter<IReadOnlyList<string>, string[]>(texts => texts.ToArray(), array => array);

    private sealed class TextsToJson() : ValueConverter<IReadOnlyList<string>, string>(
        texts => JsonSerializer.Serialize(texts, (JsonSerializerOptions?)null), json => JsonSerializer.Deserialize<string[]>(json, (JsonSerializerOptions?)null)!);

    private sealed class InstantToMicroseconds() : ValueConverter<DateTimeOffset, long>(instant => Instants.ToMicroseconds(instant), number => Instants.FromMicroseconds(number));

    private sealed class SameTexts() : ValueComparer<IReadOnlyList<string>>((a, b) => a!.SequenceEqual(b!), texts => texts.Count, texts => texts);

    private sealed class EnumToWord<T>() : ValueConverter<T, string>(value => Words.Of(value), word => Words.Read<T>(word))
        where T : struct, Enum;
}
