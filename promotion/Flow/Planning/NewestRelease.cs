namespace LcncInfra.Flow.Planning;

/// <summary>The release that the sources are now.</summary>
/// <param name="Digest">Digest of its lock.</param>
/// <param name="At">Date of its newest commit.</param>
/// <param name="Lock">The lock, as it is kept.</param>
public sealed record NewestRelease(string Digest, DateTimeOffset At, ReadOnlyMemory<byte> Lock);
