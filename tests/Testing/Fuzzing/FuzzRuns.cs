using System.Globalization;

namespace LcncInfra.Testing.Fuzzing;

/// <summary>How many cases the fuzzing tests try, and which.</summary>
/// <remarks>
/// Few by default, and always the same. <c>LCNC_FUZZ_RUNS=100</c> tries a hundred times as many; <c>LCNC_FUZZ_SEED=N</c> begins at another
/// case, or repeats the one that a failure named.
/// </remarks>
public static class FuzzRuns
{
    private const int DefaultSeed = 20_260_101;

    /// <summary>The first case.</summary>
    public static int Seed { get; } = Number("LCNC_FUZZ_SEED") ?? DefaultSeed;

    private static int Factor { get; } = Number("LCNC_FUZZ_RUNS") ?? 1;

    /// <summary>Tries a property on cases one after the other; what fails names its case.</summary>
    /// <param name="count">How many by default.</param>
    /// <param name="property">What must hold for the case of a seed.</param>
    public static void Try(int count, Action<int> property)
    {
        for (var i = 0; i < count * Factor; i++)
        {
            var seed = unchecked(Seed + i);
            try
            {
                property(seed);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException(
                    string.Create(CultureInfo.InvariantCulture, $"Case {seed} failed. To repeat it alone: LCNC_FUZZ_SEED={seed}\n{e.Message}"), e);
            }
        }
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
