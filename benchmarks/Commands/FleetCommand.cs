using LcncInfra.Benchmarks.Fleet;
using LcncInfra.Benchmarks.Measuring;
using LcncInfra.Benchmarks.Peers;
using LcncInfra.Benchmarks.Reports;

namespace LcncInfra.Benchmarks.Commands;

/// <summary>Measures whole runs at the fixed sizes, and others beside them.</summary>
internal static class FleetCommand
{
    private const int Runs = 5;

    private static readonly string[] Known = ["--size", "--peers", "--format", "--lcnc", "--runs", "--folder"];

    /// <summary>Runs the command.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var options = CommandArguments.Read(arguments, Known);
        var format = options.Text("--format") ?? "text";
        if (format is not ("text" or "json"))
        {
            throw new ArgumentException($"--format is 'text' or 'json', not '{format}'.", nameof(arguments));
        }

        using var scratch = Scratch.Create(options.Text("--folder"));
        var results = Measure(options, scratch);
        Console.Out.Write(format == "json" ? FleetJson.Of(results) + "\n" : FleetTable.Of(results, scratch.IsInMemory));
        return 0;
    }

    private static List<FleetResult> Measure(CommandArguments options, Scratch scratch)
    {
        var asked = options.Text("--size") is { } size ? FleetParameters.OfSize(size).Name : null;
        var lcnc = options.Text("--lcnc");
        if (lcnc is null)
        {
            Say("publishing lcnc");
            lcnc = Product.Publish(scratch);
        }

        var measurement = new FleetMeasurement(lcnc, scratch, options.Number("--runs", Runs));
        var results = new List<FleetResult>();
        FleetResult? before = null;
        foreach (var fleet in Needed(asked))
        {
            Say($"measuring {fleet.Name}");
            var result = measurement.Measure(fleet);
            result = result with { Growth = result.MicrosecondsPerAssignment / before?.MicrosecondsPerAssignment };
            before = result;
            if (asked is null || asked == fleet.Name)
            {
                results.Add(options.Text("--peers") is null ? result : result with { Peers = MeasurePeers(fleet, scratch) });
            }
        }

        return results;
    }

    // Growth compares a size with the one before it, which is therefore measured too.
    private static IEnumerable<FleetParameters> Needed(string? asked)
    {
        var sizes = FleetParameters.Sizes;
        var index = sizes.ToList().FindIndex(s => s.Name == asked);
        return asked is null ? sizes : sizes.Skip(Math.Max(0, index - 1)).Take(index == 0 ? 1 : 2);
    }

    private static List<PeerResult> MeasurePeers(FleetParameters fleet, Scratch scratch)
    {
        var results = new List<PeerResult>();
        foreach (var peer in AllPeers.Of())
        {
            if (peer.Missing is { } reason)
            {
                Say($"left out: {reason}");
                continue;
            }

            Say($"measuring {peer.Name} at {fleet.Name}");
            results.Add(peer.Measure(fleet, scratch));
        }

        return results;
    }

    private static void Say(string text) => Console.Error.WriteLine(text);
}
