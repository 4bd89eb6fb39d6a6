using System.Collections.Concurrent;
using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Remembering;

namespace LcncInfra.Cli.Remembering;

/// <summary>What was rendered for one environment into one output: before this run, and by it.</summary>
internal sealed class RenderingMemory : IRenderingMemory
{
    private readonly Task<Dictionary<RenderingKey, Entry>> _reading;
    private readonly ConcurrentDictionary<RenderingKey, ValueList<RememberedFile>> _added = new();

    /// <param name="read">Reads what earlier runs rendered; done beside what comes before rendering.</param>
    public RenderingMemory(Func<IReadOnlyDictionary<RenderingKey, ValueList<RememberedFile>>> read) =>
        _reading = Task.Run(() => read().ToDictionary(e => e.Key, e => new Entry(e.Value)));

    /// <summary>What this run found or rendered; what nobody asked for any more is forgotten.</summary>
    public IReadOnlyDictionary<RenderingKey, ValueList<RememberedFile>> Now => Before
        .Where(e => e.Value.IsUsed)
        .Select(e => KeyValuePair.Create(e.Key, e.Value.Files))
        .Concat(_added)
        .ToDictionary(e => e.Key, e => e.Value);

    /// <summary>Whether this run rendered, and knows something else than the runs before.</summary>
    public bool HasChanged => !_added.IsEmpty || Before.Values.Select(e => e.IsUsed).Distinct().Count() > 1;

    private Dictionary<RenderingKey, Entry> Before => _reading.GetAwaiter().GetResult();

    /// <inheritdoc/>
    public ValueList<RememberedFile>? Find(RenderingKey key)
    {
        if (!Before.TryGetValue(key, out var entry))
        {
            return null;
        }

        // Whichever threads write it, all write the same.
        entry.IsUsed = true;
        return entry.Files;
    }

    /// <inheritdoc/>
    public void Add(RenderingKey key, ValueList<RememberedFile> files) => _added.TryAdd(key, files);

    private sealed class Entry(ValueList<RememberedFile> files)
    {
        public ValueList<RememberedFile> Files { get; } = files;

        public bool IsUsed { get; set; }
    }
}
