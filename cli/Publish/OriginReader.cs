using LcncInfra.Catalog;
using LcncInfra.Catalog.Sources;
using LcncInfra.Cli.Interchange;
using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Running;
using LcncInfra.Generation;
using LcncInfra.Git;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Publishing;
using LcncInfra.Repository.Interchange;

namespace LcncInfra.Cli.Publish;

/// <summary>Finds out from which commits an environment was generated.</summary>
/// <param name="opened">The control plane.</param>
/// <param name="settings">How it was named.</param>
/// <param name="clock">Tells the date of what has no commit.</param>
internal sealed class OriginReader(OpenedControlPlane opened, RunSettings settings, TimeProvider clock)
{
    /// <summary>What a control plane that was a folder is called.</summary>
    public const string Folder = "folder";

    /// <summary>What a control plane is called that no commit holds as it was.</summary>
    public const string Uncommitted = "uncommitted";

    /// <summary>The origin; <see langword="null"/> after a report.</summary>
    public PublicationOrigin? Read(GenerationResult result, EnvironmentCatalog catalog, DiagnosticBag found)
    {
        HydratorMetadata? hydrator = null;
        if (settings.Profile == Model.Profiles.GeneratorProfile.Default && catalog.Settings is { Value.WritesHydratorMetadata: true })
        {
            hydrator = new DryCommitReader(opened, settings.ControlPlane).Read(catalog, found);
            if (hydrator is null)
            {
                return null;
            }
        }

        var origin = opened.Sources.IsGit ? OfBranches(catalog) : OfFolder(catalog.Environment, found);
        return origin with
        {
            Release = opened.Lock?.Release,
            Facts = opened.FactsDigest,
            PreviousDecisions = catalog.Previous.Digest,
            Root = result.Root.Value,
            Hydrator = hydrator,
        };
    }

    /// <summary>The sources that were resolved to what an environment was read from.</summary>
    public static IReadOnlyList<LockedSource> ReadOf(OpenedControlPlane opened, EnvironmentCatalog catalog)
    {
        // The list of environments is not among the sources of an environment, but leads to them.
        var revisions = catalog.Sources.Select(s => s.Revision).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. opened.Sources.Resolved.Where(s => s.Kind == LockedSourceKind.ControlPlane || (revisions.Contains(s.Revision) && IsOf(s, catalog)))];
    }

    // A branch of another environment can be at the same commit.
    private static bool IsOf(LockedSource source, EnvironmentCatalog catalog) => source.Kind != LockedSourceKind.Environment
        || catalog.Sources.Any(s => s.Kind == SourceKind.Environment && s.Revision == source.Revision);

    private PublicationOrigin OfBranches(EnvironmentCatalog catalog)
    {
        var read = ReadOf(opened, catalog);
        var commits = read.Select(s => s.Revision).Distinct(StringComparer.Ordinal).ToList();
        return new PublicationOrigin(catalog.Environment, ProgramVersion.Text)
        {
            ControlPlane = NameOf(settings.ControlPlane),
            Sources = read.Select(s => new SourceCommit(s.Kind.ToString(), PublicOf(s.Repo), s.Ref, s.Revision)).ToValueList(),
            Date = opened.Sources.NewestOf(commits) ?? clock.GetUtcNow(),
        };
    }

    private PublicationOrigin OfFolder(string environment, DiagnosticBag found)
    {
        var origin = new PublicationOrigin(environment, ProgramVersion.Text) { ControlPlane = Uncommitted, Date = clock.GetUtcNow() };
        try
        {
            if (GitWorkTree.Find(settings.ControlPlane) is not { } tree)
            {
                found.Add(PublishingDiagnostics.Uncommitted(environment, null));
                return origin;
            }

            var commit = tree.Head();
            var isChanged = tree.HasChanges();
            if (isChanged)
            {
                found.Add(PublishingDiagnostics.Uncommitted(environment, commit));
            }

            return origin with
            {
                ControlPlane = isChanged ? Uncommitted : Folder,
                Sources = [new SourceCommit(nameof(LockedSourceKind.ControlPlane), tree.Origin() ?? ".", tree.Inside, commit)],
                Date = tree.DateOf(commit),
            };
        }
        catch (GitException)
        {
            // A repository without a commit.
            found.Add(PublishingDiagnostics.Uncommitted(environment, null));
            return origin;
        }
    }

    // The same on every machine: where a repository lies on this one is nobody's business.
    private static string NameOf(string argument)
    {
        var found = new DiagnosticBag();
        return Sources.ControlPlaneLocator.Read(argument, found) is { } controlPlane ? $"git+{controlPlane.LockName}#{controlPlane.Reference}" : Folder;
    }

    private static string PublicOf(string repo) => GitUrl.TryParse(repo, out var url, out _) && url.Folder is null ? repo : ".";
}
