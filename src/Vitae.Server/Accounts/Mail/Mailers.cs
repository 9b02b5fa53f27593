using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Security.Authentication;
using Vitae.Core;
using Vitae.Storage;

namespace Vitae.Server.Accounts.Mail;

/// <summary>Through an SMTP server, with STARTTLS or not at all unless it runs on this machine.</summary>
internal sealed class SmtpMailer(Uri server, bool isEncrypted) : IMailer
{
    private const int DefaultPort = 587;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    private readonly string from = System.Web.HttpUtility.ParseQueryString(server.Query)["from"]!;

    public SmtpMailer(Uri server)
        : this(server, isEncrypted: !server.IsLoopback)
    {
    }

    public async Task<Result<Done>> SendAsync(Letter letter, CancellationToken cancel)
    {
        // The client would take a list, and a name before the address.
        if (!MailAddress.TryCreate(letter.To, out var to) || to.Address != letter.To) return Refused("this is no address");
        using var client = new SmtpClient(server.Host, server.Port > 0 ? server.Port : DefaultPort) { EnableSsl = isEncrypted };
        if (server.UserInfo.Split(':', 2) is [{ Length: > 0 } user, var password]) client.Credentials = new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Timeout);
        try
        {
            using var message = new MailMessage(new MailAddress(from), to) { Subject = letter.Subject, Body = letter.Text.ReplaceLineEndings("\r\n"), BodyTransferEncoding = TransferEncoding.QuotedPrintable };
            message.Headers.Add("Auto-Submitted", "auto-generated");
            await client.SendMailAsync(message, limit.Token);
            return default(Done);
        }
        catch (SmtpException problem)
        {
            // What a server says about an addressee names them; the status tells enough.
            return problem is SmtpFailedRecipientException && (int)problem.StatusCode >= 550 ? Refused($"the mail server said {(int)problem.StatusCode}") : IMailer.Unavailable($"the mail server said {problem.StatusCode}");
        }
        catch (Exception problem) when (problem is IOException or AuthenticationException or InvalidOperationException)
        {
            return IMailer.Unavailable($"the mail server cannot be spoken with ({problem.GetType().Name})");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return IMailer.Unavailable("the mail server did not answer in time");
        }
    }

    private static Error Refused(string why) => new(IMailer.Refused, why, null, "write to another address");
}

/// <summary>Into a folder, one file a letter, readable by its owner alone; for development.</summary>
internal sealed class FolderMailer(string folder) : IMailer
{
    public async Task<Result<Done>> SendAsync(Letter letter, CancellationToken cancel)
    {
        try
        {
            PrivateFiles.MakeFolder(folder);
            var path = Path.Combine(folder, $"{Guid.CreateVersion7():N}.eml");
            await using (var writer = new StreamWriter(PrivateFiles.Create(path + ".part")))
            {
                await writer.WriteAsync($"To: {letter.To}\r\nSubject: {letter.Subject}\r\n\r\n{letter.Text}".AsMemory(), cancel);
            }

            File.Move(path + ".part", path);
            return default(Done);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return IMailer.Unavailable(problem.Message);
        }
    }
}
