namespace LcncInfra.Cli.Tests.Output;

/// <summary>A test of permissions; skipped for root, whom they do not stop.</summary>
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    /// <summary>Skips the test for root, and on Windows.</summary>
    public UnprivilegedFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has other permissions"
        : Environment.IsPrivilegedProcess ? "permissions do not stop root"
        : null;
}
