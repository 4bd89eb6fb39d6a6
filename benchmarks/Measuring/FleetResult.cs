using LcncInfra.Benchmarks.Peers;

namespace LcncInfra.Benchmarks.Measuring;

/// <summary>What was measured at one size; times in seconds are medians.</summary>
internal sealed record FleetResult
{
    /// <summary>Name of the size.</summary>
    public required string Size { get; init; }

    /// <summary>Number of assignments.</summary>
    public required int Assignments { get; init; }

    /// <summary>Files of the tree.</summary>
    public required int Files { get; init; }

    /// <summary>An empty output folder to a full one.</summary>
    public required double ColdSeconds { get; init; }

    /// <summary><c>cp -r</c> of the same tree.</summary>
    public required double CopySeconds { get; init; }

    /// <summary>The same run again.</summary>
    public required double UnchangedSeconds { get; init; }

    /// <summary>A run after one value changed that reaches one assignment in a hundred.</summary>
    public required double OneValueSeconds { get; init; }

    /// <summary>The most memory that a cold run held.</summary>
    public required double PeakMegabytes { get; init; }

    /// <summary>Time per assignment over that of the size before; <see langword="null"/> for the smallest.</summary>
    public double? Growth { get; init; }

    /// <summary>What others took for as many objects.</summary>
    public IReadOnlyList<PeerResult> Peers { get; init; } = [];

    /// <summary>Cold over copy.</summary>
    public double ColdOverCopy => ColdSeconds / CopySeconds;

    /// <summary>Unchanged over cold.</summary>
    public double UnchangedOverCold => UnchangedSeconds / ColdSeconds;

    /// <summary>One value over cold.</summary>
    public double OneValueOverCold => OneValueSeconds / ColdSeconds;

    /// <summary>Microseconds of a cold run for each assignment.</summary>
    public double MicrosecondsPerAssignment => ColdSeconds * 1e6 / Assignments;
}
