using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.PlacementPolicies;

/// <summary>A condition on a label or property of a cluster type, or of each of its clusters.</summary>
/// <param name="Of">Where the value is looked for.</param>
/// <param name="Key">The label's or property's key.</param>
/// <param name="Operator">How it is compared.</param>
/// <param name="Values">What it is compared with.</param>
public sealed record PlacementTerm(TermSubject Of, string Key, TermOperator Operator, ValueList<string> Values)
{
    /// <summary>The condition as messages write it.</summary>
    public override string ToString() => $"{Subject}{Condition}";

    private string Subject => Of switch
    {
        TermSubject.ClusterTypeLabel => string.Empty,
        TermSubject.ClusterTypeProperty => "property ",
        TermSubject.ClusterLabel => "each cluster's ",
        TermSubject.ClusterProperty => "each cluster's property ",
        _ => throw new InvalidOperationException($"Unknown subject {Of}."),
    };

    private string Condition => Operator switch
    {
        TermOperator.In when Values.Count == 1 => $"{Key}={Values[0]}",
        TermOperator.In => $"{Key} in ({string.Join(", ", Values)})",
        TermOperator.NotIn => $"{Key} notin ({string.Join(", ", Values)})",
        TermOperator.Exists => Key,
        TermOperator.DoesNotExist => $"!{Key}",
        TermOperator.Gt => $"{Key} > {string.Join(", ", Values)}",
        TermOperator.Gte => $"{Key} >= {string.Join(", ", Values)}",
        TermOperator.Lt => $"{Key} < {string.Join(", ", Values)}",
        TermOperator.Lte => $"{Key} <= {string.Join(", ", Values)}",
        TermOperator.SemVer => $"{Key} in range {string.Join(", ", Values)}",
        _ => throw new InvalidOperationException($"Unknown operator {Operator}."),
    };
}
