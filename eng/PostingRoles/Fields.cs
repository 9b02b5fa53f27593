using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Vitae.Core.Jobs;
using Vitae.Core.Knowledge;

namespace Vitae.PostingRoles;

/// <summary>How often the single fields are right.</summary>
internal static partial class Fields
{
    public static readonly (string Name, Func<LabelledPosting, bool> Holds)[] Groups =
    [
        ("sentences", p => p.Style == "sentences"), ("older", p => !p.IsVaried && p.Style != "sentences"), ("varied", p => p.IsVaried), ("varied bulleted", p => p.IsVaried && p.Style == "bulleted"),
        ("varied prose", p => p.IsVaried && p.Style == "prose"), ("varied mixed", p => p.IsVaried && p.Style == "mixed"), ("varied report", p => p.IsVaried && p.Half == "report"),
    ];

    public static string Report(IReadOnlyList<LabelledPosting> postings, IReadOnlyList<JobAnalysis> answers)
    {
        var report = new StringBuilder();
        foreach (var (name, holds) in Groups.Where(g => g.Name is "older" or "varied").Concat(postings.Select(p => p.Round).Distinct().Order().Select(round => ($"round {round}", (Func<LabelledPosting, bool>)(p => p.Round == round)))))
        {
            report.Append(name).Append(':');
            foreach (var (field, found) in new (string, Func<JobAnalysis, string?>)[] { ("title", a => a.JobTitle), ("company", a => a.Company), ("seniority", a => a.Seniority?.ToString()), ("min_years", a => a.MinYears?.ToString(CultureInfo.InvariantCulture)), ("degree", a => a.Degree?.ToString()) })
            {
                var judged = Enumerable.Range(0, postings.Count).Where(i => holds(postings[i]) && postings[i].Json.TryGetProperty(field, out _)).ToList();
                report.Append(CultureInfo.InvariantCulture, $" {field} {judged.Count(i => IsRight(postings[i], field, found(answers[i])))}/{judged.Count}");
            }

            report.Append('\n');
        }

        return report.ToString();
    }

    public static bool IsRight(LabelledPosting posting, string field, string? found)
    {
        var value = posting.Json.GetProperty(field);
        var labels = value.ValueKind == System.Text.Json.JsonValueKind.Null ? [""] : value.ToString().Split('|').Select(v => v == "none" ? "" : v).ToArray();
        return labels.Any(l => Key(l, field) == Key(found ?? "", field));
    }

    private static string Key(string text, string field)
    {
        if (field == "title")
            text = Ending().Replace(Bracket().Replace(Gender().Replace(text, " "), " "), "");
        if (field == "company")
            text = Article().Replace(LegalForm().Replace(text.Trim(), ""), "").Replace("&", " and ", StringComparison.Ordinal);
        return NoWord().Replace(TextFolding.Fold(text), "");
    }

    [GeneratedRegex(@"\(?\b[mwfdhxiu](?:\s*[/|\-*]\s*[mwfdhxiu])+\b\)?|\((?:all genders?|gn)\)", RegexOptions.IgnoreCase)]
    private static partial Regex Gender();

    [GeneratedRegex(@"(?<=\w)[/*:_·.]\s*(?:in|innen|e|se|rice|le|euse|trice|ère|ne|a|o|as|os|ra)(?!\w)", RegexOptions.IgnoreCase)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"[\s,]+(?:inc|llc|llp|ltd|limited|plc|gmbh(?: & co\.? kg)?|ag|kg|se|corp|co|sa|s\.a\.?|s\.l\.?|sl|sarl|sas|e\.?\s?v|pllc|pc|lp)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"^(the|die|der|das|la|le|les|el)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"[^\w+#]+")]
    private static partial Regex NoWord();
}
