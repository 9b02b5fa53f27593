using System.Globalization;

namespace Vitae.Core.Resumes;

/// <summary>JSON pointers, RFC 6901.</summary>
public static class JsonPointer
{
    /// <summary>The unescaped tokens; null when the text is no pointer. The empty pointer, the whole document, has none.</summary>
    public static IReadOnlyList<string>? Parse(string pointer)
    {
        if (pointer.Length == 0)
            return [];
        if (pointer[0] != '/')
            return null;
        var tokens = pointer[1..].Split('/');
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].Contains('~'))
                continue;
            if (!IsEscaped(tokens[i]))
                return null;
            tokens[i] = tokens[i].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        }
        return tokens;
    }

    /// <summary>The pointer to <paramref name="name"/> below <paramref name="parent"/>.</summary>
    public static string Append(string parent, string name)
        => $"{parent}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static string Append(string parent, int index) => string.Create(CultureInfo.InvariantCulture, $"{parent}/{index}");

    /// <summary>A list index: digits without a leading zero.</summary>
    internal static bool TryIndex(string token, out int index)
    {
        index = 0;
        return token.Length > 0 && (token.Length == 1 || token[0] != '0') && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out index);
    }

    private static bool IsEscaped(string token)
    {
        for (var i = token.IndexOf('~', StringComparison.Ordinal); i >= 0; i = token.IndexOf('~', i + 1))
        {
            if (i + 1 >= token.Length || token[i + 1] is not ('0' or '1'))
                return false;
        }
        return true;
    }
}
