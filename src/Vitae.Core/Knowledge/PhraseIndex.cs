using System.Runtime.CompilerServices;

namespace Vitae.Core.Knowledge;

/// <summary>A phrase of an index found in a text: its value and where it stands, in UTF-16 units.</summary>
internal readonly record struct PhraseMatch(int Value, int Start, int Length);

/// <summary>
/// A trie over folded words (<see cref="PhraseTokenizer"/>), kept as one open-addressing table from the hash of a phrase's first k words to its value. Looking a text through
/// takes at most <see cref="MaxWords"/> steps a word, so time is linear in the text. Phrases are told apart by 64-bit hashes alone; two of a million different
/// phrases collide with a probability below 10⁻⁷.
/// </summary>
internal sealed class PhraseIndex
{
    /// <summary>Longer phrases are not indexed.</summary>
    public const int MaxWords = 14;

    private const int Prefix = -1;
    private const int Missing = -2;

    private ulong[] keys;
    private int[] values;
    private int used;
    private int mask;

    /// <param name="expectedPhrases">Avoids growing; a wrong guess costs only time.</param>
    public PhraseIndex(int expectedPhrases)
    {
        var size = 1024;
        while (size < expectedPhrases * 4L)
            size *= 2;
        (keys, values, mask) = (new ulong[size], new int[size], size - 1);
    }

    /// <summary>Adds a phrase; one that is there already keeps its first value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> phrase, int value)
    {
        ulong before = 0, prefix = 0, singular = 0;
        var words = 0;
        var tokens = new PhraseTokenizer(phrase);
        while (tokens.MoveNext())
        {
            if (words == MaxWords)
                return;
            if (words > 0)
                Set(prefix, Prefix);
            before = prefix;
            prefix = Combine(before, tokens.Current.Hash);
            singular = tokens.Current.SingularHash;
            words++;
        }

        if (words == 0)
            return;
        Set(prefix, value);
        if (words > 1 && singular != 0)
            Set(Combine(before, singular), value);
    }

    /// <summary>The value that is there already, else adds the new one and gives it; -1 when the phrase has no word.</summary>
    public int FindOrAdd(ReadOnlySpan<char> phrase, int value)
    {
        Add(phrase, value);
        return Find(phrase);
    }

    /// <summary>The value of a whole phrase, or of its singular; -1 when it is unknown.</summary>
    public int Find(ReadOnlySpan<char> phrase)
    {
        ulong before = 0, prefix = 0, singular = 0;
        var words = 0;
        var tokens = new PhraseTokenizer(phrase);
        while (tokens.MoveNext())
        {
            if (++words > MaxWords)
                return -1;
            before = prefix;
            prefix = Combine(before, tokens.Current.Hash);
            singular = tokens.Current.SingularHash;
        }

        var value = words == 0 ? Missing : Get(prefix);
        if (value < 0 && singular != 0)
            value = Get(Combine(before, singular));
        return Math.Max(value, -1);
    }

    /// <summary>Leftmost longest phrases of a text, none overlapping, in order.</summary>
    /// <param name="linesPart">Whether a line break ends a phrase, as in a list; a blank line always does.</param>
    public List<PhraseMatch> FindAll(ReadOnlySpan<char> text, bool linesPart) => FindAll(Tokenize(text), linesPart, out _);

    /// <param name="steps">How often the table was asked: the work done, whatever the clock says.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<PhraseMatch> FindAll(List<PhraseToken> tokens, bool linesPart, out long steps)
    {
        var found = new List<PhraseMatch>();
        steps = 0;
        for (var first = 0; first < tokens.Count;)
        {
            var (value, last) = FindLongest(tokens, first, linesPart, ref steps);
            if (value >= 0)
                found.Add(new PhraseMatch(value, tokens[first].Start, tokens[last].End - tokens[first].Start));
            first = value >= 0 ? last + 1 : first + 1;
        }

        return found;
    }

    /// <summary>The longest phrase that begins at a word of a text: its value and its last word; -1 when there is none.</summary>
    public (int Value, int Last) LongestAt(List<PhraseToken> tokens, int first)
    {
        long steps = 0;
        return FindLongest(tokens, first, linesPart: false, ref steps);
    }

    public static List<PhraseToken> Tokenize(ReadOnlySpan<char> text)
    {
        var tokens = new List<PhraseToken>((text.Length / 6) + 4);
        var reader = new PhraseTokenizer(text);
        while (reader.MoveNext())
            tokens.Add(reader.Current);
        return tokens;
    }

    private (int Value, int Last) FindLongest(List<PhraseToken> tokens, int first, bool linesPart, ref long steps)
    {
        var best = (Value: -1, Last: first);
        ulong prefix = 0;
        for (var i = first; i < tokens.Count && i - first < MaxWords; i++)
        {
            var token = tokens[i];
            if (i > first && (token.Before == PhraseBreak.Hard || (linesPart && token.Before == PhraseBreak.Line)))
                break;
            steps++;
            var next = Combine(prefix, token.Hash);
            var value = Get(next);
            if (value >= 0)
            {
                best = (value, i);
            }
            else if (token.SingularHash != 0)
            {
                steps++;
                var singular = Get(Combine(prefix, token.SingularHash));
                if (singular >= 0)
                    best = (singular, i);
            }

            if (value == Missing)
                break;
            prefix = next;
        }

        return best;
    }

    private static ulong Combine(ulong prefix, ulong word)
    {
        var hash = (prefix * 0x9e3779b97f4a7c15) + word;
        hash ^= hash >> 31;
        return hash == 0 ? 1 : hash;
    }

    private int Get(ulong key)
    {
        for (var slot = (int)(key ^ (key >> 40)) & mask; ; slot = (slot + 1) & mask)
        {
            if (keys[slot] == key)
                return values[slot];
            if (keys[slot] == 0)
                return Missing;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Set(ulong key, int value)
    {
        var slot = (int)(key ^ (key >> 40)) & mask;
        while (keys[slot] != 0)
        {
            if (keys[slot] == key)
            {
                if (values[slot] == Prefix)
                    values[slot] = value;
                return;
            }

            slot = (slot + 1) & mask;
        }

        (keys[slot], values[slot]) = (key, value);
        if (++used > keys.Length / 2)
            Grow();
    }

    private void Grow()
    {
        var (oldKeys, oldValues) = (keys, values);
        (keys, values, mask, used) = (new ulong[oldKeys.Length * 2], new int[oldKeys.Length * 2], (oldKeys.Length * 2) - 1, 0);
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != 0)
                Set(oldKeys[i], oldValues[i]);
        }
    }
}
