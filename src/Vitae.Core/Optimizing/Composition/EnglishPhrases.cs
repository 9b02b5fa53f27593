using System.Globalization;
using Vitae.Core.Optimizing.Wording;

namespace Vitae.Core.Optimizing.Composition;

internal sealed class EnglishPhrases : Phrasebook
{
    /// <summary>What a certificate's name may say itself; "Certified Developer" says who, not what.</summary>
    private static readonly string[] Credentials = ["certificate", "certification", "licen", "diploma", "permit", "accreditation", "credential", "qualification"];

    public override string Greeting => "Dear Hiring Team,";

    public override string Profile(string title, int years, string? employer, bool isCurrent)
        => title + (years > 0 ? " with " + Years(years) + " of experience" : "") + (employer is null ? "" : isCurrent ? ", currently at " + employer : ", previously at " + employer) + ".";

    public override string SkilledIn(IReadOnlyList<string> skills) => "Skilled in " + List(skills) + ".";

    public override string Holds(Credential credential)
    {
        if (credential.IsDegree)
            return "Holds " + Articled(credential.Name + (credential.Field is null ? "" : " in " + credential.Field)).TrimEnd('.') + ".";
        var saysSo = Credentials.Any(noun => credential.Name.Contains(noun, StringComparison.OrdinalIgnoreCase));
        return "Holds the " + credential.Name + (saysSo ? "" : " certification") + ".";
    }

    public override string Target(string title) => "Target role: " + title;

    public override string TargetNeverHeld(string title) => $"Your resume does not show \"{title}\" as a title you held; as a headline it states your goal.";

    public override string AskFor(string requirement) => $"The posting asks for {requirement}, and your resume does not show it. If you have it, tell us where you used it.";

    public override string Subject(string? title, string name) => title is null ? "Application" + (name.Length > 0 ? ": " + name : "") : "Application for " + title + (name.Length > 0 ? ": " + name : "");

    public override string Applying(string? title, string? company)
        => "I am applying for the " + (title ?? "open") + (title?.EndsWith("position", StringComparison.OrdinalIgnoreCase) == true ? "" : " position") + (company is null ? "" : " at " + company.TrimEnd('.')) + ".";

    public override string Myself(string title, int years, string? employer, bool isCurrent)
    {
        var role = Articled(Spoken(title));
        var at = employer is null ? "" : isCurrent ? ", currently at " + employer : ", previously at " + employer;
        return years > 0 ? $"I have {Years(years)} of experience as {role}{at}." : isCurrent ? $"I work as {role}{(employer is null ? "" : " at " + employer)}." : $"I have worked as {role}{at}.";
    }

    public override string? Deed(string bullet, string employer, int nth)
    {
        var line = new Line(bullet);
        if (line.Count < 4 || EnglishVerbs.Find(line[0].Core) is not { Form: VerbForm.Past or VerbForm.Base or VerbForm.Any } || line[0].Before.Length > 0)
            return null;
        var deed = char.ToLowerInvariant(bullet[0]) + bullet[1..];
        return Sentence(nth == 1 ? "I also " + deed : nth > 1 ? "In addition, I " + deed : employer.Length > 0 ? $"At {employer}, I {deed}" : "I " + deed);
    }

    public override string Proves(IReadOnlyList<string> skills) => skills.Count == 1 ? $"Your posting names {skills[0]}, which is part of my background." : $"Your posting names {List(skills)}, all of which are part of my background.";

    public override string Closing(WritingTone tone) => "Kind regards,";

    public override IReadOnlyList<string> Padding(WritingTone tone) =>
    [
        tone == WritingTone.Confident ? "I look forward to discussing the role with you in an interview." : "I would welcome a conversation about the role and what matters most to you in it.",
        tone == WritingTone.Warm ? "Thank you very much for your time and for considering my application." : "Thank you for your time and for considering my application.",
        "My resume says for each point where and when I did the work.", "If you would like more detail on any of this, I am happy to provide it.", "I would also like to hear more about the team and the way you work.",
        "Any of these points can be talked through in as much depth as is useful to you.", "You will find the full picture in the resume that comes with this note.",
    ];

    protected override string And(string next) => " and ";

    private static string Years(int years) => years == 1 ? "1 year" : years.ToString(CultureInfo.InvariantCulture) + " years";

    private static string Articled(string phrase) => (OpensWithVowelSound(phrase) ? "an " : "a ") + phrase;

    private static bool OpensWithVowelSound(string phrase)
    {
        var word = phrase.Split(' ')[0];
        if (word.Length > 1 && char.IsUpper(word[0]) && (char.IsUpper(word[1]) || word[1] == '.'))
            return word[0] is 'A' or 'E' or 'F' or 'H' or 'I' or 'L' or 'M' or 'N' or 'O' or 'R' or 'S' or 'X';
        return Articles.OpensWithVowel(word.ToLowerInvariant());
    }

    /// <summary>A title inside a sentence: in lower case but for abbreviations and names of things ("ICU nurse", "Java developer").</summary>
    private static string Spoken(string title)
        => string.Join(' ', title.Split(' ').Select(word => word.Length > 2 && char.IsUpper(word[0]) && word.Skip(1).All(letter => char.IsLower(letter) || letter is '-' or ',') && !IsName(word) ? word.ToLowerInvariant() : word));

    private static bool IsName(string word) => word is "Java" or "Python" or "Ruby" or "Rust" or "Scala" or "Android" or "Salesforce" or "Oracle" or "Linux" or "English" or "French" or "German" or "Spanish" or "React" or "Angular" or "Kotlin" or "Swift" or "Azure" or "Montessori";
}
