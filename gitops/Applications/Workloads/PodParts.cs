using LcncInfra.Model.Collections;

namespace LcncInfra.Applications.Workloads;

/// <summary>Puts together what the parts of the golden path say about pods.</summary>
internal static class PodParts
{
    /// <summary>All of them as one; of two values for one label, annotation or variable the later wins.</summary>
    public static PodPart Combine(IEnumerable<PodPart> parts)
    {
        var all = parts.Where(p => !ReferenceEquals(p, PodPart.None)).ToList();
        return new PodPart
        {
            Labels = Texts(all, p => p.Labels),
            Annotations = Texts(all, p => p.Annotations),
            Variables = Texts(all, p => p.Variables),
            Environment = [.. all.SelectMany(p => p.Environment)],
            SecretsAsVariables = [.. all.SelectMany(p => p.SecretsAsVariables)],
            Volumes = [.. all.SelectMany(p => p.Volumes)],
            Mounts = [.. all.SelectMany(p => p.Mounts)],
            VolumeClaims = [.. all.SelectMany(p => p.VolumeClaims)],
            Workload = [.. all.SelectMany(p => p.Workload)],
            Spec = [.. all.SelectMany(p => p.Spec)],
            Resources = Texts(all, p => p.Resources),
            LeavesReplicas = all.Exists(p => p.LeavesReplicas),
        };
    }

    private static ValueMap Texts(List<PodPart> parts, Func<PodPart, ValueMap> select) =>
        parts.Exists(p => select(p).Count > 0) ? ValueMap.Of(parts.SelectMany(p => select(p))) : ValueMap.Empty;
}
