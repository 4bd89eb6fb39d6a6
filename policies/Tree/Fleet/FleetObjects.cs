using LcncInfra.Rendering.Files;
using LcncInfra.Tree.Documents;

namespace LcncInfra.Tree.Fleet;

/// <summary>Puts what was found of contents to the places where they are; what the namespace there makes good is left out.</summary>
internal static class FleetObjects
{
    /// <summary>Adds the findings.</summary>
    public static void Judge(JudgedContents contents, TreePlaces places, FindingCollector collector)
    {
        var defaults = contents.Files
            .SelectMany(f => f.Content.Defaults.Select(d => (ClusterTypeOf(f.File), d.Namespace, d.Default)))
            .ToHashSet();
        foreach (var (file, content) in contents.Files)
        {
            var place = places.Of(file.Owner);
            foreach (var problem in content.Problems.Where(p => !IsMadeGood(p, ClusterTypeOf(file), defaults)))
            {
                collector.Add(new FoundProblem(problem.Policy, problem.Object.ToString(), problem.Message, TreePlaces.At(place))
                {
                    Workload = place.Target?.Value.Workload,
                    Place = file.Path.Value,
                    Waivable = () => TreePlaces.SubjectOf(place, problem.Object),
                });
            }
        }
    }

    /// <summary>The cluster type that a file belongs to.</summary>
    public static string ClusterTypeOf(RenderedFile file) => file.Owner.Split('/')[0];

    private static bool IsMadeGood(ObjectProblem problem, string clusterType, HashSet<(string ClusterType, string Namespace, string Default)> defaults) =>
        problem.MissingDefaults.Count > 0 && problem.MissingDefaults.All(d => defaults.Contains((clusterType, problem.Object.Namespace, d)));
}
