using System.Collections.Immutable;
using LcncInfra.Catalog;
using LcncInfra.Catalog.Reading;
using LcncInfra.Components.ControlPlanes;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using Pulumi;

namespace LcncInfra.Components.Placements;

/// <summary>An environment's catalog of which a program declares a part: checked together with the control plane's YAML by the same rules, then written
/// into the control plane, which is the one way in.</summary>
/// <remarks>
/// A finding about a declaration names the line of the program; errors stop the program before anything is written. The same declarations give the
/// same files, so that a preview and the update after it generate from the same control plane.
/// </remarks>
public sealed class PlatformCatalog : ComponentResource
{
    /// <summary>Checks and writes the declarations.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="args">The declarations and where they go.</param>
    /// <param name="options">Options of the component.</param>
    /// <exception cref="RunException">The control plane with the declarations has errors, all of which the message lists.</exception>
    public PlatformCatalog(string name, PlatformCatalogArgs args, ComponentResourceOptions? options = null)
        : base("lcncinfra:placements:PlatformCatalog", name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        var found = new DiagnosticBag();
        var folder = new ControlPlaneFolder(args.ControlPlane);
        var declared = DeclaredFiles.Of(folder.Root, args.Declarations, found);
        var catalog = Load(folder, declared, found);
        Report(declared, found);
        DeclaredFilesWriter.Write(declared);

        ControlPlane = Output.Create(args.ControlPlane);
        Digest = Output.Create(catalog?.InputDigest ?? string.Empty);
        Declared = Output.Create(declared.Files
            .Select(f => $"{f.Declaration.Kind}/{f.Declaration.Name}")
            .Order(StringComparer.Ordinal)
            .ToImmutableArray());
        RegisterOutputs();
    }

    /// <summary>The control plane's folder, for whoever must wait until it is written.</summary>
    [Output("controlPlane")]
    public Output<string> ControlPlane { get; private set; }

    /// <summary>Digest of everything that the environment is generated from, but facts.</summary>
    [Output("digest")]
    public Output<string> Digest { get; private set; }

    /// <summary>What was declared, as <c>Kind/name</c> in ordinal order.</summary>
    [Output("declared")]
    public Output<ImmutableArray<string>> Declared { get; private set; }

    private static EnvironmentCatalog? Load(ControlPlaneFolder folder, DeclaredFiles declared, DiagnosticBag found)
    {
        var catalog = CatalogLoader.Load(declared.Environment, new DeclaredSourceTree(folder, declared), CatalogLimits.Default, found);
        var registrations = catalog?.WorkloadRegistrations.Select(r => r.Value.Name).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var file in declared.Files.Where(f => f.Declaration.Registration is { } r && !registrations.Contains(r)))
        {
            found.Add(DeclarationDiagnostics.UnknownRegistration(
                file.Declaration.At, file.Owner, file.Declaration.Registration ?? string.Empty, registrations));
        }

        return catalog;
    }

    private void Report(DeclaredFiles declared, DiagnosticBag found)
    {
        var located = new DiagnosticBag();
        located.AddRange(found.InOrder().Select(d => d with
        {
            At = declared.LineOf(d.At),
            Related = d.Related.Select(r => r with { At = declared.LineOf(r.At) }).ToValueList(),
        }));
        if (located.HasErrors)
        {
            throw new RunException(string.Join('\n', located.InOrder().Where(d => d.Severity == Severity.Error).Select(DiagnosticText.Render)));
        }

        foreach (var warning in located.InOrder().Where(d => d.Severity == Severity.Warning))
        {
            Log.Warn(DiagnosticText.Render(warning), this);
        }
    }
}
