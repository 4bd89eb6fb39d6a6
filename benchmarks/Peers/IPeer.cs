using LcncInfra.Benchmarks.Fleet;
using LcncInfra.Benchmarks.Measuring;

namespace LcncInfra.Benchmarks.Peers;

/// <summary>Another generator that is asked for as many objects as a fleet has assignments times three.</summary>
internal interface IPeer
{
    /// <summary>How tables name it.</summary>
    string Name { get; }

    /// <summary>Why it cannot be measured here; <see langword="null"/> if it can.</summary>
    string? Missing { get; }

    /// <summary>Measures it.</summary>
    PeerResult Measure(FleetParameters fleet, Scratch scratch);
}
