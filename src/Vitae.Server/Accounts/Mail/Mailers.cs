using System.Net;
using System.Net.Mail;
using Vitae.Storage;

namespace Vitae.Server.Accounts.Mail;

/// <summary>Through an SMTP server; encrypted (STARTTLS) unless it runs on this machine.</summary>
internal sealed class SmtpMailer(Uri server) : IMailer
{
    private const int DefaultPort = 587;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    private readonly string from = System.Web.HttpUtility.ParseQueryString(server.Query)["from"]!;

    public async Task SendAsync(Letter letter, CancellationToken cancel)
    {
        using var client = new SmtpClient(server.Host, server.Port > 0 ? server.Port : DefaultPort) { EnableSsl = !server.IsLoopback };
        if (server.UserInfo.Split(':', 2) is [{ Length: > 0 } user, var password]) client.Credentials = new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password));
        using var message = new MailMessage(from, letter.To, letter.Subject, letter.Text);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Timeout);
        try
        {
            await client.SendMailAsync(message, limit.Token);
        }
        catch (SmtpException problem)
        {
            // What a server says about an addressee names them; the status tells enough.
            throw new IOException($"the mail server said {problem.StatusCode}");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new IOException("the mail server did not answer in time");
        }
    }
}

/// <summary>Into a folder, one file a letter, readable by its owner alone; for development.</summary>
internal sealed class FolderMailer(string folder) : IMailer
{
    public async Task SendAsync(Letter letter, CancellationToken cancel)
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
        }
        catch (UnauthorizedAccessException problem)
        {
            throw new IOException(problem.Message, problem);
        }
    }
}
