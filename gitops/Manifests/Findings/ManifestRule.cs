namespace LcncInfra.Manifests.Findings;

/// <summary>What objects of a set have to keep.</summary>
public enum ManifestRule
{
    /// <summary>Pods keep to Kubernetes' Pod Security Standard "restricted".</summary>
    PodSecurity,

    /// <summary>What selects pods or services selects all of its own and nothing else.</summary>
    Selector,

    /// <summary>What names another object, a key or a port of it, names one that is there.</summary>
    Reference,
}
