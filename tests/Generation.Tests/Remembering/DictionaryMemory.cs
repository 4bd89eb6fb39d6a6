using System.Collections.Concurrent;
using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Remembering;

namespace LcncInfra.Generation.Tests.Remembering;

/// <summary>Remembers while the test runs.</summary>
internal sealed class DictionaryMemory : IRenderingMemory
{
    private readonly ConcurrentDictionary<RenderingKey, ValueList<RememberedFile>> _known = new();

    public ValueList<RememberedFile>? Find(RenderingKey key) => _known.GetValueOrDefault(key);

    public void Add(RenderingKey key, ValueList<RememberedFile> files) => _known[key] = files;
}
