using System.Collections.Frozen;

namespace Vitae.Core.Jobs;

/// <summary>Pairs that name one thing: "weight and balance" is not cut at its "and".</summary>
internal static class Binomials
{
    private static readonly FrozenSet<(string, string)> Pairs = new[]
    {
        "weight balance", "health safety", "food beverage", "research development", "profit loss", "wear tear", "track trace", "search rescue", "command control", "pick pack", "picking packing", "cut sew", "lockout tagout", "drug alcohol", "drugs alcohol", "diet nutrition", "moving handling", "time materials", "oil gas", "design build", "fit finish", "arts crafts", "arts humanities", "test tag", "hire reward",
        "terms conditions", "mergers acquisitions", "supply demand", "meet greet", "cash carry", "heating ventilation", "heating cooling", "fire rescue", "cut fill", "tool die", "nose throat", "search seizure", "landlord tenant", "trusts estates", "equality diversity", "diversity inclusion", "goods services", "stop search",
        "forschung entwicklung", "lagerung umschlag", "gewinn verlust", "gewinn verlustrechnung",
        "recherche developpement", "sante securite", "securite sante", "pertes profits", "eau assainissement", "chargement dechargement", "entrees sorties",
        "investigacion desarrollo", "seguridad salud", "salud seguridad", "carga descarga", "perdidas ganancias", "caja bancos", "entradas salidas", "corte confeccion", "altas bajas", "montaje desmontaje",
    }.Select(pair => (pair[..pair.IndexOf(' ', StringComparison.Ordinal)], pair[(pair.IndexOf(' ', StringComparison.Ordinal) + 1)..])).ToFrozenSet();

    /// <summary>Whether the words on both sides of an "and" are such a pair.</summary>
    public static bool Hold(PostingText posting, int and)
        => and > 0 && and + 1 < posting.Tokens.Count && Pairs.Contains((posting.Word(and - 1), posting.Word(and + 1)));
}
