namespace LcncInfra.Stacks.Tests.Launching;

/// <summary>A test of a shell script; skipped with the reason on Windows.</summary>
public sealed class ShellFactAttribute : FactAttribute
{
    /// <summary>Skips the test on Windows.</summary>
    public ShellFactAttribute() => Skip = OperatingSystem.IsWindows() ? "The launcher for Windows is another file, which needs cmd.exe and a dotnet.exe." : null;
}
