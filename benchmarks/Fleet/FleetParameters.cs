namespace LcncInfra.Benchmarks.Fleet;

/// <summary>What a synthetic fleet consists of. The same parameters and seed give the same files on every machine.</summary>
internal sealed record FleetParameters
{
    /// <summary>What the fleet is called in tables, e.g. <c>L</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How many assignments the policies make together in each environment.</summary>
    public required int Assignments { get; init; }

    /// <summary>Deployment targets in each environment.</summary>
    public required int Targets { get; init; }

    /// <summary>Cluster types in each environment.</summary>
    public required int ClusterTypes { get; init; }

    /// <summary>Scheduling policies in each environment; each target is selected by one.</summary>
    public required int Policies { get; init; }

    /// <summary>ConfigMaps in each environment, those with nested values included.</summary>
    public required int Configs { get; init; }

    /// <summary>ConfigMaps that hold maps and lists.</summary>
    public required int NestedConfigs { get; init; }

    /// <summary>Configuration schemas.</summary>
    public required int Schemas { get; init; }

    /// <summary>Targets of one workload, at most.</summary>
    public int TargetsPerWorkload { get; init; } = 4;

    /// <summary>Workload registrations, each with a workspace of its own.</summary>
    public required int Workspaces { get; init; }

    /// <summary>Environments, all alike but for their names and values.</summary>
    public int Environments { get; init; } = 1;

    /// <summary>Share of the cluster types that Argo CD reconciles, in percent; Flux has the rest.</summary>
    public int ArgoPercent { get; init; } = 40;

    /// <summary>Share of the cluster types that get their configuration as an env file, in percent.</summary>
    public int EnvFilePercent { get; init; } = 10;

    /// <summary>Chooses among all fleets with these numbers.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The three sizes that results are compared at, smallest first.</summary>
    /// <remarks>An assignment meets about 20 configs and 3 schemas in each, so that time per assignment can be compared.</remarks>
    public static IReadOnlyList<FleetParameters> Sizes { get; } =
    [
        new()
        {
            Name = "S",
            Assignments = 1_000,
            Targets = 100,
            ClusterTypes = 30,
            Policies = 10,
            Configs = 200,
            NestedConfigs = 50,
            Schemas = 10,
            Workspaces = 4,
        },
        new()
        {
            Name = "M",
            Assignments = 10_000,
            Targets = 400,
            ClusterTypes = 60,
            Policies = 25,
            Configs = 500,
            NestedConfigs = 125,
            Schemas = 20,
            Workspaces = 9,
        },
        new()
        {
            Name = "L",
            Assignments = 33_334,
            Targets = 1_000,
            ClusterTypes = 100,
            Policies = 60,
            Configs = 1_200,
            NestedConfigs = 300,
            Schemas = 40,
            Workspaces = 20,
        },
    ];

    /// <summary>One of the three sizes.</summary>
    /// <exception cref="ArgumentException">There is no size of that name.</exception>
    public static FleetParameters OfSize(string name) =>
        Sizes.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"Size '{name}' is none of {string.Join(", ", Sizes.Select(s => s.Name))}.", nameof(name));
}
