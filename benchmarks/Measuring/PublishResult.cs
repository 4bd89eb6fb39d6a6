namespace LcncInfra.Benchmarks.Measuring;

/// <summary>What publishing a fleet costs.</summary>
/// <param name="Size">Name of the size.</param>
/// <param name="Files">Files of the published tree.</param>
internal sealed record PublishResult(string Size, int Files)
{
    /// <summary>Into an empty repository.</summary>
    public required double FirstSeconds { get; init; }

    /// <summary>The same change, generated into a folder.</summary>
    public required double GenerateSeconds { get; init; }

    /// <summary>One changed value.</summary>
    public required double PublishSeconds { get; init; }

    /// <summary>With nothing to publish.</summary>
    public required double UnchangedSeconds { get; init; }

    /// <summary>How many times the time of generating publishing takes.</summary>
    public double PublishOverGenerate => PublishSeconds / GenerateSeconds;
}
