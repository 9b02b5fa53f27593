using System.Collections.Frozen;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>Names of periods, measures and currencies in four languages, on folded words.</summary>
internal static class QuantityUnits
{
    private static readonly FrozenDictionary<string, string> Periods = Names(
        """
        year: year years yr yrs year's years' jahr jahre jahren jahres an ans annee annees ano anos
        quarter: quarters
        month: month months mo mos monat monate monaten mois mes meses
        week: week weeks wk wks woche wochen semaine semaines semana semanas
        day: day days tag tage tagen jour jours dia dias
        hour: hour hours hr hrs h stunde stunden heure heures hora horas
        minute: minute minutes min mins minuten minuto minutos
        second: seconds sec secs s sekunden secondes segundos
        millisecond: millisecond milliseconds ms
        shift: shift shifts schicht schichten
        decade: decade decades jahrzehnt jahrzehnte jahrzehnten decennie decennies decada decadas
        season: season seasons saison temporada
        """);

    private static readonly FrozenDictionary<string, string> Frequencies = Names(
        """
        year: annual annually yearly annum jahrlich jahrliche jahrlichen annuels annuelles anualmente annuel annuelle anual anuales
        quarter: quarterly vierteljahrlich trimestriel trimestral
        month: monthly monatlich monatliche monatlichen mensuelles mensuel mensuelle mensuels mensual mensuales mensualmente
        week: weekly wochentlich wochentliche wochentlichen hebdomadaire hebdomadaires semanal semanales
        day: daily taglich tagliche taglichen quotidiens quotidiennes journalier journaliers quotidien quotidienne quotidiennement diario diaria diarias diarios diariamente nightly
        hour: hourly stundlich
        """);

    private static readonly FrozenDictionary<string, string> Measures = Names(
        """
        inch: inch inches in
        foot: foot feet ft
        yard: yard yards
        mile: mile miles mi
        mph: mph
        kilometer: km kilometer kilometers kilometre kilometres kilometro kilometros
        meter: m meter meters metre metres metro metros
        centimeter: cm centimeter centimeters
        millimeter: mm millimeter millimeters
        kilogram: kg kilogram kilograms kilo kilos
        gram: g gram grams
        milligram: mg milligram milligrams
        pound: lb lbs pound pounds
        ton: ton tons tonne tonnes t tonnen tonnage
        liter: liter liters litre litres l
        gallon: gallon gallons
        squarefoot: sqft
        kilowatt: kw kilowatt kilowatts
        megawatt: mw megawatt megawatts
        volt: volt volts v
        kilovolt: kv kilovolt kilovolts
        gigabyte: gb gigabyte gigabytes
        terabyte: tb terabyte terabytes
        megabyte: mb megabyte megabytes
        acre: acre acres
        hectare: ha hectare hectares hektar
        squaremeter: quadratmeter quadratmetern m² m2 sqm
        squarefoot: ft² ft2
        degree: degrees
        """);

    private static readonly FrozenDictionary<string, string> Currencies = Names(
        """
        USD: $ usd dollar dollars us$
        EUR: € eur euro euros
        GBP: £ gbp sterling
        CHF: chf francs franken
        JPY: ¥ jpy yen
        INR: ₹ inr rupees
        CAD: cad
        AUD: aud
        """);

    /// <summary>0 for a period without fixed length, such as a shift.</summary>
    public static double DaysOf(string period) => period switch
    {
        "decade" => 3650,
        "year" => 365,
        "quarter" => 91.25,
        "month" => 30.4167,
        "week" => 7,
        "night" => 1,
        "day" => 1,
        "hour" => 1 / 24.0,
        "minute" => 1 / 1440.0,
        "second" => 1 / 86400.0,
        "millisecond" => 1 / 86400000.0,
        _ => 0,
    };

    /// <summary>What a measure is of, and how much of its smallest unit; null for one that stands alone.</summary>
    public static (string Of, double Size)? ScaleOf(string measure) => measure switch
    {
        "milligram" => ("mass", 0.001),
        "gram" => ("mass", 1),
        "kilogram" => ("mass", 1000),
        "ton" => ("mass", 1_000_000),
        "millimeter" => ("length", 0.001),
        "centimeter" => ("length", 0.01),
        "meter" => ("length", 1),
        "kilometer" => ("length", 1000),
        "megabyte" => ("data", 1),
        "gigabyte" => ("data", 1000),
        "terabyte" => ("data", 1_000_000),
        "hectare" => ("area", 10_000),
        "squaremeter" => ("area", 1),
        "squarekilometer" => ("area", 1_000_000),
        "acre" => ("area", 4046.8564),
        "squarefoot" => ("area", 0.09290304),
        "mile" => ("length", 1609.344),
        "yard" => ("length", 0.9144),
        "foot" => ("length", 0.3048),
        "inch" => ("length", 0.0254),
        "pound" => ("mass", 453.59237),
        "kilowatt" => ("power", 1),
        "megawatt" => ("power", 1000),
        _ => null,
    };

    public static string? Period(string folded) => Periods.GetValueOrDefault(folded);

    /// <summary>The period of "daily", "monthly" …; null for any other word.</summary>
    public static string? Frequency(string folded) => Frequencies.GetValueOrDefault(folded);

    public static string? Measure(string folded) => Measures.GetValueOrDefault(folded);

    public static string? Currency(string folded) => Currencies.GetValueOrDefault(folded);

    private static FrozenDictionary<string, string> Names(string lines)
    {
        var names = new Dictionary<string, string>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':');
            foreach (var name in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                names.TryAdd(name, line[..colon]);
        }

        return names.ToFrozenDictionary();
    }
}
