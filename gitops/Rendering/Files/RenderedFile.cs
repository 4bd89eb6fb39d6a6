using System.Runtime.CompilerServices;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Objects;
using LcncInfra.Rendering.Remembering;

namespace LcncInfra.Rendering.Files;

/// <summary>A file of the GitOps repository as it will be written.</summary>
public sealed class RenderedFile
{
    private readonly Func<RepositoryPath, ReadOnlyMemory<byte>>? _render;
    private readonly ReadOnlyMemory<byte> _rendered;
    private volatile StrongBox<ReadOnlyMemory<byte>>? _later;
    private FileObjects? _objects;

    /// <summary>A file that is rendered.</summary>
    /// <param name="path">Where, from the tree's root.</param>
    /// <param name="content">Its bytes; never changed from now on.</param>
    /// <param name="owner">Who writes it.</param>
    public RenderedFile(RepositoryPath path, ReadOnlyMemory<byte> content, string owner)
        : this(path, ContentDigest.Of(content.Span), owner)
    {
        _rendered = content;
    }

    private RenderedFile(RepositoryPath path, string digest, string owner, Func<RepositoryPath, ReadOnlyMemory<byte>>? render = null)
    {
        Path = path;
        Digest = digest;
        Owner = owner;
        _render = render;
    }

    /// <summary>Where, from the tree's root.</summary>
    public RepositoryPath Path { get; }

    /// <summary>Who writes it, for messages and the inventory: <c>clusterType/deploymentTarget</c>, a cluster type, or the environment.</summary>
    public string Owner { get; }

    /// <summary>The one cluster that it is meant for, under its owner; <see langword="null"/> for all clusters of a type.</summary>
    /// <remarks>Files of different clusters may hold objects of one name.</remarks>
    internal string? Cluster { get; init; }

    /// <summary>The digest of its bytes.</summary>
    public string Digest { get; }

    /// <summary>Whether the bytes are at hand; if not, the digest says as much and costs less.</summary>
    public bool IsRendered => _render is null || _later is not null;

    /// <summary>Its bytes; rendered now if they were not yet.</summary>
    public ReadOnlyMemory<byte> Content => _render is null ? _rendered : (_later ??= new StrongBox<ReadOnlyMemory<byte>>(Rendered(_render))).Value;

    /// <summary>What it names; known without its bytes.</summary>
    internal FileObjects Objects => _objects ??= FileObjects.Of(this);

    /// <summary>A file of which an earlier run knows the digest. It is rendered when somebody needs its bytes.</summary>
    /// <param name="path">Where, from the tree's root.</param>
    /// <param name="known">What is known of it.</param>
    /// <param name="owner">Who writes it.</param>
    /// <param name="render">Renders the file of a path; asked again by another thread, it gives the same.</param>
    public static RenderedFile Remembered(RepositoryPath path, RememberedFile known, string owner, Func<RepositoryPath, ReadOnlyMemory<byte>> render) =>
        new(path, known.Digest, owner, render) { _objects = known.Objects };

    private ReadOnlyMemory<byte> Rendered(Func<RepositoryPath, ReadOnlyMemory<byte>> render)
    {
        var content = render(Path);
        return ContentDigest.Is(content.Span, Digest)
            ? content
            : throw new WrongMemoryException($"'{Path.Value}' was remembered otherwise than it is rendered.");
    }
}
