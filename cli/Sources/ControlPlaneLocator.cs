using LcncInfra.Git;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Sources;

/// <summary>Reads the command line's <c>[CONTROL-PLANE]</c>: a folder, or <c>git+PATH-or-URL[#REF]</c>.</summary>
internal static class ControlPlaneLocator
{
    private const string GitPrefix = "git+";

    /// <summary>The control plane; <see langword="null"/> if the argument means none.</summary>
    /// <param name="argument">As written.</param>
    /// <param name="options">What else the command line says about sources.</param>
    /// <param name="diagnostics">Why it means none.</param>
    /// <param name="cancellationToken">Stops git wherever it is waited for.</param>
    public static IControlPlane? Open(string argument, SourceTreeOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (options.WorkloadsFolder is { } workloads && !Directory.Exists(workloads))
        {
            diagnostics.Add(SourceDiagnostics.WorkloadsNotFound(workloads));
            return null;
        }

        if (argument.StartsWith(GitPrefix, StringComparison.Ordinal))
        {
            return Read(argument, diagnostics) is { } controlPlane ? new GitSourceTree(controlPlane, options, cancellationToken) : null;
        }

        if (Directory.Exists(argument))
        {
            return new FolderSourceTree(argument, options);
        }

        diagnostics.Add(SourceDiagnostics.ControlPlaneNotFound(GitText.Redact(argument)));
        return null;
    }

    /// <summary>Reads <c>git+PATH-or-URL[#REF]</c>.</summary>
    internal static GitControlPlane? Read(string argument, DiagnosticBag diagnostics)
    {
        var rest = argument[GitPrefix.Length..];
        var hash = rest.LastIndexOf('#');
        var (where, reference) = hash < 0 ? (rest, GitControlPlane.DefaultReference) : (rest[..hash], rest[(hash + 1)..]);
        if (!GitRefName.IsValid(reference))
        {
            diagnostics.Add(SourceDiagnostics.UnusableControlPlane(GitText.Redact(argument), "what follows '#' is not a name of a branch, tag or commit"));
            return null;
        }

        if (Directory.Exists(where))
        {
            return new GitControlPlane(GitUrl.OfFolder(where), reference);
        }

        if (GitUrl.TryParse(where, out var url, out var refusal) && url.Folder is null)
        {
            return new GitControlPlane(url, reference);
        }

        diagnostics.Add(SourceDiagnostics.UnusableControlPlane(GitText.Redact(argument), refusal ?? "there is no such folder"));
        return null;
    }
}
