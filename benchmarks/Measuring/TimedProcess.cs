using System.Diagnostics;
using System.Globalization;

namespace LcncInfra.Benchmarks.Measuring;

/// <summary>Runs a program from start to exit and says how long it took and how much memory it had.</summary>
internal static class TimedProcess
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it printed.</exception>
    public static ProcessRun Run(string program, params IReadOnlyList<string> arguments) => Run(program, [], arguments);

    /// <summary>Runs a program to its end, with further environment variables.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it printed.</exception>
    public static ProcessRun Run(string program, Dictionary<string, string> environment, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["NO_COLOR"] = "1";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        var processor = TimeSpan.Zero;
        while (!process.WaitForExit(Poll))
        {
            peak = Math.Max(peak, HighWaterKilobytes(process.Id));
            processor = ProcessorTime(process) ?? processor;
        }

        clock.Stop();
        return process.ExitCode == 0
            ? new ProcessRun(clock.Elapsed.TotalSeconds, peak / 1024.0, output.Result) { ProcessorSeconds = processor.TotalSeconds }
            : throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output.Result}{error.Result}");
    }

    // Nothing is left to read of a process that has just ended.
    private static TimeSpan? ProcessorTime(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // The kernel keeps the maximum, so that polling loses at most what is added in the last interval. 0 where there is no /proc.
    private static long HighWaterKilobytes(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line[6..^2], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
