namespace LcncInfra.Git;

/// <summary>What a commit says of itself.</summary>
/// <param name="Commit">Its whole name.</param>
/// <param name="Tree">The name of its tree.</param>
/// <param name="Parents">The commits before it.</param>
/// <param name="Message">Its message.</param>
public sealed record GitCommitRecord(string Commit, string Tree, IReadOnlyList<string> Parents, string Message)
{
    /// <summary>When it was made, to the second.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>Whether it carries a signature.</summary>
    public bool IsSigned { get; init; }
}
