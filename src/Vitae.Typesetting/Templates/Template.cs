namespace Vitae.Typesetting.Templates;

/// <summary>
/// A visual style, as data: everything that makes one resume look unlike another. No code knows a template by name.
/// Lengths are in points (1/72 inch). <see cref="TemplateJson"/> reads and checks one.
/// </summary>
public sealed record Template
{
    /// <summary>Lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>One sentence for the person who chooses.</summary>
    public string Description { get; init; } = "";
    public required PageSpec Page { get; init; }
    public required FontSpec Fonts { get; init; }

    /// <summary>
    /// Named colours: #rrggbb, or a tint of another on white such as <c>accent 8%</c>. <c>ink</c> is needed; <c>accent</c> is the one a person may choose;
    /// styles and rules refer to the others by name.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Colours { get; init; }

    /// <summary>Named text styles; <c>text</c> is the base every other one departs from. The names in use: <see cref="StyleNames"/>.</summary>
    public required IReadOnlyDictionary<string, StyleSpec> Styles { get; init; }
    public HeaderSpec Header { get; init; } = new();
    public SpacingSpec Spacing { get; init; } = new();
    public BulletSpec Bullet { get; init; } = new();
    public HeadingSpec Heading { get; init; } = new();

    /// <summary>A second column; null for one column.</summary>
    public SideSpec? Side { get; init; }

    /// <summary>Every section key in the order of the template; those of the side column too.</summary>
    public required IReadOnlyList<string> Sections { get; init; }

    /// <summary>How the head of an entry is laid out, by section key, with <c>default</c> for the others.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<EntryLineSpec>> Entries { get; init; }
    public DateSpec Dates { get; init; } = new();
    public BreakSpec Breaks { get; init; } = new();

    /// <summary>A named colour as #rrggbb, tints mixed.</summary>
    public string Colour(string name) => TemplateColour.Resolve(Colours, name);
}

/// <summary>Start is left in left-to-right pages, right in right-to-left ones.</summary>
public sealed record PageSpec
{
    public double Top { get; init; } = 48;
    public double Bottom { get; init; } = 48;
    public double Start { get; init; } = 54;
    public double End { get; init; } = 54;

    /// <summary>The page number's pattern from the second page on, with {page} and {pages}; empty for none.</summary>
    public string Number { get; init; } = "{page} / {pages}";
}

/// <summary>Bundled font families; scripts they do not cover fall back to the bundled Noto families.</summary>
public sealed record FontSpec
{
    public required string Text { get; init; }
    public required string Display { get; init; }

    /// <summary>True when scripts with a choice (Arabic) take the bookish face.</summary>
    public bool Serif { get; init; }
}

/// <summary>One text style. What is null is taken from the base style.</summary>
public sealed record StyleSpec
{
    /// <summary><c>text</c> or <c>display</c>, of <see cref="FontSpec"/>.</summary>
    public string? Font { get; init; }
    public double? Size { get; init; }

    /// <summary>100 to 900.</summary>
    public int? Weight { get; init; }
    public bool? Italic { get; init; }
    public string? Colour { get; init; }

    /// <summary>Added between letters, in thousandths of the size; letters of joined scripts are left alone.</summary>
    public double? Tracking { get; init; }

    /// <summary>Distance of baselines as a multiple of the size.</summary>
    public double? Leading { get; init; }

    /// <summary>Set in capitals where the script has them.</summary>
    public bool? Caps { get; init; }

    /// <summary>OpenType features as in CSS, such as <c>onum=1</c>.</summary>
    public string? Features { get; init; }
}

public sealed record HeaderSpec
{
    /// <summary><c>start</c> or <c>center</c>.</summary>
    public string Align { get; init; } = "start";

    /// <summary>Between contact items on one line.</summary>
    public string Separator { get; init; } = "  ·  ";

    /// <summary>Space between name and headline, headline and contacts, and below all.</summary>
    public double AfterName { get; init; } = 2;
    public double AfterLabel { get; init; } = 4;
    public double After { get; init; } = 10;
    public RuleSpec? Rule { get; init; }

    /// <summary>True: contact items stand in the side column under their own heading.</summary>
    public bool ContactsInSide { get; init; }
}

public sealed record SpacingSpec
{
    /// <summary>Above a section's heading.</summary>
    public double Section { get; init; } = 12;

    /// <summary>Between heading (or its rule) and the first line.</summary>
    public double AfterHeading { get; init; } = 4;

    /// <summary>Between entries.</summary>
    public double Entry { get; init; } = 8;

    /// <summary>Between paragraphs.</summary>
    public double Paragraph { get; init; } = 3;

    /// <summary>Above the first bullet of a list, and between bullets.</summary>
    public double List { get; init; } = 2;
    public double Item { get; init; } = 1.5;

    /// <summary>Least space between an entry line's two sides.</summary>
    public double Gutter { get; init; } = 14;
}

public sealed record BulletSpec
{
    public string Mark { get; init; } = "•";

    /// <summary>From the list's edge to the text; the mark hangs in it.</summary>
    public double Indent { get; init; } = 11;

    /// <summary>From the list's edge to the mark.</summary>
    public double Offset { get; init; }
    public string Colour { get; init; } = "ink";
}

public sealed record HeadingSpec
{
    public RuleSpec? Rule { get; init; }

    /// <summary>Sections that start without a heading.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];
}

public sealed record RuleSpec
{
    /// <summary><c>below</c> or <c>above</c> the text.</summary>
    public string Position { get; init; } = "below";
    public double Weight { get; init; } = 0.6;
    public double Gap { get; init; } = 2;
    public string Colour { get; init; } = "ink";

    /// <summary>Length; 0 for the whole column.</summary>
    public double Length { get; init; }
}

public sealed record SideSpec
{
    /// <summary><c>start</c> or <c>end</c>.</summary>
    public string Position { get; init; } = "start";
    public double Width { get; init; } = 160;
    public double Gap { get; init; } = 24;
    public required IReadOnlyList<string> Sections { get; init; }

    /// <summary>A colour behind the column, from the page's edge; null for none.</summary>
    public string? Background { get; init; }
}

/// <summary>One line of an entry's head: fields at its start and flush at its end, each <c>field:style</c>.
/// Fields: title, organization, place, dates, detail.</summary>
public sealed record EntryLineSpec
{
    public IReadOnlyList<string> Start { get; init; } = [];
    public IReadOnlyList<string> End { get; init; } = [];
    public string Join { get; init; } = ", ";
}

public sealed record DateSpec
{
    internal static IReadOnlyList<string> Styles { get; } = ["short", "long", "numeric", "year"];

    /// <summary><c>short</c> (Mar 2021), <c>long</c> (March 2021), <c>numeric</c> (03/2021) or <c>year</c>.</summary>
    public string Style { get; init; } = "short";
    public string Range { get; init; } = " – ";
}

public sealed record BreakSpec
{
    /// <summary>An entry of up to this many lines is not split over pages.</summary>
    public int KeepEntryLines { get; init; } = 7;

    /// <summary>A paragraph leaves at least so many lines on either page.</summary>
    public int MinLines { get; init; } = 2;
}

/// <summary>The style names the typesetter asks a template for.</summary>
public static class StyleNames
{
    public const string Text = "text";
    public const string Name = "name";
    public const string Label = "label";
    public const string Contact = "contact";
    public const string Heading = "heading";
    public const string Strong = "strong";
    public const string Emphasis = "emphasis";
    public const string Muted = "muted";
    public const string Accent = "accent";
    public const string Number = "number";

    /// <summary>The base of everything in the side column.</summary>
    public const string Side = "side";

    /// <summary>Section headings in the side column.</summary>
    public const string SideHeading = "sideHeading";
    public static IReadOnlyList<string> All { get; } =
        [Text, Name, Label, Contact, Heading, Strong, Emphasis, Muted, Accent, Number, Side, SideHeading];
}
