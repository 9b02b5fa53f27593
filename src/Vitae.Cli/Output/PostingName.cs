using Vitae.Core.Jobs;

namespace Vitae.Cli.Output;

/// <summary>How a posting is called in a sentence.</summary>
internal static class PostingName
{
    public static string Of(JobAnalysis job) => (job.JobTitle, job.Company) switch
    {
        ({ } title, { } company) => $"{title} at {company}",
        ({ } title, null) => title,
        (null, { } company) => $"the opening at {company}",
        _ => "this posting",
    };
}
