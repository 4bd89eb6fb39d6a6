using System.Diagnostics;
using System.Globalization;
using LcncInfra.Cli.Output;

namespace LcncInfra.Cli.Tests.Output;

/// <summary>This assembly as a program that writes outputs: it kills itself at a step, as by <c>kill -9</c>, or waits in the middle.</summary>
public static class WritingProcess
{
    private const string Kill = "kill";
    private const string Wait = "wait";

    // More than a kill is ever waited for.
    private const int Rounds = 1_000;

    /// <summary>Writes old and new trees into several outputs at once until it is killed, and gives its exit code.</summary>
    /// <param name="outputs">The outputs.</param>
    /// <param name="killAt">The step, counted over all of them, before which it ends.</param>
    public static int RunUntilKilled(IEnumerable<string> outputs, int killAt)
    {
        using var process = Start([Kill, killAt.ToString(CultureInfo.InvariantCulture), .. outputs]);
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Begins to write an output and comes back in the middle of it; a line on standard input lets it go on.</summary>
    public static Process StartAndHold(string output)
    {
        var process = Start([Wait, output]);
        Assert.Equal(Wait, process.StandardOutput.ReadLine());
        return process;
    }

    private static Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // It lives too short for better code.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.ArgumentList.Add(typeof(WritingProcess).Assembly.Location);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    private static int Main(string[] arguments)
    {
        if (arguments[0] == Wait)
        {
            OutputSandbox.Write(arguments[1], CrashTests.New, CrashTests.IsOurs, new Waiter());
            return 0;
        }

        var observer = new Killer(int.Parse(arguments[1], CultureInfo.InvariantCulture));
        var threads = arguments.Skip(2).Select(output => new Thread(() => WriteAgainAndAgain(output, observer))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return 0;
    }

    private static void WriteAgainAndAgain(string output, Killer observer)
    {
        for (var round = 0; round < Rounds; round++)
        {
            OutputSandbox.Write(output, round % 2 == 0 ? CrashTests.New : CrashTests.Old, CrashTests.IsOurs, (observer, round % 4 < 2));
        }
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

    private sealed class Waiter : IOutputObserver
    {
        private int _steps;

        public void Before(OutputStep step, string path)
        {
            if (step == OutputStep.Stage && Interlocked.Increment(ref _steps) == 1)
            {
                Console.Out.WriteLine(Wait);
                Console.In.ReadLine();
            }
        }
    }
}
