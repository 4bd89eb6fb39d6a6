using LcncInfra.Cli.Interchange;
using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Publish;
using LcncInfra.Cli.Running;
using LcncInfra.Git;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Publishing;
using LcncInfra.Publishing.Commits;
using LcncInfra.Publishing.Earlier;

namespace LcncInfra.Cli.Verify;

/// <summary>What a commit was generated from, brought back into a folder of its own: control plane, lock, facts and earlier decisions.</summary>
/// <param name="earlier">The commit.</param>
internal sealed class RestoredInputs(EarlierPublication earlier) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lcnc-verify-").FullName;

    /// <summary>The work tree that the control plane's commit was found in; <see langword="null"/> for a control plane of branches.</summary>
    public GitWorkTree? WorkTree { get; private set; }

    private string Commit => earlier.Commit.Commit;

    /// <summary>How to generate it again; <see langword="null"/> after reporting what cannot be had.</summary>
    /// <param name="controlPlane">Where the control plane is; <see langword="null"/> for what the commit names.</param>
    /// <param name="found">Takes findings.</param>
    public RunSettings? Restore(string? controlPlane, DiagnosticBag found)
    {
        var origin = earlier.Origin;
        if (origin.Renderer != ProgramVersion.Text)
        {
            found.Add(PublishingDiagnostics.OtherRenderer(Commit, origin.Renderer, ProgramVersion.Text));
            return null;
        }

        var pins = EnvironmentPublisher.LockOf(earlier, found);
        if (origin.Release is not null && pins?.Release != origin.Release)
        {
            found.Add(PublishingDiagnostics.InputMissing(Commit, "its lock", "is not among its inputs, or is another than its message names"));
        }

        var facts = Write($"{InputFiles.Facts}/", origin.Facts, "the facts", found);
        var previous = Write(InputFiles.Previous, origin.PreviousDecisions, "the decisions that placement started from", found);
        var restored = found.HasErrors ? null : origin.ControlPlane switch
        {
            OriginReader.Folder or OriginReader.Uncommitted => Folder(controlPlane ?? ".", found),
            var named => IsElsewhere(controlPlane, named, found) ? null : Branches(controlPlane, named),
        };
        return restored is null ? null : new RunSettings(restored)
        {
            Environments = [origin.Environment],
            Lock = pins,
            Facts = facts,
            Previous = previous,
        };
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // A commit that names a repository of some machine is looked for in the folder that is named, else in the current one.
    private bool IsElsewhere(string? written, string named, DiagnosticBag found)
    {
        var place = (written ?? ".").Replace("git+", string.Empty, StringComparison.Ordinal).Split('#')[0];
        var source = earlier.Origin.Sources.FirstOrDefault(s => s.Kind == nameof(LockedSourceKind.ControlPlane));
        if (source is null || !named.StartsWith("git+.#", StringComparison.Ordinal) || (written is not null && !Directory.Exists(place)) || Has(place, source.Revision))
        {
            return false;
        }

        found.Add(PublishingDiagnostics.ControlPlaneElsewhere(Commit, source.Revision, place));
        return true;
    }

    private static bool Has(string folder, string commit)
    {
        try
        {
            return new GitClient(new GitOptions()).Open(Path.GetFullPath(folder), CancellationToken.None).Has(commit, CancellationToken.None);
        }
        catch (GitException)
        {
            return false;
        }
    }

    // "git+.#main" of a repository of some machine is one of this machine.
    private static string Branches(string? written, string named)
    {
        var reference = named[(named.LastIndexOf('#') + 1)..];
        var isElsewhere = !named.StartsWith("git+.#", StringComparison.Ordinal);
        var place = written?.Split('#')[0] ?? (isElsewhere ? named[..named.LastIndexOf('#')] : "git+.");
        return $"{(place.StartsWith("git+", StringComparison.Ordinal) ? string.Empty : "git+")}{place}#{reference}";
    }

    private string? Write(string input, string? digest, string name, DiagnosticBag found)
    {
        if (digest is null)
        {
            return null;
        }

        var prefix = RepositoryPath.Of(OriginFiles.InputsFolder.Split('/')).Under(earlier.Tree.Root).Value + $"/{input}";
        var record = earlier.Tree.Records.FirstOrDefault(r => r.Path.Value.StartsWith(prefix, StringComparison.Ordinal));
        if (record is null || ContentDigest.Of(record.Content.Span) != digest)
        {
            found.Add(PublishingDiagnostics.InputMissing(Commit, name, "are not among its inputs, or are others than its message names"));
            return null;
        }

        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "inputs")).FullName, Path.GetFileName(record.Path.Value));
        File.WriteAllBytes(file, record.Content.Span);
        return file;
    }

    private string? Folder(string controlPlane, DiagnosticBag found)
    {
        var source = earlier.Origin.Sources.FirstOrDefault(s => s.Kind == nameof(LockedSourceKind.ControlPlane));
        if (source is null || earlier.Origin.ControlPlane == OriginReader.Uncommitted)
        {
            found.Add(PublishingDiagnostics.InputMissing(Commit, "its control plane", "was in no commit of git"));
            return null;
        }

        WorkTree = Directory.Exists(controlPlane) ? GitWorkTree.Find(controlPlane) : null;
        if (WorkTree is null)
        {
            found.Add(PublishingDiagnostics.ControlPlaneElsewhere(Commit, source.Revision, controlPlane));
            return null;
        }

        try
        {
            var repository = new GitClient(new GitOptions()).Open(WorkTree.Top, CancellationToken.None);
            return CommitCheckout.Write(repository, source.Revision, source.Ref, Path.Combine(_folder, "control-plane"));
        }
        catch (GitException e)
        {
            found.Add(e.Failure == GitFailure.UnknownRevision
                ? PublishingDiagnostics.ControlPlaneElsewhere(Commit, source.Revision, controlPlane)
                : PublishingDiagnostics.InputMissing(Commit, "its control plane", $"cannot be read: {e.Message.TrimEnd('.')}"));
            return null;
        }
    }
}
