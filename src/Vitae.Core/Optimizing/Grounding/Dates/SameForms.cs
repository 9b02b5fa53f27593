using Vitae.Core.Optimizing.Grounding.Credentials;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Dates;

/// <summary>Figures and words that say when, how often or which one, in whatever form the source says the same.</summary>
internal static class SameForms
{
    public static HashSet<int> Supported(Passage text, SourceScope scope)
    {
        HashSet<int> supported = [.. Recurrences.Supported(text, scope), .. NumberedLabels.Supported(text, scope)];
        if (scope.IsEnglish)
            supported.UnionWith([.. CalendarCheck.Supported(text, scope), .. ClockTimes.Supported(text, scope), .. Weekdays.Supported(text, scope), .. AgeGroups.Supported(text, scope)]);
        if (scope.IsWhole)
            supported.UnionWith(Honours.Supported(text, scope));
        return supported;
    }
}
