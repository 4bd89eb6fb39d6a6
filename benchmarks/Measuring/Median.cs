namespace LcncInfra.Benchmarks.Measuring;

/// <summary>The middle of several measurements, which one slow run does not move.</summary>
internal static class Median
{
    /// <summary>The middle one; of an even number the mean of the two in the middle.</summary>
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
