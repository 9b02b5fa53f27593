using System.Text.Json;

namespace Vitae.Core.Optimizing.Documents;

/// <summary>Facts the person confirmed travel with the document, so that a later save judges its claims by them too.</summary>
internal static class ConfirmedFacts
{
    private const string Field = "confirmed_facts";

    public static IDictionary<string, JsonElement>? Carry(UiDocument ui, IReadOnlyList<string> facts)
    {
        if (facts.Count == 0)
            return ui.Extensions;
        var carried = ui.Extensions is null ? new(StringComparer.Ordinal) : new Dictionary<string, JsonElement>(ui.Extensions, StringComparer.Ordinal);
        carried[Field] = CarriedFields.Element(facts.ToArray(), DocumentJsonContext.Kept.StringArray);
        return carried;
    }

    public static IReadOnlyList<string> Of(UiDocument ui) => CarriedFields.Read(ui.Extensions, Field, DocumentJsonContext.Kept.StringArray) ?? [];
}
