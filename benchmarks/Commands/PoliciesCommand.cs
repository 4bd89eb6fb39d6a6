using System.Globalization;
using LcncInfra.Benchmarks.Fleet;
using LcncInfra.Benchmarks.Measuring;

namespace LcncInfra.Benchmarks.Commands;

/// <summary>Measures holding the whole tree of a fleet against policies.</summary>
internal static class PoliciesCommand
{
    private const int Runs = 3;
    private const double Goal = 0.25;

    private static readonly string[] Known = ["--size", "--runs", "--lcnc", "--folder"];

    /// <summary>Runs the command.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var options = CommandArguments.Read(arguments, Known);
        using var scratch = Scratch.Create(options.Text("--folder"));
        var lcnc = options.Text("--lcnc") ?? Product.Publish(scratch);
        var result = new PolicyMeasurement(lcnc, scratch, options.Number("--runs", Runs)).Measure(FleetParameters.OfSize(options.Text("--size") ?? "L"));
        Console.Out.Write(string.Create(CultureInfo.InvariantCulture, $"""
            Medians of whole-process runs on {System.Environment.ProcessorCount} cores, {(scratch.IsInMemory ? "tmpfs" : "disk")}, size {result.Size}, {result.Files:N0} files.

                                         processor, s   elapsed, s   memory, MB
            generate, first run            {result.GenerateSeconds,8:F2}     {result.GenerateElapsed,8:F2}
            validate, not judged           {result.ValidateSeconds,8:F2}                  {result.ValidateMegabytes,8:F0}
            policies                       {result.PoliciesSeconds,8:F2}     {result.PoliciesElapsed,8:F2}     {result.PoliciesMegabytes,8:F0}
            judging alone / generate       {result.JudgingOverGenerate,8:F2}     ≤ {Goal}

            """));
        return 0;
    }
}
