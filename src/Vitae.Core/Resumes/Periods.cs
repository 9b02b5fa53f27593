namespace Vitae.Core.Resumes;

/// <summary>The dates of entries, read from their ISO text at use; null when an entry has no readable date.</summary>
public static class Periods
{
    public static DateRange? Period(this Work work) => DateRange.Parse(work.StartDate, work.EndDate);

    public static DateRange? Period(this Volunteer volunteer) => DateRange.Parse(volunteer.StartDate, volunteer.EndDate);

    public static DateRange? Period(this Education education) => DateRange.Parse(education.StartDate, education.EndDate);

    public static DateRange? Period(this Project project) => DateRange.Parse(project.StartDate, project.EndDate);
}
