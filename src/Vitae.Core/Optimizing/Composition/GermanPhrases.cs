using System.Globalization;

namespace Vitae.Core.Optimizing.Composition;

internal sealed class GermanPhrases : Phrasebook
{
    public override string Greeting => "Sehr geehrte Damen und Herren,";

    public override string Profile(string title, int years, string? employer, bool isCurrent)
        => title + (years > 0 ? " mit " + Years(years) + " Berufserfahrung" : "") + (employer is null ? "" : isCurrent ? ", derzeit bei " + employer : ", zuletzt bei " + employer) + ".";

    public override string SkilledIn(IReadOnlyList<string> skills) => "Kenntnisse: " + List(skills) + ".";

    public override string Holds(Credential credential) => "Qualifikation: " + credential.Name + (credential.Field is null ? "" : " (" + credential.Field + ")") + ".";

    public override string Target(string title) => "Zielposition: " + title;

    public override string TargetNeverHeld(string title) => $"Ihr Lebenslauf zeigt „{title}“ nicht als bisherige Position; als Überschrift nennt es Ihr Ziel.";

    public override string AskFor(string requirement) => $"Die Stelle verlangt {requirement}; Ihr Lebenslauf zeigt es nicht. Falls Sie es können: Wo haben Sie es eingesetzt?";

    public override string Subject(string? title, string name) => (title is null ? "Bewerbung" : "Bewerbung als " + title) + (name.Length > 0 ? ": " + name : "");

    public override string Applying(string? title, string? company)
        => "hiermit bewerbe ich mich" + (title is null ? " um die ausgeschriebene Stelle" : " um die Stelle „" + title + "“") + (company is null ? "" : " bei " + company.TrimEnd('.')) + ".";

    public override string Myself(string title, int years, string? employer, bool isCurrent)
        => (years > 0 ? $"Ich habe {(years == 1 ? "ein Jahr" : years.ToString(CultureInfo.InvariantCulture) + " Jahre")} Berufserfahrung" : "Ich habe Berufserfahrung") + $" ({title})" + (employer is null ? "" : isCurrent ? ", derzeit bei " + employer : ", zuletzt bei " + employer) + ".";

    public override string? Deed(string bullet, string employer, int nth) => bullet.Length > 160 ? null : Sentence((nth > 0 ? "Außerdem: " : employer.Length > 0 ? "Aus meiner Arbeit bei " + employer + ": " : "Aus meiner Arbeit: ") + bullet);

    public override string Proves(IReadOnlyList<string> skills) => "Von dem, was Sie suchen, belegt mein Lebenslauf " + List(skills) + ".";

    public override string Closing(WritingTone tone) => "Mit freundlichen Grüßen";

    public override IReadOnlyList<string> Padding(WritingTone tone) =>
    [
        "Zu jedem Punkt nennt mein Lebenslauf, wo und wann ich die Arbeit getan habe.", "Gern spreche ich mit Ihnen über die Stelle und darüber, was Ihnen daran am wichtigsten ist.", "Vielen Dank, dass Sie sich die Zeit für meine Bewerbung nehmen.",
        "Wenn Ihnen eine Angabe fehlt, fragen Sie mich bitte, ich reiche sie gern nach.", "Gern würde ich auch mehr über das Team und Ihre Arbeitsweise erfahren.",
        "Jeden dieser Punkte erläutere ich gern so ausführlich, wie es für Sie hilfreich ist.", "Über eine Einladung zu einem Gespräch freue ich mich.",
    ];

    protected override string And(string next) => " und ";

    private static string Years(int years) => years == 1 ? "einem Jahr" : years.ToString(CultureInfo.InvariantCulture) + " Jahren";
}
