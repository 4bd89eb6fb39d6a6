using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Policies;

/// <summary>Writes a report into a file that a command line names.</summary>
internal static class ReportFile
{
    /// <summary>Writes it, over what was there.</summary>
    /// <exception cref="EnvironmentFailedException">It cannot be written.</exception>
    public static void Write(string file, string text)
    {
        try
        {
            File.WriteAllText(file, text);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new EnvironmentFailedException(PolicyDiagnostics.UnwritableReport(file, failure.Message));
        }
    }
}
