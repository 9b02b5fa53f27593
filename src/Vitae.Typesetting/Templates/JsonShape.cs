using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Vitae.Core;

namespace Vitae.Typesetting.Templates;

/// <summary>Compares a person's JSON with the record it is to become, and names the first difference by its JSON pointer (RFC 6901) and what to do.</summary>
internal sealed class JsonShape(string code, JsonSerializerOptions options)
{
    public Error? Check(JsonElement element, Type type) => Check(element, type, "");

    public Error Wrong(string where, string what, string remedy) => new(code, what, where.Length == 0 ? null : where, remedy);

    private Error? Check(JsonElement element, Type type, string at)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum) return Name(element, plain, at);
        if (plain == typeof(string)) return Kind(element, at, "text in quotes", JsonValueKind.String);
        if (plain == typeof(bool)) return Kind(element, at, "true or false", JsonValueKind.True, JsonValueKind.False);
        if (plain == typeof(double)) return Kind(element, at, "a number", JsonValueKind.Number);
        if (plain == typeof(int)) return element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out _) ? null : Wrong(at, "This must be a whole number", "Write it without quotes and point");
        var info = options.GetTypeInfo(plain);
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => Items(element, info.ElementType!, at),
            JsonTypeInfoKind.Dictionary => Entries(element, info.ElementType!, at),
            _ => Members(element, info, at),
        };
    }

    private Error? Items(JsonElement element, Type type, string at)
        => Kind(element, at, "a list in [ ]", JsonValueKind.Array)
            ?? element.EnumerateArray().Select((item, index) => Check(item, type, $"{at}/{index.ToString(CultureInfo.InvariantCulture)}")).FirstOrDefault(error => error is not null);

    private Error? Entries(JsonElement element, Type type, string at)
        => Kind(element, at, "an object in { }", JsonValueKind.Object)
            ?? element.EnumerateObject().Select(entry => Check(entry.Value, type, Below(at, entry.Name))).FirstOrDefault(error => error is not null);

    private Error? Members(JsonElement element, JsonTypeInfo info, string at)
    {
        if (Kind(element, at, "an object in { }", JsonValueKind.Object) is { } other) return other;
        foreach (var member in element.EnumerateObject())
        {
            if (info.Properties.FirstOrDefault(property => property.Name == member.Name) is not { } property)
                return Wrong(Below(at, member.Name), "There is no setting of this name", $"Use {string.Join(", ", info.Properties.Select(known => known.Name))}");
            if (member.Value.ValueKind == JsonValueKind.Null && property.IsSetNullable) continue;
            if (Check(member.Value, property.PropertyType, Below(at, member.Name)) is { } error) return error;
        }
        var missing = info.Properties.FirstOrDefault(property => property.IsRequired && !element.TryGetProperty(property.Name, out _));
        return missing is null ? null : Wrong(Below(at, missing.Name), "This is missing", "Add it; a built-in template shows how");
    }

    private Error? Name(JsonElement element, Type type, string at)
        => Kind(element, at, "text in quotes", JsonValueKind.String)
            ?? (Enum.GetNames(type).Contains(element.GetString(), StringComparer.OrdinalIgnoreCase)
                ? null
                : Wrong(at, $"\"{element.GetString()}\" is not known here", $"Use {string.Join(" or ", Enum.GetNames(type).Select(name => name.ToLowerInvariant()))}"));

    private Error? Kind(JsonElement element, string at, string wanted, params JsonValueKind[] kinds)
        => kinds.Contains(element.ValueKind) ? null : Wrong(at, $"This must be {wanted}", "Correct it");

    private static string Below(string at, string name) => $"{at}/{name.Replace("~", "~0").Replace("/", "~1")}";
}
