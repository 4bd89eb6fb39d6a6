using System.Diagnostics;
using System.Globalization;
using LcncInfra.Applications.Generation;
using LcncInfra.Benchmarks.Apps;
using LcncInfra.Benchmarks.Measuring;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Benchmarks.Commands;

/// <summary>Measures the golden path: reading apps and generating all of their files, in memory.</summary>
internal static class AppsCommand
{
    private const string Cores = "--cores";

    private static readonly string[] Known = ["--apps", "--targets", "--runs", Cores];

    /// <summary>Runs the command.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var options = CommandArguments.Read(arguments, Known);
        var (apps, targets) = (options.Number("--apps", 500), options.Number("--targets", 4));
        var files = Enumerable.Range(0, apps).Select(i => SyntheticApps.File(i, targets)).ToArray();
        var cores = new ParallelOptions { MaxDegreeOfParallelism = options.Number(Cores, 2) };
        var runs = Enumerable.Range(0, options.Number("--runs", 5)).Select(_ => Measure(files, cores)).ToList();
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{apps} apps with {targets} targets each: {runs[0].Files} files, {runs[0].Bytes / 1024} KiB"));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first run {runs[0].Seconds:0.00} s, median {Median.Of(runs.Select(r => r.Seconds)):0.00} s on {cores.MaxDegreeOfParallelism} cores"));
        return 0;
    }

    private static (double Seconds, int Files, long Bytes) Measure(SourceFile[] files, ParallelOptions cores)
    {
        var started = Stopwatch.GetTimestamp();
        var (count, bytes) = (0, 0L);
        Parallel.ForEach(files, cores, file =>
        {
            var diagnostics = new DiagnosticBag();
            var app = AppReader.Read([file], CatalogLimits.Default, diagnostics);
            if (app is null || diagnostics.HasErrors)
            {
                throw new InvalidOperationException(string.Join('\n', diagnostics.InOrder().Select(DiagnosticText.Render)));
            }

            var generated = AppGenerator.Generate(app, AppOptions.Default).ToList();
            Interlocked.Add(ref count, generated.Count);
            Interlocked.Add(ref bytes, generated.Sum(f => (long)f.Content.Length));
        });
        return (Stopwatch.GetElapsedTime(started).TotalSeconds, count, bytes);
    }
}
