using System.Collections.Immutable;
using System.Text;
using LcncInfra.Generation;
using LcncInfra.Model.Names;

namespace LcncInfra.Components.Agents;

/// <summary>What makes a new cluster follow its folder of the GitOps repository: the bootstrap that its reconciler's renderer wrote there.</summary>
/// <remarks>Nothing is written a second time here, so that a cluster made by Pulumi follows as one does that somebody set up by hand.</remarks>
public sealed class AgentRoot
{
    private const string Bootstrap = "bootstrap.yaml";

    private AgentRoot(ImmutableArray<AgentObject> objects) => Objects = objects;

    /// <summary>The objects.</summary>
    internal ImmutableArray<AgentObject> Objects { get; }

    /// <summary>The root of a cluster type's clusters, from the environment as it was generated.</summary>
    /// <param name="generated">The run.</param>
    /// <param name="clusterType">The cluster type; its reconciler is a built-in.</param>
    /// <param name="cluster">The cluster, which has files of its own where the clusters of its type differ.</param>
    /// <exception cref="ArgumentException">The tree has no bootstrap for the cluster type, because its reconciler writes none or the environment names no
    /// GitOpsRepo.</exception>
    public static AgentRoot Of(GenerationResult generated, string clusterType, string cluster)
    {
        ArgumentNullException.ThrowIfNull(generated);
        var folder = RepositoryPath.Of(clusterType).Under(generated.Root).Value;
        string[] paths = [$"{folder}/clusters/{cluster}/cluster.yaml", $"{folder}/clusters/{cluster}/{Bootstrap}", $"{folder}/{Bootstrap}"];
        var texts = (generated.Tree?.Files ?? []).Where(f => paths.Contains(f.Path.Value, StringComparer.Ordinal))
            .OrderBy(f => Array.IndexOf(paths, f.Path.Value))
            .Select(f => Encoding.UTF8.GetString(f.Content.Span))
            .ToList();
        return texts.Count > 0
            ? OfManifests(texts)
            : throw new ArgumentException(
                $"Environment '{generated.Environment}' has no {Bootstrap} for cluster type '{clusterType}': its reconciler must be a built-in, and a GitOpsRepo must be there.",
                nameof(clusterType));
    }

    /// <summary>The root that manifests describe, such as those of a Template.</summary>
    public static AgentRoot OfManifests(IEnumerable<string> manifests) => new([.. manifests.SelectMany(AgentObject.Parse)]);
}
