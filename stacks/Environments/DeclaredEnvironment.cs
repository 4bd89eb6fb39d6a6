using LcncInfra.Catalog;
using LcncInfra.Catalog.Reading;
using LcncInfra.Cli.Sources;
using LcncInfra.Model.Diagnostics;
using Pulumi;

namespace LcncInfra.Stacks.Environments;

/// <summary>What the control plane declares for an environment.</summary>
internal static class DeclaredEnvironment
{
    /// <summary>Reads it, as <c>lcnc</c> would.</summary>
    /// <exception cref="RunException">The control plane has errors.</exception>
    public static EnvironmentCatalog Read(EnvironmentSettings settings)
    {
        var found = new DiagnosticBag();
        var sources = ControlPlaneLocator.Open(settings.ControlPlane, new SourceTreeOptions(), found, CancellationToken.None);
        var catalog = sources is null ? null : CatalogLoader.Load(settings.Environment, sources, CatalogLimits.Default, found);
        return catalog is not null && !found.HasErrors ? catalog : throw new RunException(Message(settings, found));
    }

    private static string Message(EnvironmentSettings settings, DiagnosticBag found)
    {
        var errors = found.InOrder().Where(diagnostic => diagnostic.Severity == Severity.Error).Select(DiagnosticText.Render).ToList();
        return $"Environment '{settings.Environment}' cannot be built, because its control plane has errors:\n{string.Join('\n', errors)}";
    }
}
