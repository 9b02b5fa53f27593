namespace Vitae.Core.Jobs;

/// <summary>Parts what stands in round or square brackets from the sentence around.</summary>
internal static class Brackets
{
    /// <summary>The text without its brackets and what they hold, and each bracket's text in order. An unclosed bracket runs to the end.</summary>
    public static (string Outside, List<string> Insides) Part(string text)
    {
        if (text.AsSpan().IndexOfAny('(', '[') < 0)
            return (text, []);
        var outside = new System.Text.StringBuilder(text.Length);
        var insides = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('(' or '['))
            {
                if (text[i] is not (')' or ']'))
                    outside.Append(text[i]);
                continue;
            }

            // "employee(s)" and "un(e)" hold an ending, no remark.
            var close = text.AsSpan(i + 1).IndexOfAny(')', ']');
            var end = close < 0 ? text.Length : i + 1 + close;
            if (end - i > 4 || i == 0 || !char.IsLetter(text[i - 1]))
                insides.Add(text[(i + 1)..end]);
            if (i > 0 && text[i - 1] == ' ')
                outside.Length--;
            i = end;
        }

        return (outside.ToString(), insides);
    }
}
