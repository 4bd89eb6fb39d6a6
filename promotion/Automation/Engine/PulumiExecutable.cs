namespace LcncInfra.Automation.Engine;

/// <summary>Looks for the command line of Pulumi where the Automation API would start it.</summary>
internal static class PulumiExecutable
{
    /// <summary>The executable; <see langword="null"/> if no folder of a search path has it.</summary>
    /// <param name="searchPath">What the variable <c>PATH</c> says; <see langword="null"/> if it is not set.</param>
    public static string? Find(string? searchPath)
    {
        string[] names = OperatingSystem.IsWindows() ? ["pulumi.exe", "pulumi.cmd"] : ["pulumi"];
        return (searchPath ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(IsExecutable);
    }

    private static bool IsExecutable(string file) => File.Exists(file)
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
