using System.Text.Json;
using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;
using Vitae.Core.Tests.Knowledge;

namespace Vitae.Core.Tests.Jobs;

/// <summary>What a careful reader noted of a posting. A skill may give alternatives, parted by a bar.</summary>
internal sealed record LabelledPosting(string Name, string Text, JsonElement Expected)
{
    public static IReadOnlyList<LabelledPosting> Read(string half)
        => [.. Directory.GetFiles(TestFiles.InRepository($"tests/corpus/postings/{half}"), "*.json").Order(StringComparer.Ordinal)
            .Select(json => new LabelledPosting(Path.GetFileNameWithoutExtension(json), File.ReadAllText(Path.ChangeExtension(json, ".txt")), JsonDocument.Parse(File.ReadAllText(json)).RootElement))];

    public string? Field(string name) => Expected.GetProperty(name) is { ValueKind: JsonValueKind.Null } ? null : Expected.GetProperty(name).ToString();

    public IReadOnlyList<string> List(string name) => [.. Expected.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];
}

/// <summary>Counts over many postings: hits, false alarms and misses of skills, and right answers of single fields.</summary>
internal sealed class PostingScores
{
    private readonly Dictionary<string, (int Hits, int False, int Missed)> skills = [];
    private readonly Dictionary<string, (int Right, int All)> fields = [];

    public List<string> Errors { get; } = [];

    public void Add(LabelledPosting posting)
    {
        var analysis = JobAnalyzer.Analyze(posting.Text);
        AddSkills(posting, "must_have", analysis.MustHaveSkills);
        AddSkills(posting, "nice_to_have", analysis.NiceToHaveSkills);
        AddField(posting, "title", Same(MainTitle(posting.Field("title")), MainTitle(analysis.JobTitle)), analysis.JobTitle);
        AddField(posting, "company", Same(WithoutLegalForm(posting.Field("company")), WithoutLegalForm(analysis.Company)), analysis.Company);
        AddField(posting, "seniority", Same(posting.Field("seniority"), analysis.Seniority?.ToString()), analysis.Seniority);
        AddField(posting, "min_years", Same(posting.Field("min_years"), analysis.MinYears?.ToString()), analysis.MinYears);
        AddField(posting, "degree", Same(posting.Field("degree"), analysis.Degree?.ToString()), analysis.Degree);
        AddField(posting, "remote", Same(posting.Field("remote"), analysis.Remote?.ToString()), analysis.Remote);
        AddField(posting, "language", Same(posting.Field("language"), analysis.Language), analysis.Language);
    }

    public double F1(string list)
    {
        var (hits, wrong, missed) = skills[list];
        return 2.0 * hits / ((2.0 * hits) + wrong + missed);
    }

    public double Accuracy(string field) => (double)fields[field].Right / fields[field].All;

    public string Table() => string.Join('\n', skills.Keys.Select(k => $"{k,-14} F1 {F1(k):F3}  (precision {(double)skills[k].Hits / (skills[k].Hits + skills[k].False):F3}, recall {(double)skills[k].Hits / (skills[k].Hits + skills[k].Missed):F3})")
        .Concat(fields.Select(f => $"{f.Key,-14} {Accuracy(f.Key):F3}  ({f.Value.Right} of {f.Value.All})")));

    private void AddSkills(LabelledPosting posting, string list, IReadOnlyList<string> found)
    {
        var expected = posting.List(list).Select(e => e.Split('|')).ToList();
        var missed = expected.Where(e => !found.Any(f => e.Any(name => SameSkill(name, f)))).ToList();
        var wrong = found.Where(f => !expected.Any(e => e.Any(name => SameSkill(name, f)))).ToList();
        var (hits, falseAlarms, misses) = skills.GetValueOrDefault(list);
        skills[list] = (hits + expected.Count - missed.Count, falseAlarms + wrong.Count, misses + missed.Count);
        if (missed.Count + wrong.Count > 0)
            Errors.Add($"{posting.Name} {list}: missed [{string.Join("; ", missed.Select(m => string.Join('|', m)))}], wrong [{string.Join("; ", wrong)}]");
    }

    private void AddField(LabelledPosting posting, string field, bool isRight, object? found)
    {
        var (right, all) = fields.GetValueOrDefault(field);
        fields[field] = (right + (isRight ? 1 : 0), all + 1);
        if (!isRight)
            Errors.Add($"{posting.Name} {field}: expected {posting.Field(field) ?? "none"}, found {found ?? "none"}");
    }

    private static bool SameSkill(string a, string b) => Same(a, b) || (SkillTaxonomy.Find(a) is { Tier: 1 } skill && SkillTaxonomy.Find(b) == skill);

    private static string? WithoutLegalForm(string? company)
    {
        foreach (var form in new[] { ", Inc.", ", Inc", " Inc.", " Inc", " LLC", " Ltd", " LLP", " gGmbH", " GmbH", " AG", " KG", " S.L.", " S.A." })
            company = company is not null && company.EndsWith(form, StringComparison.Ordinal) ? company[..^form.Length] : company;
        return company;
    }

    private static bool Same(string? a, string? b) => Key(a) == Key(b);

    private static string Key(string? text) => string.Join(' ', TextFolding.Fold(text ?? "").Split([' ', '-', '/', ',', '.', '·'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Length > 3 && w.EndsWith('s') ? w[..^1] : w));

    /// <summary>Without gender marks and without the specialty behind a comma or dash.</summary>
    private static string? MainTitle(string? title)
    {
        if (title is null)
            return null;
        var plain = title.Replace("(m/w/d)", "").Replace("(H/F)", "").Replace(" H/F", "");
        var cut = plain.IndexOfAny([',', '(', '|']);
        var dash = plain.IndexOf(" - ", StringComparison.Ordinal);
        cut = dash > 0 && (cut < 0 || dash < cut) ? dash : cut;
        return cut > 0 ? plain[..cut] : plain;
    }
}
