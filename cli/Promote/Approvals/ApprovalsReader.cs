using LcncInfra.Catalog.Promotions;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Sources;
using LcncInfra.Flow.Approvals;
using LcncInfra.Git;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote.Approvals;

/// <summary>Reads the approvals of a control plane and whose each is: those beside the flow, and those on the branch for approvals.</summary>
/// <param name="controlPlane">The control plane.</param>
/// <param name="history">Tells who wrote what.</param>
internal sealed class ApprovalsReader(GitControlPlane controlPlane, GitHistoryClient history)
{
    /// <summary>The approvals of a flow.</summary>
    /// <exception cref="GitException">The repository cannot be reached.</exception>
    public ValueList<SubmittedApproval> Read(OpenedFlow flow, DiagnosticBag found)
    {
        var verifies = flow.Flow.Value.Environments.SelectMany(e => e.Gates).OfType<PromotionGate.Approvals>().Any(a => a.MustBeSigned);
        var beside = flow.Promotion.Approvals;
        var commit = flow.Opened.Sources.Resolved.FirstOrDefault(s => s.Kind == LockedSourceKind.ControlPlane)?.Revision;
        var approvals = new List<SubmittedApproval>();
        if (beside.Count > 0 && commit is not null)
        {
            approvals.AddRange(Submitted(beside, commit, verifies));
        }

        if (new GitClient(new GitOptions()).Resolve(controlPlane.Url, [ApprovalsBranch.Ref], CancellationToken.None).TryGetValue(ApprovalsBranch.Ref, out var branch))
        {
            approvals.AddRange(Submitted(OfBranch(branch, found), branch, verifies));
        }

        return [.. approvals];
    }

    private ValueList<Sourced<Approval>> OfBranch(string commit, DiagnosticBag found)
    {
        var repository = new GitClient(new GitOptions()).Open(history.Open(controlPlane.Url, commit), CancellationToken.None);
        var files = new GitSnapshot(repository, commit, CancellationToken.None).Read(PromotionCatalog.Folder, PromotionCatalog.Folder, found, CancellationToken.None);
        return PromotionReader.Read(new SourceFiles(new CatalogSource(SourceKind.Promotion, ApprovalsBranch.Name, commit), files), CatalogLimits.Default, found).Approvals;
    }

    private IEnumerable<SubmittedApproval> Submitted(ValueList<Sourced<Approval>> approvals, string commit, bool verifies)
    {
        var folder = history.Open(controlPlane.Url, commit);
        foreach (var approval in approvals)
        {
            var written = history.LastChange(folder, commit, approval.Sources.Whole.File);
            var signature = verifies && written is not null ? history.Verify(folder, written) : SignatureState.None;
            yield return new SubmittedApproval(approval.Value, written?.Author ?? string.Empty, signature, written?.At ?? DateTimeOffset.UnixEpoch);
        }
    }
}
