namespace LcncInfra.Benchmarks.Measuring;

/// <summary>One run of a program.</summary>
/// <param name="Seconds">From start to exit.</param>
/// <param name="PeakMegabytes">The most memory it held; 0 where the system does not say.</param>
/// <param name="Output">What it wrote to stdout.</param>
internal sealed record ProcessRun(double Seconds, double PeakMegabytes, string Output)
{
    /// <summary>Processor time in user and system mode, without what the last moment took: what a busy machine changes least.</summary>
    public double ProcessorSeconds { get; init; }
}
