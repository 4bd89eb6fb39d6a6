using LcncInfra.Git;

namespace LcncInfra.Cli.Sources;

/// <summary>A control plane of branches, as the command line names it.</summary>
/// <param name="Url">The repository that lists the environments.</param>
/// <param name="Reference">The branch, tag or commit with <c>.environments</c>.</param>
internal sealed record GitControlPlane(GitUrl Url, string Reference)
{
    /// <summary>The branch that is meant when none is written.</summary>
    public const string DefaultReference = "main";

    /// <summary>How the lock names the repository: without credentials, and the same on every machine.</summary>
    public string LockName => Url.Folder is null ? Url.Display : ".";
}
