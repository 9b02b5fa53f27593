using System.Globalization;

namespace Vitae.Core.Optimizing.Composition;

internal sealed class SpanishPhrases : Phrasebook
{
    public override string Greeting => "Estimado equipo de selección:";

    public override string Profile(string title, int years, string? employer, bool isCurrent)
        => title + (years > 0 ? " con " + Years(years) + " de experiencia" : "") + (employer is null ? "" : isCurrent ? ", actualmente en " + employer : ", últimamente en " + employer) + ".";

    public override string SkilledIn(IReadOnlyList<string> skills) => "Competencias: " + List(skills) + ".";

    public override string Holds(Credential credential) => "Titulación: " + credential.Name + (credential.Field is null ? "" : ", " + credential.Field) + ".";

    public override string Target(string title) => "Puesto objetivo: " + title;

    public override string TargetNeverHeld(string title) => $"Su currículum no muestra «{title}» entre sus puestos; como titular, expresa su objetivo.";

    public override string AskFor(string requirement) => $"La oferta pide {requirement} y su currículum no lo muestra. Si lo tiene, díganos dónde lo ha usado.";

    public override string Subject(string? title, string name) => (title is null ? "Candidatura" : "Candidatura: " + title) + (name.Length > 0 ? ", " + name : "");

    public override string Applying(string? title, string? company)
        => "Presento mi candidatura" + (title is null ? " al puesto ofrecido" : " al puesto de «" + title + "»") + (company is null ? "" : " en " + company.TrimEnd('.')) + ".";

    public override string Myself(string title, int years, string? employer, bool isCurrent)
        => (years > 0 ? $"Tengo {Years(years)} de experiencia ({title})" : "Mi profesión: " + title) + (employer is null ? "" : isCurrent ? ", actualmente en " + employer : ", últimamente en " + employer) + ".";

    public override string? Deed(string bullet, string employer, int nth) => bullet.Length > 160 ? null : Sentence((nth > 0 ? "También: " : employer.Length > 0 ? "De mi trabajo en " + employer + ": " : "De mi trabajo: ") + bullet);

    public override string Proves(IReadOnlyList<string> skills) => "De lo que piden, mi currículum muestra " + List(skills) + ".";

    public override string Closing(WritingTone tone) => "Un cordial saludo,";

    public override IReadOnlyList<string> Padding(WritingTone tone) =>
    [
        "Para cada punto, mi currículum indica dónde y cuándo hice el trabajo.", "Me gustaría conversar con ustedes sobre el puesto y sobre lo que más les importa de él.", "Les agradezco el tiempo que dedican a mi candidatura.",
        "Si les falta algún dato, pregúntenme y con gusto se lo daré.", "También me gustaría saber más sobre el equipo y su forma de trabajar.", "Puedo explicar cada uno de estos puntos con el detalle que les resulte útil.",
        "Quedo a su disposición para una entrevista.",
    ];

    protected override string And(string next) => next.StartsWith('i') || next.StartsWith('I') || next.StartsWith("hi", StringComparison.OrdinalIgnoreCase) && !next.StartsWith("hie", StringComparison.OrdinalIgnoreCase) ? " e " : " y ";

    private static string Years(int years) => years == 1 ? "un año" : years.ToString(CultureInfo.InvariantCulture) + " años";
}
