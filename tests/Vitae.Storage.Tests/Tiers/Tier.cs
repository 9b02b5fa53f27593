namespace Vitae.Storage.Tests.Tiers;

/// <summary>Where a live store lies.</summary>
public enum Tier { Memory, File, Postgres }

/// <summary>Every test of the store holds on every tier; one that is not installed is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryTierAttribute() : Xunit.v3.DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(System.Reflection.MethodInfo testMethod, Xunit.Sdk.DisposalTracker disposalTracker)
        => ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([.. Enum.GetValues<Tier>().Select(tier => new TheoryDataRow<Tier>(tier)
        {
            Skip = tier == Tier.Postgres && !PostgresServer.IsInstalled ? PostgresServer.Absent : null,
        })]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
