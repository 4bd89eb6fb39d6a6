using System.Diagnostics;

namespace LcncInfra.Generation.Tests.Builtins;

/// <summary>Asks the shell of this machine what a file of variables says.</summary>
internal static class Shell
{
    /// <summary>The value of a variable after a file was read; fails if the shell refuses the file.</summary>
    public static string ValueOf(string variable, string file)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, file);
            using var process = Process.Start(new ProcessStartInfo("sh", ["-euc", $". \"$1\"; printf %s \"${variable}\"", "sh", path]) { RedirectStandardOutput = true })
                ?? throw new InvalidOperationException("sh did not start.");
            var answer = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return answer;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
