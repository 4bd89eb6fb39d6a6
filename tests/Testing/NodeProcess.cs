using System.Diagnostics;

namespace LcncInfra.Testing;

/// <summary>Runs a script in node, for tests that ask tools from npm.</summary>
public static class NodeProcess
{
    /// <summary>What the script wrote; fails the test if the script does.</summary>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="arguments">The script and its arguments, or <c>-e</c> and its text.</param>
    public static string Run(string input, params string[] arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException("node did not start.");
        var error = node.StandardError.ReadToEndAsync();
        node.StandardInput.Write(input);
        node.StandardInput.Close();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, error.Result);
        return output;
    }
}
