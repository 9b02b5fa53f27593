namespace Vitae.Core.Jobs.Roles;

/// <summary>What was learned from labelled postings: where title and employer are named, and what is asked.</summary>
internal sealed record PostingModels(SpanModel Title, SpanModel Company, RoleModel Roles)
{
    public static PostingModels Current => new(SpanModel.Title, SpanModel.Company, RoleModel.Current);

    /// <param name="ruled">The rules' answer, which is one candidate.</param>
    public string? TitleOf(PostingText posting, IReadOnlyList<PostingUnit> units, string? ruled) => Title.Best(TitleCandidates.Of(posting, units, ruled));

    /// <param name="ruled">The rules' answer, which is one candidate.</param>
    public string? CompanyOf(PostingText posting, IReadOnlyList<PostingUnit> units, string? ruled, string? title) => Company.Best(CompanyCandidates.Of(posting, units, ruled, title));
}
