namespace LcncInfra.AppRepositories.Scaffolds;

/// <summary>A file of a new application repository.</summary>
/// <param name="Path">Its path in the repository, with <c>/</c>.</param>
/// <param name="Content">Its text, with <c>\n</c>.</param>
/// <param name="IsExecutable">Whether it is a program.</param>
public sealed record ScaffoldFile(string Path, string Content, bool IsExecutable);
