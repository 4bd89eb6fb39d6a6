namespace LcncInfra.Benchmarks.Measuring;

/// <summary>What judging a fleet costs, in processor time unless a name says otherwise.</summary>
/// <param name="Size">Name of the size.</param>
/// <param name="Files">Files of the tree.</param>
internal sealed record PolicyResult(string Size, int Files)
{
    /// <summary>A first run of <c>lcnc generate</c>, which writes the tree.</summary>
    public required double GenerateSeconds { get; init; }

    /// <summary>The tree in memory, and nothing more: <c>lcnc validate</c>.</summary>
    public required double ValidateSeconds { get; init; }

    /// <summary>The tree in memory, judged: <c>lcnc policies</c>.</summary>
    public required double PoliciesSeconds { get; init; }

    /// <summary>From start to exit, of <c>lcnc generate</c>.</summary>
    public required double GenerateElapsed { get; init; }

    /// <summary>From start to exit, of <c>lcnc policies</c>.</summary>
    public required double PoliciesElapsed { get; init; }

    /// <summary>The most memory that <c>lcnc validate</c> held.</summary>
    public required double ValidateMegabytes { get; init; }

    /// <summary>The most memory that <c>lcnc policies</c> held.</summary>
    public required double PoliciesMegabytes { get; init; }

    /// <summary>How many times the processor time of a first run judging alone takes.</summary>
    public double JudgingOverGenerate => (PoliciesSeconds - ValidateSeconds) / GenerateSeconds;
}
