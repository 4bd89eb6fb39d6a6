namespace LcncInfra.Automation.Pipeline;

/// <summary>What a stack says it has published.</summary>
/// <param name="Rendering">Digest of the rendering.</param>
/// <param name="Commit">The head of the environment's branch, if that is what it holds; else <see langword="null"/>.</param>
internal sealed record StackPublication(string Rendering, string? Commit);
