using System.CommandLine;
using LcncInfra.Catalog.Environments;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Running;

/// <summary>The environments of a control plane that a command works on.</summary>
/// <param name="Meant">Those that were asked for, else all that can be generated.</param>
/// <param name="Known">Every environment of the control plane, in order of names; empty if nobody had to look.</param>
internal sealed record MeantEnvironments(IReadOnlyList<string> Meant, IReadOnlyList<string> Known)
{
    /// <summary>The environments that a command line means.</summary>
    public static MeantEnvironments Of(ParseResult parsed, CommonOptions options, OpenedControlPlane opened, DiagnosticBag found) =>
        Of(parsed.GetValue(options.Environments) ?? [], opened, found);

    /// <summary>The environments that are named, or all if none is.</summary>
    public static MeantEnvironments Of(IReadOnlyList<string> named, OpenedControlPlane opened, DiagnosticBag found) =>
        named.Count > 0 ? new MeantEnvironments([.. named.Distinct(StringComparer.Ordinal)], []) : All(opened, found);

    /// <summary>All environments that can be generated.</summary>
    public static MeantEnvironments All(OpenedControlPlane opened, DiagnosticBag found)
    {
        var listed = EnvironmentLister.List(opened.Sources, CatalogLimits.Default, found).Environments;
        var unsaid = new DiagnosticBag();

        // A listed environment whose folder is not there cannot be generated, and is no error.
        var there = listed.Where(e => opened.Sources.Environment(e.Name, e.Object, unsaid) is not null);
        return new MeantEnvironments([.. there.Select(e => e.Name)], [.. listed.Select(e => e.Name)]);
    }
}
