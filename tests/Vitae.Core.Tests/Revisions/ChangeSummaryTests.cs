using Vitae.Core.Revisions;

namespace Vitae.Core.Tests.Revisions;

public sealed class ChangeSummaryTests
{
    private const string Ui = """
        {"ui":{
          "contact_information":{"include":true,"fields":{"phone":"+47 22 00 00 00","website":""}},
          "target_title":{"primary":"Nurse"},
          "work_experience":{"include":true,"items":[
            {"id":"w1","include":true,"company":"Acme","title":"Nurse","end_date":"2020","bullets":[
              {"id":"b1","include":true,"text":"Led 3 audits"},{"id":"b2","include":true,"text":"Wrote the policy"},{"id":"b3","include":true,"text":"Trained nurses"}]},
            {"id":"w2","include":true,"company":"Bolt","title":"Aide","bullets":[]}]},
          "certifications":{"items":[]},
          "skills":{"include":true,"groups":{"Tools":["Epic","Excel"]}},
          "section_order":["education","work_experience","skills"]},
         "qa":{"scores":{"overall":40}}}
        """;

    [Theory]
    [InlineData("Led 3 audits", "Led 4 audits", "Edited a bullet at Acme")]
    [InlineData("+47 22 00 00 00", "+47 33 00 00 00", "Phone number changed")]
    [InlineData("+47 22 00 00 00", "", "Removed phone number")]
    [InlineData("\"website\":\"\"", "\"website\":\"https://a.example\"", "Added website")]
    [InlineData("\"primary\":\"Nurse\"", "\"primary\":\"Head Nurse\"", "Headline changed")]
    [InlineData("\"title\":\"Nurse\"", "\"title\":\"Senior Nurse\"", "Job title changed at Acme")]
    [InlineData("\"end_date\":\"2020\"", "\"end_date\":\"2021\"", "Dates changed at Acme")]
    [InlineData("\"work_experience\",\"skills\"", "\"skills\",\"work_experience\"", "Moved Skills above Work experience")]
    [InlineData("\"items\":[]", "\"items\":[{\"id\":\"c1\",\"name\":\"AWS SAA\"}]", "Added certification AWS SAA")]
    [InlineData("[\"Epic\",\"Excel\"]", "[\"Excel\",\"SQL\",\"Git\",\"Jira\",\"Vim\"]", "Removed skill Epic|Added skills SQL, Git, Jira and 1 more")]
    [InlineData("\"skills\":{\"include\":true", "\"skills\":{\"include\":false", "Hidden section Skills")]
    [InlineData("{\"id\":\"w2\",\"include\":true", "{\"id\":\"w2\",\"include\":false", "Hidden role Bolt")]
    [InlineData("{\"id\":\"b3\",\"include\":true", "{\"id\":\"b3\",\"include\":false", "Hidden a bullet at Acme")]
    [InlineData(",{\"id\":\"b3\",\"include\":true,\"text\":\"Trained nurses\"}", "", "Removed a bullet at Acme")]
    [InlineData("\"overall\":40", "\"overall\":90", "")]
    [InlineData("\"primary\":\"Nurse\"", "\"primary\":\"Nurse\",\"char_limit\":5", "Headline changed")]
    public void A_change_is_told_in_the_words_of_the_person(string old, string @new, string expected)
    {
        Ui.ShouldContain(old);
        string.Join('|', Describe(Ui, Ui.Replace(old, @new))).ShouldBe(expected);
    }

    [Fact]
    public void Changes_of_one_kind_in_one_place_are_counted()
        => Describe(Ui, Ui.Replace("Led 3", "Led 4").Replace("Wrote the", "Wrote a")).ShouldBe(["Edited 2 bullets at Acme"]);

    [Fact]
    public void A_resume_is_told_in_the_same_words()
        => Describe(
            """{"basics":{"phone":"1"},"work":[{"id":"w1","name":"Acme","highlights":["Led 3 audits in Oslo","Wrote policy"]}],"certificates":[]}""",
            """{"basics":{"phone":"2"},"work":[{"id":"w1","name":"Acme","highlights":["Led 4 audits in Oslo","Wrote policy"]}],"certificates":[{"name":"CCRN"}]}""")
            .ShouldBe(["Phone number changed", "Edited a bullet at Acme", "Added certification CCRN"]);

    [Fact]
    public void The_parts_of_a_sentence_can_be_said_in_another_language()
    {
        var changes = DocumentDiff.Compare(Documents.Parse(Ui), Documents.Parse(Ui.Replace("\"Epic\",", "")));
        var item = ChangeSummary.Summarize(changes).ShouldHaveSingleItem();

        (item.Verb, item.Subject, item.Count).ShouldBe((SummaryVerb.Removed, "skill", 1));
        item.Names.ShouldBe(["Epic"]);
        ChangeSummary.Subjects.ShouldContain(item.Subject);
    }

    [Fact]
    public void No_change_needs_no_words() => Describe(Ui, Ui).ShouldBeEmpty();

    private static IReadOnlyList<string> Describe(string before, string after) => ChangeSummary.Describe(DocumentDiff.Compare(Documents.Parse(before), Documents.Parse(after)));
}
