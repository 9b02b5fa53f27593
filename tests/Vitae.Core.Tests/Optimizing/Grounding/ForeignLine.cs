using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Core.Tests.Optimizing.Grounding;

/// <summary>A German, French or Spanish line of one job, and whether it supports what it was rewritten to.</summary>
internal static class ForeignLine
{
    /// <param name="lines">The line that is rewritten; those after a stroke (" | ") stand beside it.</param>
    public static bool Supports(string language, string lines, string text)
    {
        var (name, position, last) = language switch
        {
            "de" => ("Muster und Söhne GmbH", "Fachkraft", "Ordnung am Arbeitsplatz gehalten und die Übergabe an die nächste Schicht gemacht"),
            "fr" => ("Établissements Morvan SARL", "Agent", "Respect des consignes de l'entreprise et transmission des informations à la relève"),
            _ => ("Hermanos Robledo SL", "Operario", "Respeto de las normas de la empresa y traspaso de la información al turno siguiente"),
        };
        var source = new Resume { Work = [new Work { Name = name, Position = position, StartDate = "2015-01", EndDate = "2024-01", Highlights = [.. lines.Split(" | "), last] }] };
        return GroundingChecker.Check(source, "/work/0/highlights/0", text, new GroundingOptions { Language = language }).Supported;
    }
}
