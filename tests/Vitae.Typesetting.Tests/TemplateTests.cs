using System.Text;
using Vitae.Core;
using Vitae.Typesetting.Fonts;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests;

/// <summary>A person's own template and settings: taken as meant, or refused with the place and the remedy.</summary>
public sealed class TemplateTests
{
    [Fact]
    public void Built_in_templates_lie_in_files_of_their_ids() => BuiltInTemplates.Ids.ShouldBe(BuiltInTemplates.All.Select(template => template.Id));

    [Fact]
    public void The_source_of_every_built_in_template_is_a_template_of_ones_own()
    {
        foreach (var template in BuiltInTemplates.All)
        {
            var mine = TemplateJson.Read(Encoding.UTF8.GetBytes(BuiltInTemplates.Source(template.Id).Replace($"\"id\": \"{template.Id}\"", "\"id\": \"mine\""))).Value;
            mine.Id.ShouldBe("mine");
            Print.Try(Sample.Load("en-long"), mine).Value.Bytes.ShouldBe(Print.Try(Sample.Load("en-long"), template).Value.Bytes);
        }
    }

    [Theory]
    [InlineData("\"width\": 146", "\"width\": \"146\"", "/side/width", "number")]
    [InlineData("\"width\": 146", "\"width\": 260", "/side/width", "main column")]
    [InlineData("\"gap\": 34", "\"gapp\": 34", "/side/gapp", "name")]
    [InlineData("\"top\": 46", "\"top\": 4600", "/page/top", "out of range")]
    [InlineData("\"text\": \"Source Sans 3\"", "\"text\": \"Comic Sans\"", "/fonts/text", "Comic Sans")]
    [InlineData("\"accent 6%\"", "\"mauve 6%\"", "/colours/panel", "mauve")]
    [InlineData("\"accent 6%\"", "\"panel 6%\"", "/colours/panel", "panel")]
    [InlineData("\"background\": \"panel\"", "\"background\": \"nowhere\"", "/side/background", "nowhere")]
    [InlineData("\"skills\", \"languages\", \"cert", "\"skills\", \"tongues\", \"cert", "/side/sections/1", "tongues")]
    [InlineData("\"size\": 9.8,", "\"size\": 98,", "/styles/text/size", "out of range")]
    [InlineData("\"id\": \"modern\",", "", "/id", "missing")]
    [InlineData("\"dates:muted\"", "\"dates\"", "/entries/default", "field:style")]
    [InlineData("\"dates:muted\"", "\"title:muted\"", "/entries/default", "exactly one place")]
    [InlineData("\"name\": \"Modern\"", "\"name\": null", "/name", "text")]
    [InlineData("\"name\": \"Modern\"", "\"name\": \"Modern", "line", "JSON")]
    [InlineData("\"name\": \"Modern\"", "\"name\": \"A\", \"name\": \"B\"", null, "JSON")]
    public void A_mistake_in_a_template_is_named_with_its_place(string right, string wrong, string? place, string what)
    {
        var source = BuiltInTemplates.Source("modern");
        source.ShouldContain(right);
        var at = source.IndexOf(right, StringComparison.Ordinal);
        var error = TemplateJson.Read(Encoding.UTF8.GetBytes(source[..at] + wrong + source[(at + right.Length)..])).Error.ShouldNotBeNull();
        error.Code.ShouldBe("template_invalid");
        if (place is not null) error.Where.ShouldNotBeNull().ShouldStartWith(place);
        error.What.ShouldContain(what);
        error.Remedy.ShouldNotBeEmpty();
        error.ToString().ShouldNotContain("Vitae.");
        error.ToString().ShouldNotContain("System.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"id\":{\"a\":[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]}}")]
    public void What_is_no_template_is_refused_whatever_it_is(string text)
        => TemplateJson.Read(Encoding.UTF8.GetBytes(text)).Error.ShouldNotBeNull().Code.ShouldBe("template_invalid");

    [Fact]
    public void Settings_change_font_size_accent_spacing_and_dates_of_any_template()
    {
        var settings = Settings("""{ "font": "Inter", "size": 10.5, "accent": "#7A1F33", "spacing": 1.2, "dates": "year", "page": "letter" }""").Value;
        settings.Page.ShouldBe(PageSize.Letter);
        foreach (var template in BuiltInTemplates.All)
        {
            var changed = settings.ApplyTo(template).Value;
            changed.Fonts.Text.ShouldBe("Inter");
            changed.Styles["text"].Size.ShouldBe(10.5);
            changed.Colour("accent").ShouldBe("#7A1F33");
            changed.Spacing.Section.ShouldBe(template.Spacing.Section * 1.2, 1e-9);
            changed.Dates.Style.ShouldBe("year");
            var svg = Encoding.UTF8.GetString(Print.Try(Sample.Load("en-long"), changed, OutputFormat.Svg).Value.Bytes);
            svg.ShouldContain("#7a1f33");
            svg.ShouldContain("'Inter'");
            svg.ShouldNotContain("March 2020");
            svg.ShouldNotContain("#0f6b57");
        }
    }

    [Fact]
    public void Tints_follow_the_accent()
    {
        var modern = BuiltInTemplates.Find("modern")!;
        var red = Settings("""{ "accent": "#ff0000" }""");
        red.Error.ShouldNotBeNull().What.ShouldContain("too light");
        Settings("""{ "accent": "#800000" }""").Value.ApplyTo(modern).Value.Colour("panel").ShouldBe("#f7f0f0");
    }

    [Fact]
    public void Settings_that_say_nothing_change_nothing()
    {
        foreach (var template in BuiltInTemplates.All)
            Print.Try(Sample.Load("en-long"), Settings("{}").Value.ApplyTo(template).Value).Value.Bytes.ShouldBe(Print.Try(Sample.Load("en-long"), template).Value.Bytes);
    }

    [Theory]
    [InlineData("""{ "font": "Arial" }""", "/font", "Source Serif 4")]
    [InlineData("""{ "size": 7 }""", "/size", "8 to 13")]
    [InlineData("""{ "size": "10" }""", "/size", "")]
    [InlineData("""{ "spacing": 3 }""", "/spacing", "0.5 to 1.6")]
    [InlineData("""{ "accent": "red" }""", "/accent", "#rrggbb")]
    [InlineData("""{ "accent": "#ffe000" }""", "/accent", "darker")]
    [InlineData("""{ "dates": "iso" }""", "/dates", "numeric")]
    [InlineData("""{ "page": "a5" }""", "/page", "letter")]
    [InlineData("""{ "colour": "#000000" }""", "/colour", "accent")]
    public void A_setting_that_cannot_be_is_refused_with_place_and_remedy(string json, string place, string remedy)
    {
        var error = Settings(json).Error.ShouldNotBeNull();
        error.Code.ShouldBe("settings_invalid");
        error.Where.ShouldBe(place);
        error.Remedy.ShouldContain(remedy);
    }

    [Fact]
    public void Every_family_to_choose_has_its_faces_in_the_build()
    {
        foreach (var family in TextFamilies.All)
        {
            var template = BuiltInTemplates.Find("classic")! with { Fonts = new FontSpec { Text = family, Display = family } };
            var svg = Encoding.UTF8.GetString(Print.Try(Sample.Load("en-long"), template, OutputFormat.Svg).Value.Bytes);
            foreach (var face in new[] { "400 ", "600 ", "italic " }) svg.ShouldMatch($"font:[a-z0-9 ]*{face}[a-z0-9. ]*'{family}'");
        }
    }

    private static Result<TemplateSettings> Settings(string json) => TemplateSettings.Read(Encoding.UTF8.GetBytes(json));
}
