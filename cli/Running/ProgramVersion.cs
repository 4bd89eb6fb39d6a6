using System.Reflection;

namespace LcncInfra.Cli.Running;

/// <summary>The version of this program, which every release file records.</summary>
internal static class ProgramVersion
{
    /// <summary>Semantic version without build metadata, so that two builds of one version render alike.</summary>
    public static string Text { get; } =
        (typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
