namespace LcncInfra.Git.Writing;

/// <summary>A ref of a remote repository that shall move, if nobody else has moved it.</summary>
/// <param name="Name">The full name, such as <c>refs/heads/dev</c>.</param>
/// <param name="Before">What it must be now; <see langword="null"/> if it must not be there.</param>
/// <param name="After">What it shall be.</param>
public sealed record GitRefUpdate(string Name, string? Before, string After);
