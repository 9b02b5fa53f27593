using Vitae.Storage.Documents;
using Vitae.Storage.Resumes;
using Vitae.Storage.Search;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Storage.Tests.Search;

public sealed class SearchTests(PostgresServer postgres)
{
    private const string Ada = """
        {"basics":{"name":"Ada Example","label":"Platform Engineer"},"work":[{"name":"Initech GmbH","position":"Site Reliability Engineer","startDate":"2015-03","endDate":"2019","summary":"Ran [Kubernetes](https://mainframe.example.org/cobol) in Zürich."}],
        "skills":[{"name":"Languages","keywords":["C++","Go",".NET"]}]}
        """;

    private const string Bob = """
        {"basics":{"name":"Bob Example","label":"Nurse"},"work":[{"name":"Hospital of Go","position":"Nurse","startDate":"2021-01"}],"skills":[{"name":"Care","keywords":["Triage","日本語"]}]}
        """;

    [Theory, EveryTier]
    public async Task A_resume_is_found_by_what_stands_in_each_field(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var (ada, bob) = (await CreateAsync(house, house.Ada, Ada), await CreateAsync(house, house.Ada, Bob));

        (await FindAsync(house, new SearchQuery("kubernetes"))).ShouldBe([ada]);
        (await FindAsync(house, new SearchQuery("zurich kuber"))).ShouldBe([ada]);
        (await FindAsync(house, new SearchQuery("cobol"))).ShouldBeEmpty();
        (await FindAsync(house, new SearchQuery("example"))).ShouldBe([bob, ada]);
        (await FindAsync(house, new SearchQuery(Skill: "go"))).ShouldBe([ada]);
        (await FindAsync(house, new SearchQuery(Skill: "C++"))).ShouldBe([ada]);
        (await FindAsync(house, new SearchQuery(Skill: ".NET"))).ShouldBe([ada]);
        (await FindAsync(house, new SearchQuery(Skill: "C"))).ShouldBeEmpty();
        (await FindAsync(house, new SearchQuery(Employer: "initech"))).ShouldBe([ada]);
        (await FindAsync(house, new SearchQuery(Employer: "go"))).ShouldBe([bob]);
        (await FindAsync(house, new SearchQuery(Title: "nurse"))).ShouldBe([bob]);
        (await FindAsync(house, new SearchQuery("日本"))).ShouldBe([bob]);
        (await FindAsync(house, new SearchQuery(FromYear: 2020))).ShouldBe([bob]);
        (await FindAsync(house, new SearchQuery(FromYear: 2016, ToYear: 2018))).ShouldBe([ada]);
        (await FindAsync(house, new SearchQuery("' OR 1=1 -- \" * ( : &"))).ShouldBeEmpty();
        (await FindAsync(house, new SearchQuery("kubernetes", Title: "nurse"))).ShouldBeEmpty();
        (await house.Store.Search.ResumesAsync(house.Bob, new SearchQuery("kubernetes"), new PageRequest())).Value.Items.ShouldBeEmpty();
    }

    [Theory, EveryTier]
    public async Task What_was_saved_is_found_at_once_and_what_it_replaced_no_more(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var made = await house.NewOptimizedAsync(house.Ada, House.Output("Welder", skills: "Steel"));
        (await house.Store.Search.OptimizedResumesAsync(house.Ada, new SearchQuery(Skill: "steel"), new PageRequest())).Value.Items.Count.ShouldBe(1);

        await house.Store.OptimizedResumes.SaveAsync(house.Ada, made.Id, new Storage.Optimized.OptimizedResumeChanges { StructuredOutput = House.Output("Welder", skills: "Copper") }, new SaveOptions());

        (await house.Store.Search.OptimizedResumesAsync(house.Ada, new SearchQuery(Skill: "copper"), new PageRequest())).Value.Items.Count.ShouldBe(1);
        (await house.Store.Search.OptimizedResumesAsync(house.Ada, new SearchQuery(Skill: "steel"), new PageRequest())).Value.Items.ShouldBeEmpty();
    }

    private static async Task<List<Guid>> FindAsync(House house, SearchQuery query) => [.. (await house.Store.Search.ResumesAsync(house.Ada, query, new PageRequest())).Value.Items.Select(item => item.Id)];

    private static async Task<Guid> CreateAsync(House house, Guid user, string resume)
        => ((Saved<ResumeRecord>)(await house.Store.Resumes.CreateAsync(user, new NewResume { JsonResumeData = House.Json(resume) }, new SaveOptions())).Value).Record.Id;
}
