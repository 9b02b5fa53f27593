using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Tests.Knowledge;

public sealed class CatalogTests
{
    [Theory]
    [InlineData("Senior Software Engineer", Seniority.Senior)]
    [InlineData("Product Manager", null)]
    [InlineData("Store Manager", Seniority.Manager)]
    [InlineData("Head of Marketing", Seniority.Director)]
    [InlineData("VP Sales", Seniority.Executive)]
    [InlineData("Executive Assistant to the CEO", null)]
    [InlineData("Charge Nurse", Seniority.Lead)]
    [InlineData("Registered Nurse", null)]
    [InlineData("Werkstudent IT", Seniority.Intern)]
    [InlineData("Junior Entwickler", Seniority.Entry)]
    [InlineData("Ingénieur confirmé", Seniority.Mid)]
    [InlineData("Lead Generation Specialist", null)]
    public void A_title_tells_its_level(string title, Seniority? level) => SeniorityTerms.Of(title).ShouldBe(level);

    [Theory]
    [InlineData("Registered Nurse", 0.8, 1)]
    [InlineData("Elektroniker für Betriebstechnik (m/w/d)", 0.5, 1)]
    [InlineData("Senior Platform Reliability Engineer, Payments", 0.8, 1)]
    [InlineData("Comptable fournisseurs", 0.5, 1)]
    [InlineData("Python, Java", 0, 0.3)]
    [InlineData("University of Leeds", 0, 0.3)]
    [InlineData("We are looking for a nurse with experience", 0, 0.4)]
    public void Job_titles_look_like_titles_and_other_phrases_do_not(string text, double least, double most) => TitleCatalog.TitleLikelihood(text).ShouldBeInRange(least, most);

    [Theory]
    [InlineData("BSc", DegreeLevel.Bachelor)]
    [InlineData("Master of Science", DegreeLevel.Master)]
    [InlineData("Ph.D.", DegreeLevel.Doctorate)]
    [InlineData("Associate's Degree", DegreeLevel.Associate)]
    [InlineData("Licence", DegreeLevel.Bachelor)]
    [InlineData("High School Diploma", null)]
    public void A_degree_has_its_level(string name, DegreeLevel? level)
    {
        Degrees.Find(name).ShouldNotBeNull().Level.ShouldBe(level);
    }

    [Theory]
    [InlineData("Acme GmbH, Berlin, Germany", "Berlin", "DE", 11)]
    [InlineData("Austin, TX", "Austin", "US", 0)]
    [InlineData("Foo — New York, NY", "New York City", "US", 6)]
    [InlineData("Lyon (France)", "Lyon", "FR", 0)]
    [InlineData("München", "Munich", "DE", 0)]
    [InlineData("Toronto, ON, Canada", "Toronto", "CA", 0)]
    [InlineData("Cambridge, MA", "Cambridge", "US", 0)]
    [InlineData("Cambridge, UK", "Cambridge", "GB", 0)]
    public void The_place_at_the_end_of_a_line_is_found(string line, string city, string country, int start)
    {
        var place = Places.FindTrailingPlace(line).ShouldNotBeNull();
        (place.Value.City, place.Value.CountryCode, place.Start).ShouldBe((city, country, start));
        line[place.Start..(place.Start + place.Length)].ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Software Engineer")]
    [InlineData("")]
    [InlineData(",,,")]
    public void A_line_without_a_place_gives_none(string line) => Places.FindTrailingPlace(line).ShouldBeNull();

    [Fact]
    public void Names_of_things_are_found_in_other_languages_too()
    {
        Languages.Find("Deutsch")!.Name.ShouldBe("German");
        Countries.Find("Allemagne")!.Code.ShouldBe("DE");
        Headings.Find("BERUFSERFAHRUNG:")!.Section.ShouldBe(HeadingSection.Experience);
        Headings.Find("Expérience professionnelle")!.Language.ShouldBe("fr");
        Headings.Find("职业技能").ShouldNotBeNull().Section.ShouldBe(HeadingSection.Skills);
        Certifications.Find("PMP")!.Name.ShouldContain("Project Management");
        ComplianceTerms.Find("DSGVO")!.Name.ShouldBe("GDPR");
        PersonNames.IsForename("Zümra").ShouldBeTrue();
        PersonNames.IsSurname("SMITH").ShouldBeTrue();
        PersonNames.IsSurname("qwxz").ShouldBeFalse();
    }

    [Fact]
    public void Short_names_that_are_words_count_only_as_they_are_written()
    {
        ComplianceTerms.FindMentions("reach out if you can ear it; ADA and REACH apply").Select(m => m.Value.Name).ShouldBe(["ADA", "REACH"]);
        Certifications.FindMentions("pe teacher, RN").Select(m => m.Value.Name).ShouldBe(["Registered Nurse"]);
    }

    [Fact]
    public void Eight_industries_have_keywords_and_tell_a_text_apart()
    {
        IndustryKeywords.All.Count.ShouldBe(8);
        IndustryKeywords.All.ShouldAllBe(i => i.Keywords.Count >= 50 && i.Keywords.Distinct().Count() == i.Keywords.Count);
        IndustryKeywords.Classify("Patient care, triage and medication administration in the ICU")!.Id.ShouldBe("healthcare");
        IndustryKeywords.Classify("Lesson planning and classroom management")!.Id.ShouldBe("education");
        IndustryKeywords.Classify("Hello world").ShouldBeNull();
    }

    [Fact]
    public void Each_template_has_a_style_guide_with_sections_and_advice()
    {
        StyleGuides.All.Select(g => g.TemplateId).ShouldBe(["classic", "professional", "modern", "compact", "executive"]);
        StyleGuides.All.ShouldAllBe(g => g.Tone.Length > 20 && g.RequiredSections.Count >= 4 && g.Advice.Count >= 4);
        BestPractices.All.Count.ShouldBeGreaterThan(20);
        WeakPhrases.FindMentions("Responsible for many things").Select(m => m.Value.Kind).ShouldBe([WeakPhraseKind.WeakOpening, WeakPhraseKind.Filler]);
    }

    [Fact]
    public void Related_words_are_nearer_than_unrelated_ones()
    {
        WordVectors.Similarity("nurse", "physician").ShouldBeGreaterThan(WordVectors.Similarity("nurse", "welding") + 0.3);
        var care = WordVectors.Embed("care of patients in hospital wards");
        WordVectors.Cosine(care, WordVectors.Embed("nursing in a clinic")).ShouldBeGreaterThan(WordVectors.Cosine(care, WordVectors.Embed("compilers and operating systems")) + 0.3);
        WordVectors.Cosine(care, WordVectors.Embed("zzzz")).ShouldBe(0);
    }

    [Fact]
    public void The_credits_name_every_source_that_asks_for_it()
    {
        foreach (var source in new[] { "ESCO classification of the European Commission", "O*NET 29.2 Database", "GeoNames", "WordNet Release 3.0", "Unicode License v3" })
            Credits.Text.ReplaceLineEndings(" ").ShouldContain(source);
    }

    [Theory]
    [InlineData("We are looking for a nurse with experience", "en")]
    [InlineData("Wir suchen eine Pflegefachkraft mit Erfahrung für unser Team", "de")]
    [InlineData("Nous recherchons un comptable pour notre équipe à Lyon", "fr")]
    [InlineData("Buscamos un soldador con experiencia para nuestra planta", "es")]
    [InlineData("Cerchiamo un contabile con esperienza per la nostra sede", "it")]
    [InlineData("Wij zoeken een verpleegkundige voor ons team", "nl")]
    [InlineData("我们正在招聘软件工程师", "zh")]
    [InlineData("経験のあるエンジニアを募集しています", "ja")]
    [InlineData("ищем инженера с опытом работы", "ru")]
    [InlineData("", "en")]
    public void The_language_of_a_text_is_told(string text, string language) => LanguageDetector.Detect(text).ShouldBe(language);
}
