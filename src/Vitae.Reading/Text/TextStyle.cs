namespace Vitae.Reading.Text;

/// <summary>How a run of text looks, as far as a flowing format says. <see cref="Hidden"/> text is kept apart.</summary>
internal readonly record struct TextStyle(bool Bold = false, bool Italic = false, double Size = 0, int Color = 0, bool Caps = false, bool Hidden = false);
