using System.Collections.Concurrent;
using LcncInfra.Catalog;
using LcncInfra.Configuration.Composition;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Rendering.Remembering;

/// <summary>What earlier runs know of this one's assignments: that their configuration is valid, and what they are rendered to.</summary>
/// <param name="catalog">The environment.</param>
/// <param name="options">How it is rendered.</param>
/// <param name="memory">The earlier runs.</param>
public sealed class KnownRenderings(EnvironmentCatalog catalog, RenderingOptions options, IRenderingMemory memory) : IKnownConfigurations
{
    private readonly RenderingKeyComposer _keys = new(catalog, options);
    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool IsValid(Assignment assignment, ConfigSnapshot config) => _keys.Of(assignment, config) is { } key && memory.Find(key) is not null;

    /// <summary>The files of an assignment; <see langword="null"/> if they are not known.</summary>
    internal ValueList<RememberedFile>? Find(ConfiguredAssignment configured) =>
        _keys.Of(configured.Assignment, configured.Config) is { } key ? memory.Find(key) : null;

    /// <summary>Remembers what an assignment was rendered to, if there is no finding about it.</summary>
    /// <param name="configured">The assignment.</param>
    /// <param name="rendered">Its files.</param>
    /// <param name="folder">Length of the path of their folder, with the slash at its end.</param>
    internal void Add(ConfiguredAssignment configured, RenderedAssignment rendered, int folder)
    {
        if (rendered.Findings.Count == 0 && _keys.Of(configured.Assignment, configured.Config) is { } key)
        {
            memory.Add(key, rendered.Files.Select(file => new RememberedFile(Named(file.Path.Value.AsSpan(folder)), file.Digest, file.Objects)).ToValueList());
        }
    }

    // A few names, each of them one text.
    private string Named(ReadOnlySpan<char> name) => _names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var text)
        ? text
        : _names.GetOrAdd(name.ToString(), static own => own);
}
