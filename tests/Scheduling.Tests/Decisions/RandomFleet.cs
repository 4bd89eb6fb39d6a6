using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.Decisions;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Model.Quantities;
using LcncInfra.Testing.Catalogs;

namespace LcncInfra.Scheduling.Tests.Decisions;

/// <summary>Makes small fleets with everything that placement looks at from numbers.</summary>
internal sealed class RandomFleet(int seed)
{
    private static readonly string[] Regions = ["eu", "us", "ap"];
    private static readonly string[] Clouds = ["a", "b"];
    private static readonly string[] Keys = ["region", "cloud"];
    private readonly Random _random = new(seed);

    public const int Targets = 4;

    public IReadOnlyList<(string Name, string Labels)> ClusterTypes { get; private set; } = [];

    /// <summary>A fleet of up to a number of cluster types.</summary>
    public FleetBuilder Build(int mostTypes)
    {
        var fleet = new FleetBuilder();
        ClusterTypes =
        [
            .. Enumerable.Range(0, Next(1, mostTypes)).Select(i => ($"c{i}", $"region={Pick(Regions)}{(Chance(85) ? $",cloud={Pick(Clouds)}" : "")}")),
        ];
        foreach (var (name, labels) in ClusterTypes)
        {
            fleet.ClusterType(name, labels);
            fleet.Profile(Profile(name, labels.Split(',')[0].Split('=')[1]));
        }

        for (var i = 0; i < Targets; i++)
        {
            fleet.Target($"w{i}", "t", $"tier={(Chance(50) ? "x" : "y")},policy={Next(0, 2)}");
            fleet.Requirements(Requirements($"w{i}"));
        }

        for (var i = 0; i < 2; i++)
        {
            fleet.Placement(Policy(i));
        }

        return Chance(40) ? fleet.Policy("s", $"tier={(Chance(50) ? "x" : "y")}", $"region={Pick(Regions)}") : fleet;
    }

    /// <summary>Adds one more cluster type to a fleet, anywhere among the names.</summary>
    public void AddOne(FleetBuilder fleet)
    {
        var (name, region) = (Pick(["a", "c0a", "c3a", "z"]), Pick(Regions));
        fleet.ClusterType(name, $"region={region}{(Chance(85) ? $",cloud={Pick(Clouds)}" : "")}");
        fleet.Profile(Profile(name, region));
    }

    /// <summary>Any decisions of an earlier run.</summary>
    public PreviousDecisions Previous() => PreviousDecisions.Of(
        from type in ClusterTypes
        from target in Enumerable.Range(0, Targets)
        where Chance(35)
        select ($"w{target}-t", type.Name));

    private ClusterTypeProfile Profile(string name, string region) => new(name)
    {
        Region = region,
        Taints = Chance(30) ? [new Taint("t", Pick(Clouds), (TaintEffect)Next(0, 2))] : [],
        Allocatable = Chance(50) ? [new ResourceAmount("cpu", new Quantity(Next(0, 4)))] : [],
    };

    private WorkloadRequirements Requirements(string name) => new(name)
    {
        Residency = Chance(25) ? [Pick(Regions), Pick(Regions)] : [],
        Requests = [new ResourceAmount("cpu", new Quantity(Next(0, 2)))],
        Tolerations = Chance(40) ? [new Toleration("t", Chance(50) ? Pick(Clouds) : null, null)] : [],
    };

    private PlacementPolicy Policy(int number) => new($"p{number}", null, FleetBuilder.Selector($"policy={number}"))
    {
        Required = Chance(30) ? [Term(Chance(50) ? TermOperator.In : TermOperator.NotIn)] : [],
        Preferred = Chance(60) ? [new PreferredTerm(Term(TermOperator.In), Next(1, 3)), new PreferredTerm(Term(TermOperator.NotIn), Next(1, 3))] : [],
        Count = Next(0, 3) switch
        {
            0 => PlacementCount.All,
            1 => new PlacementCount(Next(1, 3), null),
            2 => new PlacementCount(0, Next(1, 4)),
            _ => new PlacementCount(2, Next(2, 4)),
        },
        Spread = [.. Keys.Where(_ => Chance(45)).Select(key => new SpreadConstraint(key, Next(1, 2), Chance(60)))],
        AntiAffinity = Chance(30) ? [new AntiAffinity(FleetBuilder.Selector($"tier={(Chance(50) ? "x" : "y")}"), Chance(50) ? "cloud" : null, Chance(60))] : [],
        Priority = Next(0, 1),
    };

    private PlacementTerm Term(TermOperator termOperator) =>
        Chance(50) ? new(TermSubject.ClusterTypeLabel, "region", termOperator, [Pick(Regions)])
            : new(TermSubject.ClusterTypeLabel, "cloud", termOperator, [Pick(Clouds)]);

    private int Next(int from, int to) => _random.Next(from, to + 1);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private string Pick(string[] values) => values[_random.Next(values.Length)];
}
