namespace Vitae.Core.Knowledge;

/// <summary>A verb to open a bullet with.</summary>
/// <param name="Category">Such as "leadership" or "analysis".</param>
/// <param name="Strength">"strong" or "weak".</param>
public sealed record Verb(string Base, string Past, string Category, string Strength);

/// <summary>More than 200 action verbs by category.</summary>
public static class ActionVerbs
{
    private static readonly Lazy<(IReadOnlyList<Verb> All, Dictionary<string, Verb> ByForm)> Table = new(Read);

    public static IReadOnlyList<Verb> All => Table.Value.All;

    /// <summary>The verb a word is a form of ("led", "leads", "leading", "optimised"); null when it is none of them.</summary>
    public static Verb? Find(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var folded = TextFolding.Fold(word);
        var forms = Table.Value.ByForm;
        return forms.TryGetValue(folded, out var verb) || forms.TryGetValue(WordForms.Lemma(folded), out verb)
            || forms.TryGetValue(WordForms.American(WordForms.Lemma(folded)), out verb) ? verb : null;
    }

    private static (IReadOnlyList<Verb>, Dictionary<string, Verb>) Read()
    {
        var rows = TsvTable.Read("action_verbs.tsv");
        var all = new List<Verb>(rows.Count);
        var forms = new Dictionary<string, Verb>(rows.Count * 2);
        for (var row = 0; row < rows.Count; row++)
        {
            var verb = new Verb(rows.Text(row, 0), rows.Text(row, 1), rows.Text(row, 2), rows.Text(row, 3));
            all.Add(verb);
            forms.TryAdd(verb.Base, verb);
            forms.TryAdd(verb.Past, verb);
            forms.TryAdd(WordForms.American(verb.Base), verb);
        }

        return (all, forms);
    }
}
