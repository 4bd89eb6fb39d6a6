namespace LcncInfra.PullRequests;

/// <summary>Something that was checked of a commit.</summary>
/// <param name="Name">Its name, as branch protection would require it.</param>
/// <param name="State">How it ended.</param>
/// <param name="Url">Where people see more; <see langword="null"/> if the host does not say.</param>
public sealed record CommitCheck(string Name, CheckState State, string? Url);
