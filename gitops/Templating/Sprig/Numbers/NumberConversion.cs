using LcncInfra.Templating.Sprig.Dates;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Numbers;

/// <summary>Values as numbers by the rules of sprig 2: what is no number is 0.</summary>
internal static class NumberConversion
{
    private const double TwoTo63 = 9223372036854775808.0;

    /// <summary>A value as <c>int64</c>; floats lose their fraction, strings must be decimal integers.</summary>
    public static long ToInt64(object? value) => value switch
    {
        long number => number,
        string text => GoNumberText.TryParseInt(text, 10, out var number) ? number : 0,
        double number => Truncate(number),
        GoInteger { IsSigned: true } number => number.Signed,
        GoInteger number => (long)Math.Min(number.Bits, long.MaxValue),
        ulong number => (long)Math.Min(number, long.MaxValue),
        bool truth => truth ? 1 : 0,
        NamedNumber named => named.Number,
        _ => 0,
    };

    /// <summary>A value as <c>float64</c>.</summary>
    public static double ToFloat64(object? value) => value switch
    {
        double number => number,
        long number => number,
        string text => GoNumberText.TryParseFloat(text, out var number) ? number : 0,
        GoInteger { IsSigned: true } number => number.Signed,
        GoInteger number => number.Bits,
        ulong number => number,
        bool truth => truth ? 1 : 0,
        NamedNumber named => named.Number,
        _ => 0,
    };

    /// <summary>Go's <c>int64(float)</c> as its compilers for 64-bit processors do it: what does not fit is the lowest number.</summary>
    public static long Truncate(double number) => number is >= -TwoTo63 and < TwoTo63 ? (long)number : long.MinValue;

}
