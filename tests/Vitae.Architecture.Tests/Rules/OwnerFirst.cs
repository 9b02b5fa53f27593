using System.Reflection;

namespace Vitae.Architecture.Tests.Rules;

/// <summary>What is stored is asked for by its owner: the first parameter of every operation is the user's id. What runs for everybody is named <c>RunAsync</c>.</summary>
internal static class OwnerFirst
{
    public static IEnumerable<string> Broken(IEnumerable<Type> stores)
        => stores.SelectMany(store => store.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(IsOperation).Where(method => !NamesOwner(method)).Select(method => $"{store.FullName}.{method.Name} does not name the owner first"));

    private static bool IsOperation(MethodInfo method) => method.DeclaringType != typeof(object) && method.Name.EndsWith("Async", StringComparison.Ordinal) && method.Name != "RunAsync";

    private static bool NamesOwner(MethodInfo method)
        => method.GetParameters() is [{ Name: "userId" } first, ..] && (first.ParameterType == typeof(Guid) || first.ParameterType == typeof(Guid?));
}
