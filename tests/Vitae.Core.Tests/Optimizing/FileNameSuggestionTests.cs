using FsCheck;
using FsCheck.Fluent;
using Vitae.Core.Optimizing;

namespace Vitae.Core.Tests.Optimizing;

public sealed class FileNameSuggestionTests
{
    [Theory]
    [InlineData("Jane", "Doe", "Registered Nurse", "St. Mary's Hospital", "Jane_Doe_RegisteredNurse_StMarysHospital")]
    [InlineData("Jürgen", "Groß", "Senior C# Developer (m/w/d)", "Müller & Söhne GmbH", "Juergen_Gross_SeniorCSharpDeveloper_MuellerSoehneGmbH")]
    [InlineData("Ana María", "Núñez", "Diseñadora UX/UI", "Telefónica", "Ana-Maria_Nunez_DisenadoraUXUI_Telefonica")]
    [InlineData("محمد", "الفارسي", "مهندس برمجيات", "أرامكو", "محمد_الفارسي_مهندس-برمجيات_أرامكو")]
    [InlineData("王小明", "", "软件工程师", "", "王小明_软件工程师")]
    [InlineData("Łukasz", "Øster", "QA", null, "Lukasz_Oster_QA")]
    [InlineData("Jane", "Doe, PhD", "Chemist", "Acme", "Jane_Doe_Chemist_Acme")]
    [InlineData(null, null, null, null, "Resume")]
    [InlineData("con", "", "", "", "Resume_con")]
    [InlineData("../../etc", "passwd", "a|b<c>:\"?*", "", "etc_passwd_ABC")]
    public void A_name_says_who_for_what_at_whom(string? first, string? last, string? title, string? company, string expected)
        => FileNameSuggestion.Of(first, last, title, company).ShouldBe(expected);

    [Fact]
    public void Any_text_gives_a_name_every_file_system_takes()
        => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), ArbMap.Default.ArbFor<string?>(), (name, title) =>
        {
            foreach (var company in new[] { "\u202Egnp.exe", "\uD800", "a\0b", new string('王', 400), "e\u0301" })
            {
                var suggestion = FileNameSuggestion.Of(name, title, title, company);
                suggestion.Length.ShouldBeInRange(1, 120);
                suggestion.ShouldNotContain(letter => char.IsControl(letter) || "<>:\"/\\|?* \u202E\u200F".Contains(letter));
                suggestion[0].ShouldNotBe('.');
                suggestion[^1].ShouldNotBe('.');
                suggestion.IsNormalized().ShouldBeTrue();
            }
        }).QuickCheckThrowOnFailure();
}
