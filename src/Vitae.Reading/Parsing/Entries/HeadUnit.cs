using Vitae.Reading.Layout;

namespace Vitae.Reading.Parsing.Entries;

/// <summary>A part of an entry's head that may be its title, its company or its place: between gaps, changes of type, pipes or dates.</summary>
/// <param name="Line">Lines from the head's first.</param>
/// <param name="Slot">Order on its line.</param>
internal sealed record HeadUnit(string Text, bool Bold, bool Italic, double Size, int Line, int Slot, TextLine Source, string? Link)
{
    /// <summary>Where and how it stands, the same for the same thing in every entry of a section.</summary>
    public string Look => $"{(Bold ? 'b' : '-')}{(Italic ? 'i' : '-')}";
}
