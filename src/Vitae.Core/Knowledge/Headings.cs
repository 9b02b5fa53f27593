namespace Vitae.Core.Knowledge;

/// <summary>What a section of a resume is about.</summary>
public enum HeadingSection
{
    Affiliations,
    Awards,
    Certifications,
    Contact,
    Coursework,
    Education,
    Experience,
    Interests,
    Languages,
    Projects,
    Publications,
    References,
    Research,
    Skills,
    Summary,
    Volunteer,
}

/// <param name="Language">BCP 47; the first of several that use the same words.</param>
public sealed record KnownHeading(HeadingSection Section, string Language, string Text);

/// <summary>Headings of resume sections in 52 languages.</summary>
public static class Headings
{
    private static readonly Lazy<PhraseCatalog<KnownHeading>> Catalog = new(() =>
    {
        var rows = TsvTable.Read("headings.tsv");
        return new PhraseCatalog<KnownHeading>(rows, row => new KnownHeading(Enum.Parse<HeadingSection>(rows.Field(row, 0), ignoreCase: true), rows.Text(row, 1), rows.Text(row, 2)), 2);
    });

    public static IReadOnlyList<KnownHeading> All => Catalog.Value.All;

    /// <summary>The heading whose whole text this is, whatever its case, accents and punctuation.</summary>
    public static KnownHeading? Find(string text) => Catalog.Value.Find(text);

    /// <summary>Headings inside a longer line ("PROFESSIONAL EXPERIENCE (selected)").</summary>
    public static IReadOnlyList<Mention<KnownHeading>> FindMentions(string text) => Catalog.Value.FindMentions(text);
}
