using System.Text.RegularExpressions;

namespace Vitae.Storage.Objects;

/// <summary>Where objects lie.</summary>
internal static partial class ObjectKeys
{
    private const int MaxLength = 500;

    /// <summary>One file is one object, whatever it is used for.</summary>
    public static string ResumeFile(Guid userId, string sha256) => $"{userId}/resumes/shared/{sha256}";

    public static string Export(Guid userId, Guid exportId) => $"{userId}/exports/{exportId}";

    public static string OfUser(Guid userId) => $"{userId}/";

    /// <exception cref="ArgumentException">The key is none; keys are made by this program alone.</exception>
    public static void Check(string key)
    {
        if (key.Length > MaxLength || !Form().IsMatch(key)) throw new ArgumentException("this is no key of an object", nameof(key));
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\z", RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
