using LcncInfra.Catalog.Sources;
using LcncInfra.Cli.Locking;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Sources;

/// <summary>A control plane as the command line names it: what the catalog reads, and what a shell wants to know besides.</summary>
internal interface IControlPlane : ISourceTree
{
    /// <summary>Whether its sources are branches of repositories, rather than folders as they lie there.</summary>
    bool IsGit { get; }

    /// <summary>What was resolved so far, in order of kind, repository and name; each once.</summary>
    IReadOnlyList<LockedSource> Resolved { get; }

    /// <summary>When the newest of commits that were read was made; <see langword="null"/> if none of them was.</summary>
    DateTimeOffset? NewestOf(IReadOnlyCollection<string> commits);

    /// <summary>The file on this machine that messages mean by a path; <see langword="null"/> if it is not on this machine.</summary>
    /// <remarks>Messages, and the digest of the input, use paths that are the same wherever the control plane lies.</remarks>
    string? Locate(string path);

    /// <summary>What the control plane says about promotion; <see langword="null"/> if nothing, or if it cannot be read.</summary>
    SourceFiles? Promotion(DiagnosticBag diagnostics);
}
