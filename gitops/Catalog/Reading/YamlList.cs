using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Reading;

/// <summary>A sequence.</summary>
/// <param name="span">From its first to its last item.</param>
/// <param name="items">The items.</param>
internal sealed class YamlList(SourceSpan span, YamlValue[] items) : YamlValue(span)
{
    /// <summary>The items.</summary>
    public IReadOnlyList<YamlValue> Items => items;

    /// <inheritdoc/>
    public override int Weight { get; } = 1 + items.Sum(i => i.Weight);

    /// <inheritdoc/>
    public override string Description => "a list";
}
