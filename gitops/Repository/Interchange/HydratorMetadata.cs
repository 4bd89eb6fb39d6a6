using LcncInfra.Model.Collections;

namespace LcncInfra.Repository.Interchange;

/// <summary>Which commit of the control plane a tree was generated from, as promotion tools read it.</summary>
/// <param name="DrySha">The whole name of the commit.</param>
/// <remarks>The file of Argo CD's source hydrator, which GitOps Promoter asks of every hydrator.</remarks>
public sealed record HydratorMetadata(string DrySha)
{
    /// <summary>Where it lies, from the tree's root.</summary>
    public const string Path = "hydrator.metadata";

    /// <summary>The ref of git notes that say the same of published commits.</summary>
    public const string NotesRef = "refs/notes/hydrator.metadata";

    /// <summary>The repository of the commit, without credentials; <see langword="null"/> if it is not known.</summary>
    public string? RepoUrl { get; init; }

    /// <summary>Who wrote the commit, as <c>Name &lt;address&gt;</c>; <see langword="null"/> if that is not known.</summary>
    public string? Author { get; init; }

    /// <summary>When the commit was written, in ISO 8601; <see langword="null"/> if that is not known.</summary>
    public string? Date { get; init; }

    /// <summary>The first line of the commit's message; <see langword="null"/> if it is not known.</summary>
    public string? Subject { get; init; }

    /// <summary>The commit's message without its first line; <see langword="null"/> if there is no more.</summary>
    public string? Body { get; init; }

    /// <summary>Commits of other repositories that went into the tree, in order of repositories.</summary>
    public ValueList<DryReference> References { get; init; } = [];
}
