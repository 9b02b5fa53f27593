using System.Globalization;
using System.Text.Json;
using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;

namespace Vitae.Core.Quality;

/// <summary>A piece of text that is switched on, and so stands on the page.</summary>
/// <param name="Pointer">JSON pointer into the structured output.</param>
/// <param name="Entry">What a person calls the entry it belongs to, such as the employer; empty when it belongs to none.</param>
/// <param name="Number">Its place among the shown bullets of its entry, from 1; 0 when it is no bullet.</param>
/// <param name="InCurrentRole">True in a role that runs to the present, false in a past one, null when unknown or no role.</param>
internal sealed record PageText(string Pointer, PageTextKind Kind, string Text, string Entry = "", int Number = 0, bool? InCurrentRole = null)
{
    /// <summary>How a message names it: "Bullet 3 at Acme".</summary>
    public string Place => Kind switch
    {
        PageTextKind.Bullet => string.Create(CultureInfo.InvariantCulture, $"Bullet {Number} {(Pointer.StartsWith(ShownRole.Section, StringComparison.Ordinal) ? "at" : "in")} {(Entry.Length == 0 ? "an entry without a name" : Entry)}"),
        PageTextKind.Summary => "The summary",
        PageTextKind.Headline => "The headline",
        _ => $"“{(Text.Length <= QuotedLength ? Text : Text[..QuotedLength] + "…")}”",
    };

    private const int QuotedLength = 40;
}

internal enum PageTextKind { Headline, Summary, RoleTitle, Bullet, Skill, Education, Certification, Extra, Other }

/// <summary>Collects what stands on the page: nothing that is switched off, nothing blank, and of a document far beyond any resume only the beginning. Takes any document, also one read from JSON with nulls inside.</summary>
internal static class PageTextReader
{
    private const int MaxTexts = 5_000;

    private const int MaxCharacters = 400_000;

    private static readonly string[] TextFields = ["name", "title", "position", "organization", "entity", "description", "summary", "reference", "language", "fluency"];

    public static IReadOnlyList<PageText> Read(UiDocument ui, DateOnly today)
    {
        var texts = new List<PageText>();
        var characters = 0;
        foreach (var text in All(ui, today).Where(text => !string.IsNullOrWhiteSpace(text.Text)))
        {
            characters += text.Text.Length;
            if (texts.Count == MaxTexts || characters > MaxCharacters)
            {
                break;
            }

            texts.Add(text with { Text = LinkedText.Shown(text.Text) });
        }

        return texts;
    }

    private static IEnumerable<PageText> All(UiDocument ui, DateOnly today)
    {
        if (ui.TargetTitle is { Include: true } title)
        {
            yield return new("/ui/target_title/primary", PageTextKind.Headline, title.Primary);
        }

        if (ui.ProfessionalSummary is { Include: true } summary)
        {
            yield return new("/ui/professional_summary/primary", PageTextKind.Summary, summary.Primary);
        }

        foreach (var text in Roles(ui, today).Concat(Schools(ui)).Concat(Certificates(ui)).Concat(Skills(ui)).Concat(Extras(ui)).Concat(Additional(ui)))
        {
            yield return text;
        }
    }

    private static IEnumerable<PageText> Roles(UiDocument ui, DateOnly today)
    {
        foreach (var role in ShownRole.In(ui))
        {
            yield return new($"{role.Pointer}/title", PageTextKind.RoleTitle, role.Item.Title, role.Name);
            var number = 0;
            foreach (var (index, bullet) in Present(role.Item.Bullets))
            {
                if (bullet.Include && !string.IsNullOrWhiteSpace(bullet.Text))
                {
                    number++;
                    yield return IsLink(bullet.Text)
                        ? new($"{role.Pointer}/bullets/{index}/text", PageTextKind.Other, bullet.Text, role.Name)
                        : new($"{role.Pointer}/bullets/{index}/text", PageTextKind.Bullet, bullet.Text, role.Name, number, role.IsCurrent(today));
                }
            }
        }
    }

    private static IEnumerable<PageText> Schools(UiDocument ui)
    {
        if (ui.Education is not { Include: true } education)
        {
            yield break;
        }

        foreach (var (index, item) in Present(education.Items).Where(entry => entry.Item.Include))
        {
            yield return new($"/ui/education/items/{index}/degree", PageTextKind.Education, item.Degree, item.Institution);
            yield return new($"/ui/education/items/{index}/field", PageTextKind.Education, item.Field, item.Institution);
            yield return new($"/ui/education/items/{index}/notes", PageTextKind.Education, item.Notes, item.Institution);
        }
    }

    private static IEnumerable<PageText> Certificates(UiDocument ui)
        => ui.Certifications is { Include: true } section
            ? Present(section.Items).Where(entry => entry.Item.Include)
                .Select(entry => new PageText($"/ui/certifications/items/{entry.Index}/name", PageTextKind.Certification, entry.Item.Name))
            : [];

    private static IEnumerable<PageText> Skills(UiDocument ui)
    {
        if (ui.Skills is not { Include: true, Groups: { } groups })
        {
            return [];
        }

        (string Name, IReadOnlyList<string> Skills)[] named =
        [
            ("Domain", groups.Domain),
            ("ResearchAndValidation", groups.ResearchAndValidation),
            ("ProductAndSystems", groups.ProductAndSystems),
            ("Tools", groups.Tools),
        ];
        return named.SelectMany(group => Present(group.Skills)
            .Select(skill => new PageText($"/ui/skills/groups/{group.Name}/{skill.Index}", PageTextKind.Skill, skill.Item)));
    }

    private static IEnumerable<PageText> Extras(UiDocument ui)
        => ui.InterestsOrExtras is { Include: true } extras
            ? Present(extras.Items).Select(entry => new PageText($"/ui/interests_or_extras/items/{entry.Index}/value", PageTextKind.Extra, entry.Item.Value))
            : [];

    private static IEnumerable<PageText> Additional(UiDocument ui)
    {
        foreach (var (index, section) in Present(ui.AdditionalSections).Where(entry => entry.Item.Include))
        {
            for (var i = 0; i < (section.Items?.Count ?? 0); i++)
            {
                if (section.Items![i] is { ValueKind: JsonValueKind.Object } item && !IsSwitchedOff(item))
                {
                    foreach (var text in OfItem($"/ui/additional_sections/{index}/items/{i}", item))
                    {
                        yield return text;
                    }
                }
            }
        }
    }

    private static bool IsSwitchedOff(JsonElement item) => item.TryGetProperty("include", out var include) && include.ValueKind == JsonValueKind.False;

    private static IEnumerable<PageText> OfItem(string pointer, JsonElement item)
    {
        var name = TextFields.Take(4).Select(field => Field(item, field)).FirstOrDefault(value => value.Length > 0) ?? "";
        foreach (var field in TextFields)
        {
            yield return new($"{pointer}/{field}", PageTextKind.Other, Field(item, field), name);
        }

        foreach (var (list, kind) in new[] { ("highlights", PageTextKind.Bullet), ("keywords", PageTextKind.Skill), ("lines", PageTextKind.Other) })
        {
            if (item.TryGetProperty(list, out var lines) && lines.ValueKind == JsonValueKind.Array)
            {
                var position = 0;
                foreach (var line in lines.EnumerateArray())
                {
                    var text = TextOf(line);
                    yield return new($"{pointer}/{list}/{position++}", IsLink(text) ? PageTextKind.Other : kind, text, name, kind == PageTextKind.Bullet ? position : 0);
                }
            }
        }
    }

    private static string Field(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? TextOf(value) : "";

    private static string TextOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return "";
        }

        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return ""; // Escapes that are no Unicode, such as a lone surrogate: there is no text to judge.
        }
    }

    /// <summary>A line that is an address and nothing else is no sentence to judge.</summary>
    private static bool IsLink(string text)
        => text.Trim() is var line && !line.Any(char.IsWhiteSpace) && (line.Contains("://", StringComparison.Ordinal) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || line.Contains('@', StringComparison.Ordinal));

    /// <summary>The entries of a list that are there, each with its position.</summary>
    public static IEnumerable<(int Index, T Item)> Present<T>(IReadOnlyList<T>? list)
        where T : class
    {
        for (var index = 0; index < (list?.Count ?? 0); index++)
        {
            if (list![index] is { } item)
            {
                yield return (index, item);
            }
        }
    }
}
