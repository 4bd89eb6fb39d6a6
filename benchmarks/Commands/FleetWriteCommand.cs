using LcncInfra.Benchmarks.Fleet;

namespace LcncInfra.Benchmarks.Commands;

/// <summary>Writes a synthetic control plane, to profile or to try things on.</summary>
internal static class FleetWriteCommand
{
    private static readonly string[] Known =
    [
        "--size", "--out", "--seed", "--assignments", "--targets", "--cluster-types", "--policies", "--configs",
        "--nested-configs", "--schemas", "--workspaces", "--environments", "--argo-percent", "--env-file-percent",
    ];

    /// <summary>Runs the command.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var options = CommandArguments.Read(arguments, Known);
        var folder = options.Text("--out") ?? throw new ArgumentException("--out DIR is missing.", nameof(arguments));
        var fleet = Parameters(options);
        var count = FleetWriter.Write(fleet, folder);
        Console.WriteLine($"{folder}: {count} files, {fleet.Assignments} assignments in each of {fleet.Environments} environments");
        return 0;
    }

    private static FleetParameters Parameters(CommandArguments options)
    {
        var fleet = FleetParameters.OfSize(options.Text("--size") ?? "S");
        return fleet with
        {
            Assignments = options.Number("--assignments", fleet.Assignments),
            Targets = options.Number("--targets", fleet.Targets),
            ClusterTypes = options.Number("--cluster-types", fleet.ClusterTypes),
            Policies = options.Number("--policies", fleet.Policies),
            Configs = options.Number("--configs", fleet.Configs),
            NestedConfigs = options.Number("--nested-configs", fleet.NestedConfigs),
            Schemas = options.Number("--schemas", fleet.Schemas),
            Workspaces = options.Number("--workspaces", fleet.Workspaces),
            Environments = options.Number("--environments", fleet.Environments),
            ArgoPercent = options.Number("--argo-percent", fleet.ArgoPercent),
            EnvFilePercent = options.Number("--env-file-percent", fleet.EnvFilePercent),
            Seed = (ulong)options.Number("--seed", (int)fleet.Seed),
        };
    }
}
