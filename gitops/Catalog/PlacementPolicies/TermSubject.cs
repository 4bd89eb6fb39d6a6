namespace LcncInfra.Catalog.PlacementPolicies;

/// <summary>Where a placement term looks for its value.</summary>
public enum TermSubject
{
    /// <summary>A label of the ClusterType.</summary>
    ClusterTypeLabel,

    /// <summary>A property of the ClusterTypeProfile.</summary>
    ClusterTypeProperty,

    /// <summary>A label of every Cluster of the type; a type without clusters does not meet the term.</summary>
    ClusterLabel,

    /// <summary>A property of every Cluster of the type; a type without clusters does not meet the term.</summary>
    ClusterProperty,
}
