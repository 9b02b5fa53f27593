using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Tests.Parsing;

/// <summary>Short forms of what was read, for comparing.</summary>
internal static class Expect
{
    public static IEnumerable<string> DatesOf(string text)
        => text.Split('\n').SelectMany(line => DateScanner.Find(line).Select(span => line.Substring(span.Start, span.Length)));

    /// <summary>"Nurse @ Northgate 2019-03..", one job a line.</summary>
    public static string Jobs(ReadResume read)
        => string.Join('\n', read.Resume.Work.Select(job => $"{job.Position} @ {job.Name} {job.StartDate}..{job.EndDate}"));

    public static string Studies(ReadResume read)
        => string.Join('\n', read.Resume.Education.Select(study => $"{study.StudyType}{(study.Area is null ? "" : " in " + study.Area)} @ {study.Institution} {study.StartDate}..{study.EndDate}"));

    public static IEnumerable<string> Skills(ReadResume read) => read.Resume.Skills.SelectMany(skill => skill.Keywords.Count > 0 ? skill.Keywords : [skill.Name!]);
}
