namespace Vitae.Reading.Parsing;

internal enum SectionKind
{
    /// <summary>Before the first heading: name, contact details, often a summary.</summary>
    Header,
    Contact,
    Summary,
    Work,
    Education,
    Skills,
    Languages,
    Certificates,
    Awards,
    Publications,
    Projects,
    Volunteer,
    Interests,
    References,
    Coursework,
    Custom,
}
