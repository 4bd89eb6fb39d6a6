using LcncInfra.Manifests.Objects;

namespace LcncInfra.Tree.Documents;

/// <summary>What one content says, in however many files it stands.</summary>
/// <param name="Problems">What policies find of its objects.</param>
internal sealed record JudgedContent(IReadOnlyList<ObjectProblem> Problems)
{
    /// <summary>Nothing that matters.</summary>
    public static JudgedContent Nothing { get; } = new([]);

    /// <summary>Namespaces that it declares.</summary>
    public IReadOnlyList<ManifestObject> Namespaces { get; init; } = [];

    /// <summary>Directions in which it denies what nothing allows, each with the namespace; empty for that of its owner.</summary>
    public IReadOnlyList<(string Namespace, string Direction)> Denials { get; init; } = [];

    /// <summary>What containers get that do not say it, each with the namespace: <c>limits.memory</c>.</summary>
    public IReadOnlyList<(string Namespace, string Default)> Defaults { get; init; } = [];

    /// <summary>Why it cannot be read; <see langword="null"/> if it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether it has nothing to say.</summary>
    public bool IsEmpty => Problems.Count == 0 && Namespaces.Count == 0 && Denials.Count == 0 && Defaults.Count == 0 && Problem is null;
}
