namespace LcncInfra.Model.Labels;

/// <summary>How a requirement compares a label.</summary>
/// <remarks>Kubernetes <c>metav1.LabelSelectorOperator</c>.</remarks>
public enum SelectorOperator
{
    /// <summary>The label is there and has one of the values.</summary>
    In,

    /// <summary>The label is absent or has none of the values.</summary>
    NotIn,

    /// <summary>The label is there, whatever its value.</summary>
    Exists,

    /// <summary>The label is absent.</summary>
    DoesNotExist,
}
