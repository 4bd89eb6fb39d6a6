namespace LcncInfra.Benchmarks.Peers;

/// <summary>What another generator took, or would have taken, for the objects of a fleet.</summary>
/// <param name="Name">The tool, with its command.</param>
/// <param name="Seconds">For all objects.</param>
/// <param name="Objects">How many objects that is.</param>
/// <param name="Sampled">How many objects it really made; fewer when the rest was scaled.</param>
internal sealed record PeerResult(string Name, double Seconds, int Objects, int Sampled)
{
    /// <summary>Microseconds for each object.</summary>
    public double MicrosecondsPerObject => Seconds * 1e6 / Objects;
}
