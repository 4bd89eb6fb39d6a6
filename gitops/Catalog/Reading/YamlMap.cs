using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Reading;

/// <summary>A mapping with merge keys already applied.</summary>
/// <param name="span">From its first key to its last value.</param>
/// <param name="entries">The entries in written order; keys are unique.</param>
internal sealed class YamlMap(SourceSpan span, YamlEntry[] entries) : YamlValue(span)
{
    /// <summary>The entries in written order.</summary>
    public IReadOnlyList<YamlEntry> Entries => entries;

    /// <inheritdoc/>
    public override int Weight { get; } = 1 + entries.Sum(e => e.Value.Weight);

    /// <inheritdoc/>
    public override string Description => "a mapping";

    /// <summary>The entry of a key; <see langword="null"/> if it was not written.</summary>
    public YamlEntry? Find(ReadOnlySpan<char> key)
    {
        foreach (var entry in entries)
        {
            if (key.SequenceEqual(entry.Key))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The value of a key; <see langword="null"/> if it was not written or is null.</summary>
    public YamlValue? Get(string key) => Find(key) is { Value: { IsNull: false } value } ? value : null;
}
