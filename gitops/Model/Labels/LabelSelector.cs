using LcncInfra.Model.Collections;

namespace LcncInfra.Model.Labels;

/// <summary>Chooses objects by their labels; all requirements must hold, and none at all chooses everything.</summary>
/// <param name="Requirements"><c>matchLabels</c> as <see cref="SelectorOperator.In"/> of one value, then <c>matchExpressions</c>.</param>
/// <remarks>Kubernetes <c>metav1.LabelSelector</c>.</remarks>
public sealed record LabelSelector(ValueList<SelectorRequirement> Requirements)
{
    /// <summary>The selector that chooses everything.</summary>
    public static LabelSelector Everything { get; } = new(ValueList<SelectorRequirement>.Empty);

    /// <summary>Whether no requirement was written.</summary>
    public bool IsEmpty => Requirements.Count == 0;

    /// <summary>Whether labels satisfy every requirement.</summary>
    public bool Matches(ValueMap labels)
    {
        foreach (var requirement in Requirements.AsSpan())
        {
            if (!requirement.Matches(labels))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The requirements in the notation of <c>kubectl --selector</c>; <c>everything</c> for none.</summary>
    public override string ToString() => IsEmpty ? "everything" : string.Join(", ", Requirements);
}
