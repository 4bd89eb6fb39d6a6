using System.Diagnostics;
using System.Globalization;
using System.Text;
using LcncInfra.Scheduling.External;

namespace LcncInfra.Cli.Schedulers;

/// <summary>Runs one program as a KRM function: a ResourceList on its standard input, another on its standard output; no shell, no arguments, an environment of
/// its own, and an end in time.</summary>
internal sealed class SchedulerProcess(string file, SchedulerLimits limits)
{
    // Where programs and temporary files are. Nothing else of this process is its business, credentials least of all.
    private static readonly string[] KeptVariables = ["PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot", "DOTNET_ROOT"];

    /// <summary>Asks the program; what goes wrong stands in the answer.</summary>
    public SchedulerRun Run(SchedulerRun identity, ReadOnlyMemory<byte> question)
    {
        using var process = new Process { StartInfo = StartInfo() };
        try
        {
            process.Start();
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return identity with { Problem = $"it could not be started: {exception.Message.TrimEnd('.')}" };
        }

        var output = BoundedReading.Start(process.StandardOutput.BaseStream, limits.OutputBytes, () => Kill(process));
        var errors = BoundedReading.Start(process.StandardError.BaseStream, limits.ErrorBytes, () => { });
        Feed(process, question);
        var ended = process.WaitForExit(limits.Timeout);
        Kill(process);
        var said = process.WaitForExit(limits.Grace) && output.Join(limits.Grace) && errors.Join(limits.Grace);
        return identity with
        {
            Output = said && !output.IsTooMuch ? output.ToArray() : ReadOnlyMemory<byte>.Empty,
            ErrorText = Encoding.UTF8.GetString(errors.ToArray()).Trim(),
            Problem = output.IsTooMuch ? string.Create(CultureInfo.InvariantCulture, $"it wrote more than {limits.OutputBytes} bytes")
                : !ended ? string.Create(CultureInfo.InvariantCulture, $"it took longer than {limits.Timeout.TotalSeconds} seconds")
                : !said ? "it ended, but something that it started holds its output"
                : process.ExitCode != 0 ? string.Create(CultureInfo.InvariantCulture, $"it ended with exit code {process.ExitCode}")
                : null,
        };
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo(file)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(file) ?? string.Empty,
        };
        foreach (var variable in start.Environment.Keys.Except(KeptVariables, StringComparer.Ordinal).ToList())
        {
            start.Environment.Remove(variable);
        }

        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }

    // Beside the reading: a program may answer before it has read everything, and need not read at all.
    private static void Feed(Process process, ReadOnlyMemory<byte> question)
    {
        var thread = new Thread(() =>
        {
            try
            {
                process.StandardInput.BaseStream.Write(question.Span);
                process.StandardInput.Close();
            }
            catch (Exception exception) when (exception is IOException or ObjectDisposedException)
            {
                // It ended before it read everything; its answer tells whether that was right.
            }
        })
        { IsBackground = true };
        thread.Start();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself.
        }
    }
}
