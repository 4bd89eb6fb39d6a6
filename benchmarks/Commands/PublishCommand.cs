using System.Globalization;
using LcncInfra.Benchmarks.Fleet;
using LcncInfra.Benchmarks.Measuring;

namespace LcncInfra.Benchmarks.Commands;

/// <summary>Measures publishing one changed value into a repository that holds the fleet already.</summary>
internal static class PublishCommand
{
    private const int Runs = 5;
    private const double Goal = 2;

    private static readonly string[] Known = ["--size", "--runs", "--lcnc", "--folder"];

    /// <summary>Runs the command.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var options = CommandArguments.Read(arguments, Known);
        using var scratch = Scratch.Create(options.Text("--folder"));
        var lcnc = options.Text("--lcnc") ?? Product.Publish(scratch);
        var result = new PublishMeasurement(lcnc, scratch, options.Number("--runs", Runs)).Measure(FleetParameters.OfSize(options.Text("--size") ?? "L"));
        Console.Out.Write(string.Create(CultureInfo.InvariantCulture, $"""
            Medians of whole-process runs on {System.Environment.ProcessorCount} cores, {(scratch.IsInMemory ? "tmpfs" : "disk")}, size {result.Size}, {result.Files:N0} files.

            first publication, s             {result.FirstSeconds,8:F3}
            nothing to publish, s            {result.UnchangedSeconds,8:F3}
            one value changed, generate, s   {result.GenerateSeconds,8:F3}
            one value changed, publish, s    {result.PublishSeconds,8:F3}
            publish / generate               {result.PublishOverGenerate,8:F2}     ≤ {Goal}

            """));
        return 0;
    }
}
