using System.Text;
using Vitae.Core.Optimizing;

namespace Vitae.Core.Tests.Optimizing;

public sealed class OptimizePreferencesTests
{
    [Fact]
    public void All_wishes_are_read()
    {
        var preferences = Read("""
            {"target_title": " Head Nurse ", "locale": "en-GB", "tone": "warm", "length": "short", "skills_to_exclude": ["Excel"], "keywords_to_emphasize": ["triage"],
             "word_limits": {"summary": 40, "bullet": 18, "cover_note": 100}, "locked_fields": ["/work/0/highlights/1"], "confirmed_facts": ["Led 4 nurses"]}
            """).Value;

        preferences.TargetTitle.ShouldBe("Head Nurse");
        preferences.Locale.ShouldBe(EnglishLocale.EnGb);
        preferences.Tone.ShouldBe(WritingTone.Warm);
        preferences.Length.ShouldBe(ResumeLength.Short);
        preferences.WordLimits.ShouldBe(new WordLimits { Summary = 40, Bullet = 18, CoverNote = 100 });
        preferences.LockedFields.ShouldBe(["/work/0/highlights/1"]);
        preferences.ConfirmedFacts.ShouldBe(["Led 4 nurses"]);
    }

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("[]", null)]
    [InlineData("{\"locale\": \"en-AU\"}", "/locale")]
    [InlineData("{\"tone\": 3}", "/tone")]
    [InlineData("{\"target_titel\": \"x\"}", "/target_titel")]
    [InlineData("{\"skills_to_exclude\": \"Excel\"}", "/skills_to_exclude")]
    [InlineData("{\"skills_to_exclude\": [\"a\", 2]}", "/skills_to_exclude/1")]
    [InlineData("{\"locked_fields\": [\"summary\"]}", "/locked_fields/0")]
    [InlineData("{\"word_limits\": {\"summary\": 3}}", "/word_limits/summary")]
    [InlineData("{\"word_limits\": {\"letter\": 30}}", "/word_limits/letter")]
    public void What_is_wrong_is_named_with_its_place(string json, string? where)
    {
        var error = Read(json).Error.ShouldNotBeNull();

        error.Code.ShouldBe("preferences_invalid");
        error.Where.ShouldBe(where);
        error.Remedy.ShouldNotBeEmpty();
    }

    private static Result<OptimizePreferences> Read(string json) => OptimizePreferences.Read(Encoding.UTF8.GetBytes(json));
}
