using System.Diagnostics;
using System.Globalization;
using LcncInfra.Cli.Output;

namespace LcncInfra.Cli.Tests.Output;

/// <summary>This assembly as a program: writes a tree and is killed at a step, as by <c>kill -9</c>.</summary>
public static class WritingProcess
{
    /// <summary>Starts the program and gives its exit code.</summary>
    public static int Run(string output, int killAt)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(WritingProcess).Assembly.Location);
        start.ArgumentList.Add(output);
        start.ArgumentList.Add(killAt.ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    private static int Main(string[] arguments)
    {
        var observer = new Killer(int.Parse(arguments[1], CultureInfo.InvariantCulture));
        OutputSandbox.Write(arguments[0], CrashTests.New, CrashTests.IsOurs, observer);
        return 0;
    }

    private sealed class Killer(int killAt) : IOutputObserver
    {
        private int _steps;

        public void Before(OutputStep step, string path)
        {
            if (Interlocked.Increment(ref _steps) == killAt)
            {
                Process.GetCurrentProcess().Kill();
                using var never = new ManualResetEventSlim();
                never.Wait();
            }
        }
    }
}
