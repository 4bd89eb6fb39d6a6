using LcncInfra.Model.Collections;

namespace LcncInfra.Rendering.Remembering;

/// <summary>What earlier runs of this very program rendered, by all that it depends on, so that what did not change is not rendered again.</summary>
/// <remarks>
/// It holds digests, never bytes: a published file is kept because it was read and has this digest, and one that has not is rendered.
/// Used by many threads at once. A shell stands behind it; without one everything is rendered.
/// </remarks>
public interface IRenderingMemory
{
    /// <summary>The files of an assignment; <see langword="null"/> if they are not known. Only what gave no finding is ever known.</summary>
    ValueList<RememberedFile>? Find(RenderingKey key);

    /// <summary>Remembers what was rendered without a finding.</summary>
    void Add(RenderingKey key, ValueList<RememberedFile> files);
}
