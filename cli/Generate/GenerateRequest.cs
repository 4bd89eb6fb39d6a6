using LcncInfra.Model.Profiles;

namespace LcncInfra.Cli.Generate;

/// <summary>What the command line asks of <c>generate</c>, beside the control plane.</summary>
/// <param name="Out">The folder.</param>
/// <param name="Profile">Kalypso's habits, or ours.</param>
internal sealed record GenerateRequest(string Out, GeneratorProfile Profile)
{
    /// <summary>The control plane as the command line names it.</summary>
    public string ControlPlane { get; init; } = ".";

    /// <summary>Whether one environment was named, so that its tree goes into the folder itself.</summary>
    public required bool IsOneEnvironment { get; init; }

    /// <summary>Whether nothing is to be written.</summary>
    public required bool IsCheck { get; init; }

    /// <summary>Whether files in the way are taken over.</summary>
    public required bool Adopt { get; init; }

    /// <summary>Whether Kalypso's deletion of files of others is wanted.</summary>
    public required bool DeleteForeign { get; init; }

    /// <summary>Whether what an earlier run rendered need not be rendered again.</summary>
    public bool Remembers { get; init; }

    /// <summary>Whether assignments that fail are left out.</summary>
    public required bool KeepGoing { get; init; }
}
