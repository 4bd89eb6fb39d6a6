using System.Runtime.CompilerServices;
using LcncInfra.Configuration.Values;

namespace LcncInfra.Configuration.Composition;

/// <summary>A list or map that another is merged into. Values are never changed, so that the same two objects always give the same.</summary>
/// <param name="existing">What a key holds: a layer's value, or what such a merge gave.</param>
/// <param name="added">The number of the value that comes to it.</param>
internal readonly struct MergePair(object? existing, int added) : IEquatable<MergePair>
{
    private readonly object? _existing = existing;
    private readonly int _added = added;

    public object? Merge(LayerTable table) => ConfigValueMerger.Merge(_existing, table[_added].Contribution.Value);

    public bool Equals(MergePair other) => ReferenceEquals(_existing, other._existing) && _added == other._added;

    public override bool Equals(object? obj) => obj is MergePair other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(_existing), _added);
}
