using System.Runtime.CompilerServices;

namespace LcncInfra.Templating.Execution.Repeating;

/// <summary>Compares elements by identity, which costs the same for a flag and for a nested configuration.</summary>
internal sealed class RangeElementComparer : IEqualityComparer<RangeElement>
{
    public static RangeElementComparer Instance { get; } = new();

    public bool Equals(RangeElement x, RangeElement y) => ReferenceEquals(x.Value, y.Value) && ReferenceEquals(x.Key, y.Key);

    public int GetHashCode(RangeElement obj) => (RuntimeHelpers.GetHashCode(obj.Key) * 31) ^ RuntimeHelpers.GetHashCode(obj.Value);
}
