using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using LcncInfra.Benchmarks.Parts;

namespace LcncInfra.Benchmarks.Commands;

/// <summary>Measures the stages with BenchmarkDotNet, whose options it takes.</summary>
internal static class PartsCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        // In this process: a generated project would be held to the rules of this repository and fail them.
        var config = DefaultConfig.Instance.AddJob(Job.Default
            .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(30), logOutput: false))
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(3)
            .WithIterationCount(10));
        BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly)
            .Run(arguments.Count == 0 ? ["--filter", "*"] : [.. arguments], config);
        return 0;
    }
}
