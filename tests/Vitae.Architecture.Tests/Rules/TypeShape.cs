using System.Reflection;
using System.Runtime.CompilerServices;

namespace Vitae.Architecture.Tests.Rules;

/// <summary>Classes are sealed, static, abstract, or a base that others derive from; records that others can see do not change.</summary>
internal static class TypeShape
{
    /// <summary>The one settable property there is: System.Text.Json cannot bind extension data to an init-only one.</summary>
    private const string SettableByName = "Vitae.Core.Resumes.Extensible.Extensions";

    private static readonly Type[] MutableLists = [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>)];

    public static IEnumerable<string> Open(IReadOnlyCollection<Type> types)
    {
        var bases = types.Select(type => type.BaseType).ToHashSet();
        return types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract && !bases.Contains(type) && !IsGenerated(type))
            .Select(type => $"{type.FullName} is neither sealed nor static nor abstract");
    }

    public static IEnumerable<string> Mutable(IEnumerable<Type> types)
        => types.Where(type => IsRecord(type) && !type.IsNestedPrivate).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => $"{property.DeclaringType!.FullName}.{property.Name}" != SettableByName)
            .SelectMany(property => new[]
            {
                property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter) ? $"{Name(property)} can be set after creation" : null,
                property.PropertyType.IsGenericType && MutableLists.Contains(property.PropertyType.GetGenericTypeDefinition()) ? $"{Name(property)} is a list that can change" : null,
            }).OfType<string>();

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.FullName}.{property.Name}";

    private static bool IsRecord(Type type) => !IsGenerated(type) && (type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null));

    private static bool IsInitOnly(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsGenerated(Type type)
        => type.Name.Contains('<', StringComparison.Ordinal) || type.IsDefined(typeof(CompilerGeneratedAttribute)) || type.Namespace?.StartsWith("Vitae", StringComparison.Ordinal) != true || (type.DeclaringType is { } outer && IsGenerated(outer));
}
