using System.Text.Json;
using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;
using Vitae.Core.Tests.Knowledge;

namespace Vitae.Core.Tests.Jobs;

/// <summary>
/// What a careful reader noted of a posting. Values that will do as well are parted by a bar. A field that is absent is not judged; what is "optional" may be listed or not. The subject of the years asked
/// ("3 years in sales") is a must-have.
/// </summary>
internal sealed record LabelledPosting(string Name, string Text, JsonElement Expected)
{
    public static IReadOnlyList<LabelledPosting> Read(string half)
        => [.. Directory.GetFiles(TestFiles.InRepository($"tests/corpus/postings/{half}"), "*.json").Order(StringComparer.Ordinal)
            .Select(json => new LabelledPosting(Path.GetFileNameWithoutExtension(json), File.ReadAllText(Path.ChangeExtension(json, ".txt")), JsonDocument.Parse(File.ReadAllText(json)).RootElement))];

    public bool Judges(string name) => Expected.TryGetProperty(name, out _);

    /// <summary>"varied" for the later postings in forms of all kinds, else empty.</summary>
    public string Set => Expected.TryGetProperty("set", out var set) ? set.GetString()! : "";

    public bool IsProse => Expected.TryGetProperty("style", out var style) ? style.GetString() == "prose" : Name.Contains("prose", StringComparison.Ordinal);

    public IReadOnlyList<string> Field(string name) => Expected.GetProperty(name) is { ValueKind: JsonValueKind.Null } ? [""] : [.. Expected.GetProperty(name).ToString().Split('|').Select(value => value == "none" ? "" : value)];

    public IReadOnlyList<string[]> List(string name) => Expected.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(e => e.GetString()!.Split('|'))] : [];
}

/// <summary>Counts over many postings: hits, false alarms and misses of skills, and right answers of single fields.</summary>
internal sealed class PostingScores
{
    private const int LongestName = 9;

    /// <summary>Words that do not make two names alike by themselves.</summary>
    private static readonly HashSet<string> Generic = [.. "experience knowledge skill skills certification certificate license licence degree training ability professional qualification management software system tool service work analysis development engineering design of in and or the a with for to at on erfahrung kenntnisse ausbildung von und der die das im mit experience connaissance maitrise de du des la le les en experiencia conocimiento manejo nivel y o con el los".Split(' ')];

    private readonly Dictionary<string, (int Hits, int False, int Missed)> skills = [];
    private readonly Dictionary<string, (int Right, int All)> fields = [];

    public List<string> Errors { get; } = [];

    public void Add(LabelledPosting posting)
    {
        var analysis = JobAnalyzer.Analyze(posting.Text);
        AddSkills(posting, "must_have", analysis.MustHaveSkills);
        AddSkills(posting, "nice_to_have", analysis.NiceToHaveSkills);
        AddField(posting, "title", MainTitle(analysis.JobTitle), MainTitle);
        AddField(posting, "company", WithoutLegalForm(analysis.Company), WithoutLegalForm);
        AddField(posting, "seniority", analysis.Seniority?.ToString());
        AddField(posting, "min_years", analysis.MinYears?.ToString());
        AddField(posting, "degree", analysis.Degree?.ToString());
        AddField(posting, "remote", analysis.Remote?.ToString());
        AddField(posting, "language", analysis.Language);
    }

    public double F1(string list)
    {
        var (hits, wrong, missed) = skills[list];
        return 2.0 * hits / ((2.0 * hits) + wrong + missed);
    }

    public bool Judges(string field) => fields.ContainsKey(field);

    public double Accuracy(string field) => (double)fields[field].Right / fields[field].All;

    public string Table() => string.Join('\n', skills.Keys.Select(k => $"{k,-14} F1 {F1(k):F3}  (precision {(double)skills[k].Hits / (skills[k].Hits + skills[k].False):F3}, recall {(double)skills[k].Hits / (skills[k].Hits + skills[k].Missed):F3})")
        .Concat(fields.Select(f => $"{f.Key,-14} {Accuracy(f.Key):F3}  ({f.Value.Right} of {f.Value.All})")));

    /// <summary>Each answer is paired with one label at most, equal ones first, then where one stands in the other as whole words; a second answer for a label, or an optional one, counts neither way.</summary>
    private void AddSkills(LabelledPosting posting, string list, IReadOnlyList<string> found)
    {
        var expected = posting.List(list);
        var spare = posting.List("optional");
        var paired = new HashSet<int>();
        var open = found.ToList();
        foreach (var alike in (Func<string, string, bool>[])[SameSkill, Overlaps])
        {
            foreach (var answer in open.ToList())
            {
                var at = Enumerable.Range(0, expected.Count).FirstOrDefault(i => !paired.Contains(i) && expected[i].Any(name => alike(name, answer)), -1);
                if (at < 0)
                    continue;
                paired.Add(at);
                open.Remove(answer);
            }
        }

        var wrong = open.Where(answer => !expected.Concat(spare).Any(label => label.Any(name => SameSkill(name, answer) || Overlaps(name, answer)))).ToList();
        var missed = Enumerable.Range(0, expected.Count).Where(i => !paired.Contains(i)).Select(i => string.Join('|', expected[i])).ToList();
        Count(list, paired.Count, wrong.Count, missed.Count);
        if (posting.IsProse)
            Count(list + " prose", paired.Count, wrong.Count, missed.Count);
        if (missed.Count + wrong.Count > 0)
            Errors.Add($"{posting.Name} {list}: missed [{string.Join("; ", missed)}], wrong [{string.Join("; ", wrong)}]");
    }

    private void Count(string list, int hits, int wrong, int missed)
    {
        var (h, w, m) = skills.GetValueOrDefault(list);
        skills[list] = (h + hits, w + wrong, m + missed);
    }

    private void AddField(LabelledPosting posting, string field, string? found, Func<string?, string?>? reduce = null)
    {
        if (!posting.Judges(field))
            return;
        var isRight = posting.Field(field).Any(value => Key(reduce is null ? value : reduce(value)) == Key(found));
        var (right, all) = fields.GetValueOrDefault(field);
        fields[field] = (right + (isRight ? 1 : 0), all + 1);
        if (!isRight)
            Errors.Add($"{posting.Name} {field}: expected {string.Join('|', posting.Field(field))}, found {found ?? "none"}");
    }

    private static bool SameSkill(string a, string b) => Key(a) == Key(b) || (SkillTaxonomy.Find(a) is { Tier: 1 } skill && SkillTaxonomy.Find(b) == skill);

    private static bool Overlaps(string label, string answer)
    {
        var (a, b) = (Key(label).Split(' '), Key(answer).Split(' '));
        return b.Length <= LongestName && (IsWithin(a, b) || IsWithin(b, a));
    }

    private static bool IsWithin(string[] few, string[] many)
        => few.Any(word => !Generic.Contains(word)) && $" {string.Join(' ', many)} ".Contains($" {string.Join(' ', few)} ", StringComparison.Ordinal);

    private static string? WithoutLegalForm(string? company)
    {
        foreach (var form in new[] { ", Inc.", ", Inc", " Inc.", " Inc", " LLC", " Ltd", " LLP", ", P.C.", " gGmbH", " GmbH & Co. KG", " GmbH", " AG", " KG", " e. V.", ", S.L.", ", S.A.", " S.L.", " S.A." })
            company = company is not null && company.EndsWith(form, StringComparison.Ordinal) ? company[..^form.Length] : company;
        return company is not null && company.StartsWith("The ", StringComparison.Ordinal) ? company["The ".Length..] : company;
    }

    private static string Key(string? text) => string.Join(' ', TextFolding.Fold(text ?? "").Split([' ', '-', '/', ',', '.', '·', '(', ')', '\'', '\u2019'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Length > 3 && w.EndsWith('s') ? w[..^1] : w));

    /// <summary>Without gender marks and without the specialty behind a comma or dash.</summary>
    private static string? MainTitle(string? title)
    {
        if (title is null)
            return null;
        var plain = title.Replace("(m/w/d)", "").Replace("(H/F)", "").Replace(" H/F", "").Replace("(e)", "").Replace("/in", "").Replace("/a ", " ").Replace("·se", "");
        var cut = plain.IndexOfAny([',', '(', '|']);
        foreach (var dash in new[] { " - ", " – " })
        {
            var at = plain.IndexOf(dash, StringComparison.Ordinal);
            cut = at > 0 && (cut < 0 || at < cut) ? at : cut;
        }

        return cut > 0 ? plain[..cut] : plain;
    }
}
