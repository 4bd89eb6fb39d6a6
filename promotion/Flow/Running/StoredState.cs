namespace LcncInfra.Flow.Running;

/// <summary>What a store holds.</summary>
/// <param name="Version">Names this very content; empty if there is none yet.</param>
/// <param name="Files">The files by path.</param>
public sealed record StoredState(string Version, IReadOnlyDictionary<string, byte[]> Files);
