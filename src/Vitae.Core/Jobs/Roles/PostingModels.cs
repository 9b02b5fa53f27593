namespace Vitae.Core.Jobs.Roles;

/// <summary>What was learned from labelled postings: where title and employer are named, and what is asked.</summary>
internal sealed record PostingModels(SpanModel Title, SpanModel Company, RoleModel Roles)
{
    public static PostingModels Current => new(SpanModel.Title, SpanModel.Company, RoleModel.Current);

    /// <param name="ruled">The rules' answer, which is one candidate.</param>
    public string? TitleOf(PostingText posting, string? ruled) => Title.Best(TitleCandidates.Of(posting, ruled));

    /// <param name="ruled">The rules' answer, which is one candidate.</param>
    public string? CompanyOf(PostingText posting, string? ruled, string? title) => Company.Best(CompanyCandidates.Of(posting, ruled, title));
}
