using LcncInfra.Rendering.Files;

namespace LcncInfra.Repository.Trees;

/// <summary>What a GitOps repository holds before a run: a folder or a git ref. A shell stands behind it.</summary>
public interface IPublishedTree
{
    /// <summary>Every file, ours or foreign, with <c>/</c>, in ordinal order; links are listed and never followed.</summary>
    IReadOnlyList<string> Paths { get; }

    /// <summary>The bytes of a file; <see langword="null"/> if there is no such file.</summary>
    byte[]? Read(string path);

    /// <summary>For each file whether it is already there with exactly the same bytes.</summary>
    /// <remarks>One call for all, so that a shell can compare in parallel.</remarks>
    bool[] HasSame(IReadOnlyList<RenderedFile> files);
}
