namespace LcncInfra.Model.Quantities;

/// <summary>How much of a resource is asked for, or there is.</summary>
/// <param name="Resource">Name of the resource, e.g. <c>cpu</c>.</param>
/// <param name="Quantity">How much.</param>
public sealed record ResourceAmount(string Resource, Quantity Quantity)
{
    /// <summary>As messages write it: <c>cpu 500m</c>.</summary>
    public override string ToString() => $"{Resource} {Quantity}";
}
