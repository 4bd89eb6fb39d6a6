using System.Text;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;

namespace LcncInfra.Rendering.Builtins;

/// <summary>A file that a built-in writes.</summary>
/// <param name="Path">Where, from the folder of the cluster type.</param>
/// <param name="Text">Its text.</param>
internal sealed record BuiltinFile(RepositoryPath Path, string Text)
{
    /// <summary>The file that lists what kustomize builds in a folder.</summary>
    public const string Kustomization = "kustomization.yaml";

    /// <summary>The one cluster of the type that it is meant for; <see langword="null"/> for all.</summary>
    public string? Cluster { get; init; }

    /// <summary>The file in a tree.</summary>
    /// <param name="folder">The folder of the cluster type.</param>
    /// <param name="owner">What it belongs to.</param>
    public RenderedFile Under(RepositoryPath folder, string owner) => new(Path.Under(folder), Encoding.UTF8.GetBytes(Text), owner)
    {
        Cluster = Cluster is null ? null : $"{owner}/{Cluster}",
    };
}
