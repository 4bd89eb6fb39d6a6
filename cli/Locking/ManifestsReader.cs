using LcncInfra.Catalog;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Git;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Locking;

/// <summary>Collects what the deployment targets of a fleet point at.</summary>
internal static class ManifestsReader
{
    /// <summary>Every repository and name once, with the first target that names it; what git may not be given is reported and left out.</summary>
    public static IReadOnlyList<ManifestsReference> Read(IReadOnlyList<EnvironmentCatalog> catalogs, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<(string Repo, string Ref)>();
        var references = new List<ManifestsReference>();
        foreach (var target in catalogs.SelectMany(c => c.DeploymentTargets))
        {
            if (Read(target, diagnostics) is { } reference && seen.Add((reference.Repo, reference.Ref)))
            {
                references.Add(reference);
            }
        }

        return references;
    }

    private static ManifestsReference? Read(Sourced<DeploymentTarget> target, DiagnosticBag diagnostics)
    {
        var (name, manifests) = (target.Value.Name, target.Value.Manifests);
        var at = target.At("manifests");
        // Those are no repositories of git, even where a branch stands beside them.
        if (ManifestArtifact.Of(manifests) is not null)
        {
            return null;
        }

        if (ManifestsReference.Of(name, manifests, at) is not { } reference)
        {
            return null;
        }

        var refusal = GitUrl.TryParse(reference.Repo, out _, out var problem) ? null : $"its repository cannot be asked, {problem}";
        refusal ??= GitRefName.IsCommit(reference.Ref) || GitRefName.IsValid(reference.Ref) ? null : "its branch is not a name that git accepts";
        if (refusal is null)
        {
            return reference;
        }

        diagnostics.Add(LockDiagnostics.ManifestsNotGit(at, name, refusal));
        return null;
    }
}
