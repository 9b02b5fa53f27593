using Vitae.Core.Optimizing.Documents;

namespace Vitae.Core.Optimizing.Composition;

/// <summary>The sentences of generated texts in one language. Every one takes facts and adds none.</summary>
internal abstract class Phrasebook
{
    private static readonly EnglishPhrases English = new();
    private static readonly GermanPhrases German = new();
    private static readonly FrenchPhrases French = new();
    private static readonly SpanishPhrases Spanish = new();

    public static Phrasebook In(Tongue tongue) => tongue switch
    {
        Tongue.German => German,
        Tongue.French => French,
        Tongue.Spanish => Spanish,
        _ => English,
    };

    /// <summary>"Staff Nurse with 9 years of experience, currently at Northgate Hospital." Years 0: not said.</summary>
    public abstract string Profile(string title, int years, string? employer, bool isCurrent);

    public abstract string SkilledIn(IReadOnlyList<string> skills);

    public abstract string Holds(Credential credential);

    public abstract string Target(string title);

    public abstract string TargetNeverHeld(string title);

    public abstract string AskFor(string requirement);

    public abstract string Subject(string? title, string name);

    public abstract string Greeting { get; }

    public abstract string Applying(string? title, string? company);

    /// <summary>"I have 9 years of experience as a Staff Nurse, currently at Northgate Hospital."</summary>
    public abstract string Myself(string title, int years, string? employer, bool isCurrent);

    /// <summary>A bullet as a sentence of a letter; null when it cannot become one.</summary>
    /// <param name="nth">0 for the first of this employer in a row, whose sentence names them.</param>
    public abstract string? Deed(string bullet, string employer, int nth);

    public abstract string Proves(IReadOnlyList<string> skills);

    public abstract string Closing(WritingTone tone);

    /// <summary>Sentences that claim nothing, to fill a short letter.</summary>
    public abstract IReadOnlyList<string> Padding(WritingTone tone);

    /// <summary>"A, B and C".</summary>
    public string List(IReadOnlyList<string> items) => items.Count < 2 ? string.Concat(items) : string.Join(", ", items.Take(items.Count - 1)) + (And(items[^1]) + items[^1]);

    protected abstract string And(string next);

    protected static string Sentence(string text) => text.EndsWith('.') || text.EndsWith('!') || text.EndsWith('?') ? text : text + ".";
}
