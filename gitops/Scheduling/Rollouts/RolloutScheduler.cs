using System.Globalization;
using LcncInfra.Catalog;
using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;

namespace LcncInfra.Scheduling.Rollouts;

/// <summary>Puts every cluster of an environment into its wave.</summary>
public sealed class RolloutScheduler
{
    private readonly EnvironmentCatalog _catalog;
    private readonly Sourced<EnvironmentSettings> _settings;
    private readonly DiagnosticBag _diagnostics;

    private RolloutScheduler(EnvironmentCatalog catalog, Sourced<EnvironmentSettings> settings, DiagnosticBag diagnostics) =>
        (_catalog, _settings, _diagnostics) = (catalog, settings, diagnostics);

    /// <summary>The rollout; <see cref="Rollout.None"/> if the environment asks for none, or after an error (LC206x).</summary>
    public static Rollout Schedule(EnvironmentCatalog catalog, GeneratorProfile profile, DiagnosticBag diagnostics)
    {
        if (catalog.Settings is not { Value.Waves.Count: > 0 } settings)
        {
            return Rollout.None;
        }

        if (profile == GeneratorProfile.Kalypso)
        {
            diagnostics.Add(RolloutDiagnostics.IgnoredByProfile(settings.At("spec.rollout"), catalog.Environment));
            return Rollout.None;
        }

        return new RolloutScheduler(catalog, settings, diagnostics).Schedule();
    }

    private Rollout Schedule()
    {
        var waves = _settings.Value.Waves.Select(_ => new List<Sourced<Cluster>>()).ToList();
        var isPartition = true;
        foreach (var cluster in _catalog.Clusters)
        {
            var found = Enumerable.Range(0, waves.Count).Where(i => _settings.Value.Waves[i].Matches(cluster.Value.Labels)).ToList();
            found.ForEach(i => waves[i].Add(cluster));
            if (found.Count != 1)
            {
                isPartition = false;
                _diagnostics.Add(found.Count == 0
                    ? RolloutDiagnostics.InNoWave(cluster)
                    : RolloutDiagnostics.InSeveralWaves(cluster, [.. found.Select(NameOf)], _settings.At("spec.rollout.waves")));
            }
        }

        ReportEmpty(waves);
        ReportReconcilers();
        ReportBranches();
        return isPartition ? new Rollout(waves.Select((clusters, i) => WaveOf(i, clusters)).ToValueList()) : Rollout.None;
    }

    private RolloutWave WaveOf(int index, List<Sourced<Cluster>> clusters) => new(NameOf(index), $"{_catalog.Environment}/{NameOf(index)}", clusters.ToValueList());

    private void ReportEmpty(List<List<Sourced<Cluster>>> waves)
    {
        foreach (var i in Enumerable.Range(0, waves.Count).Where(i => waves[i].Count == 0))
        {
            var at = _settings.At(string.Create(CultureInfo.InvariantCulture, $"spec.rollout.waves[{i}]"));
            _diagnostics.Add(RolloutDiagnostics.EmptyWave(at, _catalog.Environment, NameOf(i), _settings.Value.Waves[i].ToString()));
        }
    }

    private void ReportReconcilers()
    {
        var withClusters = _catalog.Clusters.Select(c => c.Value.ClusterType).ToHashSet(StringComparer.Ordinal);
        foreach (var clusterType in _catalog.ClusterTypes)
        {
            var at = clusterType.At("spec.reconciler");
            var name = clusterType.Value.Name;
            var isBuiltin = BuiltinTemplate.IsMeantBy(clusterType.Value.Reconciler);
            if (!withClusters.Contains(name))
            {
                _diagnostics.AddRange(isBuiltin ? [RolloutDiagnostics.ClusterTypeWithoutClusters(clusterType.At("metadata.name"), name)] : []);
            }
            else if (clusterType.Value.Reconciler == BuiltinTemplate.Zarf)
            {
                _diagnostics.Add(RolloutDiagnostics.NoWavesOfZarf(at, name));
            }
            else if (!isBuiltin)
            {
                _diagnostics.Add(RolloutDiagnostics.NoWavesOfTemplate(at, name));
            }
        }
    }

    // In git, refs are files: where a branch has a name, no other can be below that name.
    private void ReportBranches()
    {
        foreach (var repository in _catalog.GitOpsRepos.Where(r => IsInTheWay(r.Value.Target.Branch)))
        {
            _diagnostics.Add(RolloutDiagnostics.BranchInTheWay(repository.At("spec.branch"), repository.Value.Name, repository.Value.Target.Branch, $"{_catalog.Environment}/{NameOf(0)}"));
        }
    }

    private bool IsInTheWay(string branch) => Enumerable.Range(0, _settings.Value.Waves.Count).Select(i => $"{_catalog.Environment}/{NameOf(i)}")
        .Any(wave => wave == branch || wave.StartsWith($"{branch}/", StringComparison.Ordinal) || branch.StartsWith($"{wave}/", StringComparison.Ordinal));

    private static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"wave-{index + 1}");
}
