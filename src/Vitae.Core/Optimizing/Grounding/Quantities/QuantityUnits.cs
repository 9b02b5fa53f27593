using System.Collections.Frozen;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>Names of periods, measures and currencies in four languages, on folded words.</summary>
internal static class QuantityUnits
{
    private static readonly FrozenDictionary<string, string> Periods = Names(
        """
        year: year years yr yrs year's years' jahr jahre jahren jahres jahrig jahrige jahrigen jahriger jahriges jahrigem an ans annee annees ano anos
        quarter: quarters
        month: month months mo mos monat monate monaten monats monatig monatige monatigen monatiger monatiges monatigem mois mes meses
        week: week weeks wk wks woche wochen wochig wochige wochigen wochiger wochiges wochigem semaine semaines semana semanas
        day: day days tag tage tagen tagig tagige tagigen tagiger tagiges tagigem jour jours dia dias
        hour: hour hours hr hrs h stunde stunden std stundig stundige stundigen stundiger stundiges stundigem heure heures hora horas
        minute: minute minutes min mins minuten minuto minutos
        second: seconds sec secs s sekunden secondes segundos
        millisecond: millisecond milliseconds ms millisekunde millisekunden milliseconde millisecondes milisegundo milisegundos
        shift: shift shifts schicht schichten
        century: century centuries
        decade: decade decades jahrzehnt jahrzehnte jahrzehnten decennie decennies decada decadas
        season: season seasons saison temporada
        """);

    private static readonly FrozenDictionary<string, string> Frequencies = Names(
        """
        year: p.a annual annually yearly annum jahrlich jahrliche jahrlichen jahrlicher jahrliches jahrlichem annuellement annuels annuelles anualmente annuel annuelle anual anuales
        quarter: quarterly vierteljahrlich trimestriel trimestral
        month: monthly monatlich monatliche monatlichen monatlicher monatliches monatlichem mensuellement mensuelles mensuel mensuelle mensuels mensual mensuales mensualmente
        week: p.w weekly wochentlich wochentliche wochentlichen wochentlicher wochentliches wochentlichem semanalmente hebdomadairement hebdomadaire hebdomadaires semanal semanales
        day: p.d daily taglich tagliche taglichen taglicher tagliches taglichem journellement quotidiens quotidiennes journalier journaliers quotidien quotidienne quotidiennement diario diaria diarias diarios diariamente nightly
        hour: hourly stundlich
        """);

    private static readonly FrozenDictionary<string, string> Measures = Names(
        """
        inch: inch inches in
        foot: foot feet ft
        yard: yard yards
        mile: mile miles mi
        mph: mph
        kilometer: km kilometer kilometers kilometre kilometres kilometern kilometro kilometros
        meter: m meter meters metre metres metro metros metern
        centimeter: cm centimeter centimeters centimetre centimetres centimetro centimetros zentimeter zentimetern
        millimeter: mm millimeter millimeters millimetern millimetre millimetres milimetro milimetros
        kilogram: kg kilogram kilograms kilo kilos
        gram: g gram grams
        milligram: mg milligram milligrams
        pound: lb lbs pound pounds
        ton: ton tons tonne tonnes t tonnen tonnage tonelada toneladas
        ounce: oz ounce ounces
        milliliter: ml milliliter milliliters millilitre millilitres
        centiliter: cl centiliter centiliters centilitre centilitres
        deciliter: dl deciliter deciliters decilitre decilitres
        liter: liter liters litre litres litern litro litros l
        pint: pint pints
        gallon: gallon gallons
        squarefoot: sqft
        watt: w watt watts
        kilowatt: kw kilowatt kilowatts
        megawatt: mw megawatt megawatts
        gigawatt: gw gigawatt gigawatts
        kilowatthour: kwh
        megawatthour: mwh
        gigawatthour: gwh
        horsepower: hp horsepower
        hertz: hz hertz
        kilohertz: khz kilohertz
        megahertz: mhz megahertz
        gigahertz: ghz gigahertz
        decibel: db decibel decibels
        volt: volt volts v
        kilovolt: kv kilovolt kilovolts
        gigabyte: gb gigabyte gigabytes
        terabyte: tb terabyte terabytes
        megabyte: mb megabyte megabytes
        petabyte: pb petabyte petabytes
        acre: acre acres ac
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
        INR: ₹ inr rupees rs
        CAD: cad
        AUD: aud
        NZD: nzd
        HKD: hkd
        SGD: sgd
        CNY: cny rmb yuan renminbi
        SEK: sek kronor
        NOK: nok
        DKK: dkk
        PLN: pln zloty zlotys zł
        CZK: czk
        HUF: huf
        BRL: brl r$
        MXN: mxn
        ZAR: zar
        AED: aed dirhams
        SAR: sar
        ILS: ils shekels ₪
        KRW: krw ₩
        TRY: ₺
        THB: thb baht
        ARS: ars
        CLP: clp
        COP: cop
        PEN: pen
        """);

    /// <summary>0 for a period without fixed length, such as a shift.</summary>
    public static double DaysOf(string period) => period switch
    {
        "century" => 36500,
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
        "ounce" => ("mass", 28.349523),
        "watt" => ("power", 0.001),
        "kilowatt" => ("power", 1),
        "megawatt" => ("power", 1000),
        "gigawatt" => ("power", 1_000_000),
        "kilowatthour" => ("energy", 1),
        "megawatthour" => ("energy", 1000),
        "gigawatthour" => ("energy", 1_000_000),
        "milliliter" => ("volume", 0.001),
        "centiliter" => ("volume", 0.01),
        "deciliter" => ("volume", 0.1),
        "liter" => ("volume", 1),
        "cubicmeter" => ("volume", 1000),
        "volt" => ("voltage", 1),
        "kilovolt" => ("voltage", 1000),
        "hertz" => ("frequency", 1),
        "kilohertz" => ("frequency", 1000),
        "megahertz" => ("frequency", 1_000_000),
        "gigahertz" => ("frequency", 1_000_000_000),
        "petabyte" => ("data", 1_000_000_000),
        _ => null,
    };

    public static string? Period(string folded) => Periods.GetValueOrDefault(folded);

    /// <summary>The period of "daily", "monthly" …; null for any other word.</summary>
    public static string? Frequency(string folded) => Frequencies.GetValueOrDefault(folded);

    public static string? Measure(string folded) => Measures.GetValueOrDefault(folded);

    public static string? Currency(string folded) => Currencies.GetValueOrDefault(folded);

    /// <summary>"Swiss francs", "Australian dollars".</summary>
    public static string? Currency(string nation, string coin) => (nation, coin) switch
    {
        ("swiss", "francs" or "franc") => "CHF",
        ("us" or "u.s" or "american", "dollars" or "dollar") => "USD",
        ("australian", "dollars" or "dollar") => "AUD",
        ("canadian", "dollars" or "dollar") => "CAD",
        ("singapore", "dollars" or "dollar") => "SGD",
        ("british", "pounds" or "pound") or ("pounds", "sterling") => "GBP",
        ("indian", "rupees") => "INR",
        ("japanese", "yen") => "JPY",
        ("chinese", "yuan") => "CNY",
        ("swedish", "kronor" or "krona" or "crowns") => "SEK",
        ("norwegian", "kroner" or "krone" or "crowns") => "NOK",
        ("danish", "kroner" or "krone" or "crowns") => "DKK",
        ("polish", "zloty" or "zlotys") => "PLN",
        ("czech", "koruna" or "crowns") => "CZK",
        ("mexican", "pesos") => "MXN",
        _ => null,
    };

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
