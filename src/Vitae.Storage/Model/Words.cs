namespace Vitae.Storage.Model;

/// <summary>The snake_case words of enums, as both databases hold them.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum
        => Tables.Snake(value.ToString());

    public static T Read<T>(string word)
        where T : struct, Enum
        => Enum.Parse<T>(word.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
