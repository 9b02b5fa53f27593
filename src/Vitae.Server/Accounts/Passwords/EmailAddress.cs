using System.Net.Mail;
using Vitae.Core;
using Vitae.Server.Http;

namespace Vitae.Server.Accounts.Passwords;

/// <summary>An address that mail can be sent to: ASCII, so that none looks like another.</summary>
internal static class EmailAddress
{
    private const int MaxLength = 254;

    public static Result<string> Read(string? text)
    {
        var address = text?.Trim() ?? "";
        return address.Length is > 0 and <= MaxLength && address.All(letter => char.IsAscii(letter) && !char.IsControl(letter) && letter is not (' ' or '"' or ',' or ';' or '<' or '>' or '(' or ')'))
            && MailAddress.TryCreate(address, out var parsed) && parsed.Address == address
            ? address
            : Answers.Invalid("this is no e-mail address", "/email", "write it as name@example.org");
    }
}
