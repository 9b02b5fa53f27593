using Vitae.Core;
using Vitae.Core.Resumes;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests;

/// <summary>One typesetter for all tests, as a server has one for all requests.</summary>
internal static class Print
{
    private static readonly Typesetter Shared = new();

    public static RenderedFile File(string template, string sample, OutputFormat format = OutputFormat.Pdf, RenderOptions? options = null)
        => Try(Sample.Load(sample), BuiltInTemplates.Find(template)!, format, options).Value;

    public static Result<RenderedFile> Try(Resume resume, Template template, OutputFormat format = OutputFormat.Pdf, RenderOptions? options = null)
        => Shared.Render(resume, template, format, options, TestContext.Current.CancellationToken);

    public static string Text(Resume resume, Template template, OutputFormat format) => System.Text.Encoding.UTF8.GetString(Try(resume, template, format).Value.Bytes);
}
