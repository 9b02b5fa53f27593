using System.Collections.Frozen;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>Numbers written as words, in English, German, French and Spanish, on folded words.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, double> Units = Table(
        """
        zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18
        nineteen 19 twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90
        zwei 2 drei 3 vier 4 funf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwolf 12 dreizehn 13 vierzehn 14 funfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19
        zwanzig 20 dreissig 30 vierzig 40 funfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90 hundert 100 tausend 1000
        deux 2 trois 3 quatre 4 cinq 5 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 trente 30 quarante 40 cinquante 50 soixante 60
        dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 doce 12 trece 13 catorce 14 quince 15 dieciseis 16 veinte 20 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 anderthalb 1.5
        dizaine 10 douzaine 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 soixantaine 60 centaine 100 decena 10 docena 12 veintena 20 treintena 30 centenar 100 dutzend 12
        cien 100 ciento 100 mil 1000 viertelmillion 250000 dreiviertelmillion 750000
        """);

    private static readonly FrozenDictionary<string, double> Scales = Table(
        "hundred 100 thousand 1000 k 1000 million 1000000 millions 1000000 m 1000000 mm 1000000 mn 1000000 mio 1000000 millionen 1000000 millones 1000000 millon 1000000 milliarde 1000000000 milliard 1000000000 billion 1000000000 bn 1000000000 b 1000000000 milliarden 1000000000 milliards 1000000000 dozen 12 lakh 100000 lakhs 100000 crore 10000000 crores 10000000 trillion 1000000000000 tausend 1000 mille 1000 mil 1000 tsd 1000");

    private static readonly FrozenDictionary<string, int> Ordinals = Table(
        """
        first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19
        twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 hundredth 100
        """).ToFrozenDictionary(p => p.Key, p => (int)p.Value);

    /// <summary>Words that say how something changed or how large a part is, as the factor on the whole.</summary>
    public static FrozenDictionary<string, double> Factors { get; } = Table(
        """
        half 0.5 halve 0.5 halved 0.5 halving 0.5 halves 0.5 double 2 doubled 2 doubling 2 doubles 2 twice 2 twofold 2 triple 3 tripled 3 tripling 3 threefold 3 thrice 3 quadruple 4 quadrupled 4
        fourfold 4 fivefold 5 tenfold 10 halbiert 0.5 halbierte 0.5 halbierung 0.5 halfte 0.5 verdoppelt 2 verdoppelte 2 verdoppelung 2 verdreifacht 3 verdreifachte 3 moitie 0.5 double 2 double 2 doubler 2 triple 3
        tripler 3 mitad 0.5 doublement 2 doublee 2 doublees 2 triplement 3 triplee 3 triplees 3 quadruplement 4 quadruplee 4 verdoppelten 2 verdopplung 2 verdreifachten 3 verdreifachung 3 vervierfacht 4 vervierfachte 4 vervierfachung 4 halbierten 0.5
        duplicaron 2 duplique 2 duplicada 2 duplicando 2 duplicacion 2 triplicaron 3 triplique 3 triplicado 3 triplicada 3 triplicacion 3 cuadruplico 4 cuadruplicado 4 cuadruplicaron 4 duplico 2 duplicado 2 duplicar 2 triplico 3 triplicar 3
        """);

    public static FrozenDictionary<string, double> Fractions { get; } = Table(
        "third 0.33333 thirds 0.33333 quarter 0.25 quarters 0.25 fifth 0.2 fifths 0.2 eighth 0.125 eighths 0.125 tenth 0.1 tenths 0.1 sixths 0.16667 sevenths 0.142857 ninths 0.11111 twelfths 0.08333 viertel 0.25 drittel 0.33333 tiers 0.33333 tercio 0.33333 tercios 0.33333 quart 0.25 quarts 0.25 terceras 0.33333 cuartas 0.25 quintas 0.2 cinquiemes 0.2 dixieme 0.1 dixiemes 0.1 funftel 0.2 achtel 0.125 zehntel 0.1 cuarto 0.25 cuartos 0.25 cinquieme 0.2 quinto 0.2");

    public static bool TryUnit(string folded, out double value) => Units.TryGetValue(folded, out value) || TryJoined(folded, out value);

    public static bool TryScale(string folded, out double value) => Scales.TryGetValue(folded, out value);

    /// <summary>A scale that is written out: "million", not the "m" of "3 m".</summary>
    public static bool TryScaleWord(string folded, out double value) => TryScale(folded, out value) && folded.Length > 3;

    /// <summary>"#9" for "ninth" and "9th", so that the two are one word; null when the word is no ordinal.</summary>
    public static string? OrdinalLemma(string folded)
    {
        if (Ordinals.TryGetValue(folded, out var value))
            return "#" + value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (folded.Length is < 3 or > 6 || !char.IsAsciiDigit(folded[0]))
            return null;
        var end = folded[^2..];
        return end is "st" or "nd" or "rd" or "th" && folded.AsSpan(0, folded.Length - 2).IndexOfAnyExceptInRange('0', '9') < 0 ? "#" + folded[..^2] : null;
    }

    /// <summary>Numbers that German and Spanish write as one word: "dreitausend", "zweihundertfünfzig", "vierundzwanzig", "zweieinhalb", "veinticinco", "quinientas".</summary>
    private static bool TryJoined(string folded, out double value)
    {
        value = 0;
        if (folded.Length is < 7 or > 40)
            return false;
        if (folded.EndsWith("einhalb", StringComparison.Ordinal) && TryGerman(folded[..^7], out value))
        {
            value = Math.Max(value, 1) + 0.5;
            return true;
        }

        return TrySpanish(folded, out value) || (folded.Length > 7 && TryGerman(folded, out value) && value > 12);
    }

    private static bool TrySpanish(string folded, out double value)
    {
        value = 0;
        foreach (var (start, tens) in (ReadOnlySpan<(string, int)>)[("dieci", 10), ("veinti", 20)])
        {
            if (folded.StartsWith(start, StringComparison.Ordinal) && (folded[start.Length..] is "un" or "uno" or "una" ? 1 : Units.GetValueOrDefault(folded[start.Length..])) is >= 1 and < 10 and var unit)
            {
                value = tens + unit;
                return true;
            }
        }

        if (!folded.EndsWith("cientos", StringComparison.Ordinal) && !folded.EndsWith("cientas", StringComparison.Ordinal) && folded is not ("quinientos" or "quinientas"))
            return false;
        value = 100 * (folded[..^7] switch { "qui" or "quin" => 5, "sete" => 7, "nove" => 9, var unit => Units.GetValueOrDefault(unit) });
        return value is >= 200 and < 1000;
    }

    private static bool TryGerman(string word, out double value)
    {
        foreach (var (mark, scale) in (ReadOnlySpan<(string, double)>)[("tausend", 1000), ("hundert", 100)])
        {
            var at = word.IndexOf(mark, StringComparison.Ordinal);
            if (at < 0)
                continue;
            double rest = 0;
            value = 0;
            if ((at > 0 && !TryGerman(word[..at], out value)) || (at + mark.Length < word.Length && !TryGerman(word[(at + mark.Length)..], out rest)))
                return false;
            value = (Math.Max(value, 1) * scale) + rest;
            return true;
        }

        var and = word.IndexOf("und", StringComparison.Ordinal);
        if (and > 0 && TryGerman(word[..and], out var ones) && ones < 10 && TryGerman(word[(and + 3)..], out var tens) && tens is >= 20 and < 100)
        {
            value = ones + tens;
            return true;
        }

        if (word is "ein" or "eine")
        {
            value = 1;
            return true;
        }

        return Units.TryGetValue(word, out value);
    }

    private static FrozenDictionary<string, double> Table(string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var table = new Dictionary<string, double>(parts.Length / 2);
        for (var i = 0; i + 1 < parts.Length; i += 2)
            table[parts[i]] = double.Parse(parts[i + 1], System.Globalization.CultureInfo.InvariantCulture);
        return table.ToFrozenDictionary();
    }
}
