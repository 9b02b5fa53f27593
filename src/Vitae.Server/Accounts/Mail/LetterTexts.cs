namespace Vitae.Server.Accounts.Mail;

/// <summary>What letters say. A link holds its token behind <c>#</c>, which no server and no log sees.</summary>
internal sealed class LetterTexts(ServerSettings settings)
{
    private string Origin => settings.Accounts!.Origin;

    public Letter Confirm(string to, string token) => new(to, "Confirm your address for Vitae", $"""
        Welcome to Vitae.

        Open this link and enter the password that you chose to finish signing up. It holds for a day.

        {Origin}/confirm-email#token={token}

        If you did not sign up, do nothing: without the password there is no account.
        """);

    public Letter AlreadyThere(string to) => new(to, "You have an account with Vitae", $"""
        Somebody, probably you, wanted to sign up with this address. It has an account already.

        Sign in: {Origin}/sign-in
        Forgot the password: {Origin}/forgot-password

        If it was not you, do nothing.
        """);

    public Letter Reset(string to, string token) => new(to, "Reset your password for Vitae", $"""
        Open this link to choose a new password. It holds for an hour and works once.

        {Origin}/reset-password#token={token}

        If you did not ask for it, do nothing: your password stays as it is.
        """);

    public Letter NoAccount(string to) => new(to, "No account with this address", $"""
        Somebody, probably you, wanted to reset the password of an account with this address. There is none.

        Sign up: {Origin}/sign-up

        If it was not you, do nothing.
        """);

    /// <param name="what">What happened, as a sentence.</param>
    public Letter Notice(string to, string what) => new(to, "Your Vitae account was changed", $"""
        {what}

        If it was not you, reset your password now: {Origin}/forgot-password
        """);
}
