using System.Text;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Sources;
using LcncInfra.Model.Diagnostics;
using Environment = LcncInfra.Catalog.Environments.Environment;

namespace LcncInfra.Stacks.Publication;

/// <summary>A control plane with facts that stand in no file yet.</summary>
/// <param name="sources">The control plane.</param>
/// <param name="facts">The facts, as <c>--facts</c> would read them.</param>
/// <param name="file">The name that the file of the facts will have, which messages and digests hold.</param>
internal sealed class FactsControlPlane(IControlPlane sources, byte[] facts, string file) : IControlPlane
{
    /// <summary>Facts as bytes of a file.</summary>
    public static byte[] Bytes(string facts) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(facts);

    /// <inheritdoc/>
    public bool IsGit => sources.IsGit;

    /// <inheritdoc/>
    public IReadOnlyList<LockedSource> Resolved => sources.Resolved;

    /// <inheritdoc/>
    public DateTimeOffset? NewestOf(IReadOnlyCollection<string> commits) => sources.NewestOf(commits);

    /// <inheritdoc/>
    public string? Locate(string path) => sources.Locate(path);

    /// <inheritdoc/>
    public SourceFiles? Promotion(DiagnosticBag diagnostics) => sources.Promotion(diagnostics);

    /// <inheritdoc/>
    public SourceFiles? EnvironmentList(DiagnosticBag diagnostics) => sources.EnvironmentList(diagnostics);

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders() => sources.Folders();

    /// <inheritdoc/>
    public SourceFiles? Environment(string name, Sourced<Environment>? listed, DiagnosticBag diagnostics) => sources.Environment(name, listed, diagnostics);

    /// <inheritdoc/>
    public SourceFiles? BaseRepo(Sourced<BaseRepo> baseRepo, DiagnosticBag diagnostics) => sources.BaseRepo(baseRepo, diagnostics);

    /// <inheritdoc/>
    public SourceFiles? Workloads(Sourced<WorkloadRegistration> registration, DiagnosticBag diagnostics) => sources.Workloads(registration, diagnostics);

    /// <inheritdoc/>
    public SourceFiles? Facts(DiagnosticBag diagnostics) =>
        new(new CatalogSource(SourceKind.Facts, "facts", null), [new SourceFile(file, facts)]);
}
