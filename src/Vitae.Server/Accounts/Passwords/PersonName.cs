using Vitae.Core;
using Vitae.Server.Http;

namespace Vitae.Server.Accounts.Passwords;

/// <summary>What people call themselves: one line.</summary>
internal static class PersonName
{
    public const int MaxLength = 200;

    public static Result<string> Read(string? text)
    {
        var name = text?.Trim() ?? "";
        if (Answers.TooLong(name, MaxLength, "/name") is { } tooLong) return tooLong;
        return name.Any(char.IsControl) ? Answers.Invalid("a name is one line of letters", "/name", "write it so") : name;
    }
}
