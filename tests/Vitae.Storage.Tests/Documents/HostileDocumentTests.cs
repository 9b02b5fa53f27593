using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Vitae.Storage.Accounts;
using Vitae.Storage.Documents;
using Vitae.Storage.Moving;
using Vitae.Storage.Resumes;
using Vitae.Storage.Search;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Storage.Tests.Documents;

public sealed class HostileDocumentTests(PostgresServer postgres)
{
    [Theory, EveryTier]
    public async Task What_no_database_can_hold_is_made_harmless_or_refused_and_the_rest_is_read_back_equal(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var resume = await house.NewResumeAsync(house.Ada);
        foreach (var json in new[]
        {
            """{"a":"x\u0000y","b":"\ud800","c":"\ud83d\ude00","":"empty","a/b~c":1,"ü":"ß"}""", """{"n":[0,-0,1.0,1e3,1E-7,123456789012345678901234567890.5]}""", """{"x":null,"y":[],"z":{},"t":true}""",
            "[" + string.Join(',', Enumerable.Repeat("{}", 10_000)) + "]", string.Concat(Enumerable.Repeat("[", 100)) + string.Concat(Enumerable.Repeat("]", 100)), $"{{\"big\":\"{new string('x', 4_000_000)}\"}}",
        })
        {
            var document = JsonBytes.Read(Encoding.UTF8.GetBytes(json)).Value;
            var saved = (await house.Store.Resumes.SaveAsync(house.Ada, resume.Id, new ResumeChanges { JsonResumeData = document }, new SaveOptions())).Value.ShouldBeOfType<Saved<ResumeRecord>>().Record;

            JsonElement.DeepEquals((await house.Store.Resumes.GetAsync(house.Ada, resume.Id)).Value.JsonResumeData.Parse(), document.Parse()).ShouldBeTrue();
            JsonElement.DeepEquals((await house.Store.Versions.GetAsync(house.Ada, DocumentKind.Resume, resume.Id, saved.Version)).Value.Document.Parse(), document.Parse()).ShouldBeTrue();
        }

        var beyond = await house.Store.Resumes.SaveAsync(house.Ada, resume.Id, new ResumeChanges { JsonResumeData = House.Json("""{"n":1e200000}""") }, new SaveOptions());
        if (!beyond.IsOk) beyond.Error.Code.ShouldBe(StorageErrors.InvalidDocument);
        (await house.Store.Resumes.SaveAsync(house.Ada, resume.Id, new ResumeChanges { Title = "a\0b" }, new SaveOptions())).IsOk.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("nonsense")]
    public void What_is_no_JSON_is_refused(string text) => JsonBytes.Read(Encoding.UTF8.GetBytes(text)).Error!.Code.ShouldBe(StorageErrors.InvalidDocument);

    [Fact]
    public void What_is_too_deep_or_too_large_is_refused()
    {
        JsonBytes.Read(Encoding.UTF8.GetBytes(new string('[', 200) + new string(']', 200))).Error!.Code.ShouldBe(StorageErrors.InvalidDocument);
        JsonBytes.Read(new byte[6 * 1024 * 1024]).Error!.Code.ShouldBe(StorageErrors.InvalidDocument);
    }

    [Fact]
    public void The_words_of_any_text_hold_no_operator_and_are_the_same_when_read_again()
        => Prop.ForAll<string>(text =>
        {
            var words = SearchWords.Of(text ?? "").ToList();
            return words.TrueForAll(word => word.All(char.IsLetterOrDigit)) && SearchWords.Of(string.Join(' ', words)).SequenceEqual(words);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_hash_of_rows_depends_on_their_values_and_not_on_order_or_spelling()
    {
        var table = Storage.Schema.TableShape.All.Single(shape => shape.Name == "experiences");
        object?[] Row(string title, string metadata) => [.. table.Columns.Select(column => column.Name switch { "title" => title, "metadata" => JsonBytes.Read(Encoding.UTF8.GetBytes(metadata)).Value, _ => (object?)null })];
        static string HashOf(Storage.Schema.TableShape table, params object?[][] rows)
        {
            var set = new RowSet();
            foreach (var row in rows) set.Add(table, row);
            return set.Hash;
        }

        HashOf(table, Row("a", """{"x":1,"y":1e2}"""), Row("b", "{}")).ShouldBe(HashOf(table, Row("b", "{}"), Row("a", """{ "y":100, "x":1.0 }""")));
        HashOf(table, Row("a", """{"x":1}""")).ShouldNotBe(HashOf(table, Row("a", """{"x":2}""")));
        HashOf(table, Row("a", "{}")).ShouldNotBe(HashOf(table, Row("b", "{}")));
    }

    [Theory, EveryTier]
    public async Task An_answer_is_remembered_for_its_request_alone(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var claim = (await house.Store.Idempotency.ClaimAsync(house.Ada, "k", "hash")).Value;
        claim.Status.ShouldBe(0);
        (await house.Store.Idempotency.ClaimAsync(house.Ada, "k", "hash")).Value.Id.ShouldBe(claim.Id, "broken off and begun again, it makes the same");
        await house.Store.Idempotency.AnswerAsync(claim.UserId, claim, 201, "first"u8.ToArray());
        await house.Store.Idempotency.ReleaseAsync(claim.UserId, claim);

        var answer = (await house.Store.Idempotency.ClaimAsync(house.Ada, "k", "hash")).Value;
        (answer.Id, answer.Status, Encoding.UTF8.GetString(answer.Body)).ShouldBe((claim.Id, 201, "first"));
        (await house.Store.Idempotency.ClaimAsync(house.Ada, "k", "other")).Error!.Code.ShouldBe(StorageErrors.KeyReused);
        (await house.Store.Idempotency.ClaimAsync(house.Bob, "k", "hash")).Value.Status.ShouldBe(0, "another person's key is another key");
        house.Clock.Advance(IdempotencyStore.Lifetime);
        (await house.Store.Idempotency.ClaimAsync(house.Ada, "k", "other")).Value.Id.ShouldNotBe(claim.Id);
        house.Clock.Advance(TimeSpan.FromDays(2));
        (await house.Store.Retention.RunAsync()).Value.Keys.ShouldBe(2);
    }
}
