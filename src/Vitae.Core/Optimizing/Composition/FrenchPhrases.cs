using System.Globalization;

namespace Vitae.Core.Optimizing.Composition;

internal sealed class FrenchPhrases : Phrasebook
{
    public override string Greeting => "Madame, Monsieur,";

    public override string Profile(string title, int years, string? employer, bool isCurrent)
        => title + (years > 0 ? " avec " + Years(years) + " d'expérience" : "") + (employer is null ? "" : isCurrent ? ", actuellement chez " + employer : ", dernièrement chez " + employer) + ".";

    public override string SkilledIn(IReadOnlyList<string> skills) => "Compétences : " + List(skills) + ".";

    public override string Holds(Credential credential) => Sentence("Diplôme : " + credential.Name + (credential.Field is null ? "" : ", " + credential.Field));

    public override string Target(string title) => "Poste visé : " + title;

    public override string TargetNeverHeld(string title) => $"Votre CV ne montre pas « {title} » parmi vos postes ; en titre, il énonce votre objectif.";

    public override string AskFor(string requirement) => $"L'annonce demande {requirement}, et votre CV ne le montre pas. Si vous l'avez, dites-nous où vous l'avez utilisé.";

    public override string Subject(string? title, string name) => (title is null ? "Candidature" : "Candidature : " + title) + (name.Length > 0 ? ", " + name : "");

    public override string Applying(string? title, string? company)
        => "Je vous présente ma candidature" + (title is null ? " au poste proposé" : " au poste de « " + title + " »") + (company is null ? "" : " chez " + company.TrimEnd('.')) + ".";

    public override string Myself(string title, int years, string? employer, bool isCurrent)
        => (years > 0 ? $"J'ai {Years(years)} d'expérience" : "Mon métier") + (years > 0 ? $" ({title})" : " : " + title) + (employer is null ? "" : isCurrent ? ", actuellement chez " + employer : ", dernièrement chez " + employer) + ".";

    public override string? Deed(string bullet, string employer, int nth) => bullet.Length > 160 ? null : Sentence((nth > 0 ? "Également : " : employer.Length > 0 ? "De mon travail chez " + employer + " : " : "De mon travail : ") + bullet);

    public override string Proves(IReadOnlyList<string> skills) => "Parmi ce que vous demandez, mon CV montre " + List(skills) + ".";

    public override string Closing(WritingTone tone) => "Cordialement,";

    public override IReadOnlyList<string> Padding(WritingTone tone) =>
    [
        "Pour chaque point, mon CV indique où et quand j'ai fait ce travail.", "Je souhaite échanger avec vous sur le poste et sur ce qui compte le plus pour vous.",
        "Je vous remercie du temps que vous accordez à ma candidature.", "S'il vous manque une précision, demandez-la-moi, je vous la donnerai volontiers.", "Je souhaite aussi en savoir plus sur l'équipe et sur votre façon de travailler.",
        "Je peux détailler chacun de ces points autant que cela vous est utile.", "Je reste à votre disposition pour un entretien.",
    ];

    protected override string And(string next) => " et ";

    private static string Years(int years) => years == 1 ? "un an" : years.ToString(CultureInfo.InvariantCulture) + " ans";
}
