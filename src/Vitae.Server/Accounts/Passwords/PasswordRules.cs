using System.Text;
using Vitae.Core;
using Vitae.Server.Http;

namespace Vitae.Server.Accounts.Passwords;

/// <summary>
/// Which passwords are taken: long ones that are not on everybody's list (NIST SP 800-63B: length and a list of known ones, no rules of composition). Known ones are found also in disguise:
/// written in other case, with digits for letters, with digits and signs around, or repeated.
/// </summary>
internal static class PasswordRules
{
    public const int MinLength = 12, MaxLength = 256;

    /// <summary>What remains of the most used passwords, and of words that long ones are made of, when digits and signs around them are taken away.</summary>
    private static readonly HashSet<string> Known = new(
        """
        password passwort passwd motdepasse contrasena senha parola haslo wachtwoord heslo salasana letmein letmeinnow welcome welcomehome iloveyou iloveyouso ilovejesus iloveyoubaby loveyou
        iloveu princess sunshine sunshines football footballer baseball basketball superman batman spiderman pokemon dragon dragonball monkey monkeys shadow master mastermaster mustang michael
        jennifer jordan charlie andrew daniel ashley jessica liverpool chelsea arsenal manchester manchesterunited barcelona realmadrid juventus starwars startrek trustno trustnoone whatever
        computer internet administrator admin adminadmin administrador root rootroot toor user username default guest changeme changeit secret supersecret topsecret mysecret mypassword
        yourpassword newpassword oldpassword testpassword passwordtest testtest testing temporary temp temppassword passphrase passcode login loginlogin access accessdenied
        qwerty qwertyuiop qwertyuiopasdfghjklzxcvbnm qwertyuiopas qwertyqwerty qwertz qwertzuiop azerty azertyuiop asdfgh asdfghjkl asdfghjklzxcvbnm zxcvbnm qazwsx qazwsxedc qazwsxedcrfv zaqxsw zaqwsx
        abcdef abcdefgh abcdefghijkl abcdefghijklm abcdefghijklmnopqrstuvwxyz abcabc abcd correcthorsebatterystaple correcthorse batterystaple summer winter spring autumn monday friday
        january december november october september february hello helloworld helloworldhello hellohello freedom whatsapp facebook linkedin google microsoft windows samsung vitae vitaevitae resume
        resumeresume curriculumvitae monkeydragon passwordpassword letmeinletmein welcomewelcome unknown nothing family familyfirst blessed jesus jesuschrist jesusisking godisgood godislove
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <param name="personal">Words of the person that a password may not be made of: the address, the name.</param>
    public static Error? Check(string? password, params string[] personal)
    {
        if (string.IsNullOrEmpty(password)) return Answers.Invalid("there is no password", "/password", $"choose one of at least {MinLength} characters");
        if (password.EnumerateRunes().Count() < MinLength) return Answers.Invalid($"the password has fewer than {MinLength} characters", "/password", "choose a longer one; a few words in a row are easy to keep in mind");
        if (password.Length > MaxLength) return Answers.Invalid($"the password has more than {MaxLength} characters", "/password", "choose a shorter one");
        var core = CoreOf(password);
        if (IsKnown(core) || IsWalk(password) || personal.SelectMany(PartsOf).Any(part => core == part || core == part + part))
            return new Error("password_guessable", "this password is among the first that somebody would try", "/password", "choose a few words that belong to nobody's list and not to you");
        return null;
    }

    /// <summary>Letters alone, in lower case, with the usual digits and signs taken for the letters they stand for, without what is put around.</summary>
    private static string CoreOf(string password)
    {
        var trimmed = password.Trim().ToLowerInvariant().Trim([.. "0123456789!?.,;:-_#*+~'\"()[]{}<>|/\\%&=^ "]).TrimEnd('$', '@');
        var letters = new StringBuilder();
        foreach (var letter in trimmed)
        {
            var plain = letter switch { '0' => 'o', '1' or '!' or '|' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => letter };
            if (char.IsLetter(plain)) letters.Append(plain);
        }

        return letters.ToString();
    }

    /// <summary>On the list, once, repeated, or two of the list in a row; or nothing but digits and signs that hold fewer than six different ones.</summary>
    private static bool IsKnown(string core)
    {
        if (core.Length == 0) return false;
        if (Known.Contains(core)) return true;
        for (var split = 4; split <= core.Length - 4; split++)
        {
            if (Known.Contains(core[..split]) && Known.Contains(core[split..])) return true;
        }

        for (var length = 4; length <= core.Length / 2; length++)
        {
            if (core.Length % length == 0 && Known.Contains(core[..length]) && Enumerable.Range(1, (core.Length / length) - 1).All(time => core.AsSpan(time * length, length).SequenceEqual(core.AsSpan(0, length)))) return true;
        }

        return false;
    }

    /// <summary>Few different characters, a short piece repeated, or a row up or down in most of its steps.</summary>
    private static bool IsWalk(string password)
    {
        var lower = password.ToLowerInvariant();
        if (lower.Distinct().Count() < 6) return true;
        for (var length = 1; length <= lower.Length / 3; length++)
        {
            if (Enumerable.Range(0, lower.Length).All(i => lower[i] == lower[i % length])) return true;
        }

        var steps = Enumerable.Range(1, lower.Length - 1).Count(i => Math.Abs(lower[i] - lower[i - 1]) <= 1 || (lower[i - 1], lower[i]) is ('9', '0') or ('0', '9'));
        return steps >= (lower.Length - 1) * 3 / 4;
    }

    /// <summary>Words of a name, and an address before its at sign and without its dots.</summary>
    private static IEnumerable<string> PartsOf(string text)
    {
        var lower = text.ToLowerInvariant();
        var name = lower.Split('@')[0];
        return lower.Split(['@', '.', ' ', '-', '_', '+'], StringSplitOptions.RemoveEmptyEntries).Append(name).Append(lower)
            .Select(part => new string([.. part.Where(char.IsLetter)])).Where(part => part.Length >= 4);
    }
}
