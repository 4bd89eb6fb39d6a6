namespace LcncInfra.AppRepositories.Costs;

/// <summary>Digits after the point of currencies.</summary>
/// <remarks>ISO 4217, minor units.</remarks>
public static class CurrencyDecimals
{
    private const int Usual = 2;

    private static readonly HashSet<string> None = new(
        ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"], StringComparer.Ordinal);

    private static readonly HashSet<string> Three = new(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"], StringComparer.Ordinal);

    /// <summary>The number of digits.</summary>
    public static int Of(string currency) => None.Contains(currency) ? 0 : Three.Contains(currency) ? 3 : Usual;
}
