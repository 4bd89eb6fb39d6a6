using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Explain;

/// <summary>The arguments <c>TARGET [CLUSTER-TYPE]</c>, and how they are found in the environments that are meant.</summary>
internal sealed class PairArguments(params OutputFormat[] formats)
{
    private readonly Argument<string> _target = new("TARGET") { Description = "The deployment target, as workload-target." };

    private readonly Argument<string?> _clusterType = new("CLUSTER-TYPE") { Description = "The cluster type." };

    /// <summary>The options.</summary>
    public CommonOptions Common { get; } = new(formats);

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command, bool clusterTypeIsRequired)
    {
        _clusterType.Arity = clusterTypeIsRequired ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne;
        command.Add(_target);
        command.Add(_clusterType);
        Common.AddOptionsTo(command);
    }

    /// <summary>Whether a cluster type was named.</summary>
    public bool NamesClusterType(ParseResult parsed) => parsed.GetValue(_clusterType) is not null;

    /// <summary>The environments that have what was named; if none has, why not.</summary>
    public (IReadOnlyList<FoundPair> Pairs, Diagnostic? Problem) Find(ParseResult parsed, EnvironmentCatalogs environments)
    {
        var target = parsed.GetRequiredValue(_target);
        var withTarget = environments.Catalogs
            .Select(catalog => (Catalog: catalog, Target: catalog.DeploymentTargets.FirstOrDefault(t => t.Value.Name == target)))
            .Where(found => found.Target is not null)
            .ToList();
        if (withTarget.Count == 0)
        {
            var known = environments.Catalogs.SelectMany(c => c.DeploymentTargets.Select(t => t.Value.Name)).ToHashSet(StringComparer.Ordinal);
            return ([], CommandDiagnostics.UnknownTarget(target, environments.Called, known));
        }

        var pairs = new List<FoundPair>();
        var clusterType = parsed.GetValue(_clusterType);
        foreach (var (catalog, found) in withTarget)
        {
            var on = catalog.ClusterTypes.FirstOrDefault(c => c.Value.Name == clusterType);
            if (found is not null && (clusterType is null || on is not null))
            {
                pairs.Add(new FoundPair(catalog, found, on));
            }
        }

        var clusterTypes = environments.Catalogs.SelectMany(c => c.ClusterTypes.Select(t => t.Value.Name)).ToHashSet(StringComparer.Ordinal);
        return pairs.Count > 0
            ? (pairs, null)
            : ([], CommandDiagnostics.UnknownClusterType(clusterType ?? string.Empty, environments.Called, clusterTypes));
    }
}
