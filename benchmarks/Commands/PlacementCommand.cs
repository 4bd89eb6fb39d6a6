using System.Diagnostics;
using System.Globalization;
using LcncInfra.Benchmarks.Measuring;
using LcncInfra.Benchmarks.Placing;
using LcncInfra.Catalog.Decisions;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Benchmarks.Commands;

/// <summary>Measures placement alone, in memory and on one core: from scratch, and with the decisions of the first run.</summary>
internal static class PlacementCommand
{
    private static readonly string[] Known = ["--targets", "--cluster-types", "--policies", "--runs"];

    /// <summary>Runs the command.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var options = CommandArguments.Read(arguments, Known);
        var size = new PlacementParameters(
            options.Number("--targets", 10_000), options.Number("--cluster-types", 1_000), options.Number("--policies", 40));
        var catalog = PlacementFleet.Of(size);
        var placed = PlacementScheduler.Schedule(catalog, new DiagnosticBag());
        var again = catalog with
        {
            Previous = new PreviousInput(
                PreviousDecisions.Of(placed.Assignments.Select(a => (a.DeploymentTarget.Value.Name, a.ClusterType.Value.Name))), null),
        };
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{size.Targets} targets on {size.ClusterTypes} cluster types by {size.Policies} policies: {placed.Assignments.Count} assignments"));
        var runs = options.Number("--runs", 3);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"from scratch           {Seconds(catalog, runs):0.00} s"));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"with previous decisions {Seconds(again, runs):0.00} s"));
        return 0;
    }

    private static double Seconds(Catalog.EnvironmentCatalog catalog, int runs) => Median.Of([.. Enumerable.Range(0, runs).Select(_ =>
    {
        var started = Stopwatch.GetTimestamp();
        PlacementScheduler.Schedule(catalog, new DiagnosticBag());
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    })]);
}
