namespace LcncInfra.Git.Writing;

/// <summary>A commit that is to be made.</summary>
/// <param name="Tree">The name of its tree.</param>
/// <param name="Parent">The commit before it; <see langword="null"/> for the first.</param>
/// <param name="Message">Its message.</param>
/// <param name="Date">When it is said to be written and made; with it the commit's name depends on nothing but what it holds.</param>
public sealed record GitCommitDraft(string Tree, string? Parent, string Message, DateTimeOffset Date)
{
    /// <summary>In whose name; <see langword="null"/> for the user of git, or the program where there is none.</summary>
    public GitIdentity? Author { get; init; }
}
