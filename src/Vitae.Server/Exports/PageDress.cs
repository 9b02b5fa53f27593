using System.Security.Cryptography;
using System.Text.Json;
using Vitae.Core;
using Vitae.Typesetting;
using Vitae.Typesetting.Templates;

namespace Vitae.Server.Exports;

/// <param name="Fits">False: the pages are as the template has them.</param>
/// <param name="Message">What was done, or why it cannot be, in one sentence.</param>
internal sealed record FitAnswer(bool Fits, string Message);

/// <summary>What a person changes about a template, for the preview and for the file alike.</summary>
/// <param name="Settings">Font, size, accent, spacing and dates.</param>
/// <param name="Fit">Pages to fill, 1 to 9.</param>
internal sealed record PageDress(TemplateSettings? Settings, int? Fit)
{
    /// <summary>Fails with <c>settings_invalid</c> or <c>fit_invalid</c>, with the place, or with what makes rendering fail.</summary>
    public Result<(Template Template, FitAnswer? Fit)> ApplyTo(Template template, PageSource source, RenderOptions options, Typesetter typesetter, CancellationToken cancel)
    {
        var dressed = Settings is null ? template : Settings.ApplyTo(template);
        if (!dressed.IsOk) return dressed.Error with { Where = "/settings" + dressed.Error.Where };
        if (Fit is not { } pages) return (dressed.Value, (FitAnswer?)null);
        var fitted = typesetter.Fit(source.Resume, dressed.Value, pages, options, cancel);
        return fitted.IsOk ? (fitted.Value.Template, new FitAnswer(fitted.Value.Report.Fits, fitted.Value.Report.Message)) : fitted.Error with { Where = "/fit" };
    }

    /// <summary>Tells apart what is dressed otherwise; nothing for the template's own.</summary>
    public IEnumerable<string> Keys()
    {
        if (Settings is not null && Settings != new TemplateSettings()) yield return "set-" + Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(Settings)).AsSpan(0, 8));
        if (Fit is { } pages) yield return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"fit-{pages}");
    }
}
