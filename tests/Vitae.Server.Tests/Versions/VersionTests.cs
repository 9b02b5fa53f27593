using System.Net;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Versions;

public sealed class VersionsOnSqlite(RunningServer server) : VersionTests(server), IClassFixture<RunningServer>;

public sealed class VersionsOnPostgres(RunningPostgresServer server) : VersionTests(server), IClassFixture<RunningPostgresServer>;

/// <summary>History of resumes and optimized resumes, and corrections of the original.</summary>
public abstract class VersionTests(RunningServer server) : ApiTests(server)
{
    [Fact]
    public async Task Every_save_is_a_version_that_can_be_compared_named_and_restored()
    {
        var made = await OptimizeAsync();
        var path = $"/api/resumes/optimized/{IdOf(made)}";
        var edited = Editable(made.GetProperty("structured_output"));
        edited["ui"]!["target_title"]!["primary"] = "Charge Nurse";
        await PatchAsync(path, new { structured_output = edited, expected_version = 1, user_note = "For Acme" });
        await PatchAsync(path, new { match_score = 5, autosave = true });
        var listed = (await GetAsync($"{path}/versions")).GetProperty("versions").EnumerateArray().ToList();
        listed.Select(VersionOf).ShouldBe([3, 2, 1]);
        listed.Select(version => version.GetProperty("cause").GetString()).ShouldBe(["autosave", "save", "optimize"]);
        listed[1].GetProperty("user_note").GetString().ShouldBe("For Acme");
        listed[1].GetProperty("is_milestone").GetBoolean().ShouldBeTrue();
        listed[1].GetProperty("changes_summary").GetString()!.ShouldNotBeEmpty();

        var diff = await GetAsync($"{path}/versions/diff?from=1&to=2");
        diff.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("pointer").GetString()).ShouldContain("/ui/target_title/primary");
        Same((await GetAsync($"{path}/versions/1")).GetProperty("document"), made.GetProperty("structured_output"));

        await PatchAsync($"{path}/versions/3", new { name = "Last draft" });
        (await GetAsync($"{path}/versions?limit=1")).GetProperty("versions")[0].GetProperty("user_note").GetString().ShouldBe("Last draft");

        var restored = (await SendAsync(HttpMethod.Post, $"{path}/versions/1/restore", null)).GetProperty("resume");
        VersionOf(restored).ShouldBe(4);
        Same(restored.GetProperty("structured_output"), made.GetProperty("structured_output"));
        restored.GetProperty("match_score").GetDouble().ShouldBe(made.GetProperty("match_score").GetDouble());
        (await GetAsync($"{path}/versions/2")).GetProperty("document").GetProperty("ui").GetProperty("target_title").GetProperty("primary").GetString().ShouldBe("Charge Nurse");
        await GetAsync($"{path}/versions/99", HttpStatusCode.NotFound);
        await SendAsync(HttpMethod.Post, $"{path}/versions/99/restore", null, HttpStatusCode.NotFound);
        await GetAsync($"{path}/versions/diff?from=1&to=99", HttpStatusCode.NotFound);
        await GetAsync($"{path}/versions/diff?from=one&to=2", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_resume_goes_back_to_an_earlier_version()
    {
        var made = await ImportAsync();
        var path = $"/api/resumes/{IdOf(made)}";
        var data = Editable(made.GetProperty("json_resume_data"));
        data["basics"]!["name"] = "Wrong Name";
        await PatchAsync(path, new { json_resume_data = data });
        var restored = (await SendAsync(HttpMethod.Post, $"{path}/versions/1/restore", null)).GetProperty("resume");
        Same(restored.GetProperty("json_resume_data"), made.GetProperty("json_resume_data"));
        restored.GetProperty("candidate_name").GetString().ShouldBe("Dana Reyes");
        (await GetAsync($"{path}/versions")).GetProperty("versions").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task A_correction_of_the_original_is_offered_to_what_was_made_of_it()
    {
        var made = await OptimizeAsync();
        var (path, original) = ($"/api/resumes/optimized/{IdOf(made)}", $"/api/resumes/{made.GetProperty("original_resume_id").GetString()}");
        var nothing = await GetAsync($"{path}/base-changes");
        nothing.GetProperty("changes").GetArrayLength().ShouldBe(0);

        var mine = Editable(made.GetProperty("structured_output"));
        mine["ui"]!["contact_information"]!["fields"]!["email"] = "dana.work@example.org";
        await PatchAsync(path, new { structured_output = mine });
        var data = Editable((await GetAsync(original)).GetProperty("resume").GetProperty("json_resume_data"));
        data["basics"]!["phone"] = "+1 555 999 0000";
        data["basics"]!["email"] = "dana.new@example.org";
        await PatchAsync(original, new { json_resume_data = data });

        var offer = await GetAsync($"{path}/base-changes");
        (offer.GetProperty("base_version").GetInt32(), offer.GetProperty("current_version").GetInt32()).ShouldBe((1, 2));
        offer.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("pointer").GetString()).ShouldBe(["/basics/email", "/basics/phone"], ignoreOrder: true);
        offer.GetProperty("conflicts").EnumerateArray().Select(conflict => conflict.GetProperty("pointer").GetString()).ShouldBe(["/contact_information/fields/email"]);

        var taken = (await SendAsync(HttpMethod.Post, $"{path}/base-changes", new { expected_version = 2 })).GetProperty("resume");
        var fields = taken.GetProperty("structured_output").GetProperty("ui").GetProperty("contact_information").GetProperty("fields");
        fields.GetProperty("phone").GetString().ShouldBe("+1 555 999 0000");
        fields.GetProperty("email").GetString().ShouldBe("dana.work@example.org");
        taken.GetProperty("structured_output").GetProperty("resume_json").GetProperty("basics").GetProperty("phone").GetString().ShouldBe("+1 555 999 0000");
        taken.GetProperty("base_version").GetInt32().ShouldBe(2);
        (await GetAsync($"{path}/base-changes")).GetProperty("changes").GetArrayLength().ShouldBe(0);
    }
}
