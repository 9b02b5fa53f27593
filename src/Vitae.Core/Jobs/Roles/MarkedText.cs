namespace Vitae.Core.Jobs.Roles;

/// <summary>A sentence with the cues and signals of its words, found once.</summary>
internal sealed class MarkedText
{
    public MarkedText(PostingText words)
    {
        Words = words;
        Cues = CueMarks.Of(words);
        Signals = new int[words.Tokens.Count];
        for (var i = 0; i < Signals.Length; i++)
            Signals[i] = Roles.Signals.Of(words.Word(i));
    }

    public PostingText Words { get; }

    public Cues[] Cues { get; }

    public int[] Signals { get; }

    public Cues CuesOf(int from, int to)
    {
        var all = Jobs.Cues.None;
        for (var i = Math.Max(0, from); i < Math.Min(to, Cues.Length); i++)
            all |= Cues[i];
        return all;
    }

    public int SignalsOf(int from, int to)
    {
        var all = 0;
        for (var i = Math.Max(0, from); i < Math.Min(to, Signals.Length); i++)
            all |= Signals[i];
        return all;
    }
}
