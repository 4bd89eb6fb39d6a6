using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Files;

namespace LcncInfra.Repository.Planning;

/// <summary>What a run will do to a published tree; nothing is done while it is made.</summary>
public sealed record Plan
{
    /// <summary>Files that are not there yet.</summary>
    public required ValueList<RenderedFile> Added { get; init; }

    /// <summary>Files that are there with other bytes.</summary>
    public required ValueList<RenderedFile> Changed { get; init; }

    /// <summary>Files that are there with the same bytes.</summary>
    public required ValueList<RenderedFile> Unchanged { get; init; }

    /// <summary>Paths that go, with <c>/</c>, in ordinal order.</summary>
    public required ValueList<string> Removed { get; init; }

    /// <summary>Paths of others, and of assignments that keep their published files; they stay as they are.</summary>
    public required ValueList<string> Kept { get; init; }

    /// <summary>Whether anything has to be written or removed.</summary>
    public bool HasChanges => Added.Count + Changed.Count + Removed.Count > 0;
}
