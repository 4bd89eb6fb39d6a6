namespace LcncInfra.Templating.Sprig.Numbers;

/// <summary>Arithmetic with the results of Go's runtime and package <c>math</c>.</summary>
internal static class GoMath
{
    /// <summary>Go's <c>/</c> of integers.</summary>
    public static long Divide(long left, long right) => right switch
    {
        0 => throw GoPanics.DivideByZero(),
        -1 => unchecked(-left),
        _ => left / right,
    };

    /// <summary>Go's <c>%</c> of integers.</summary>
    public static long Remainder(long left, long right) => right switch
    {
        0 => throw GoPanics.DivideByZero(),
        -1 => 0,
        _ => left % right,
    };

    /// <summary>Rounds to a number of decimal places, up from <paramref name="roundOn"/> of the last one.</summary>
    public static double Round(double value, long places, double roundOn)
    {
        var power = PowerOfTen(places);
        var digit = power * value;
        var fraction = digit - Math.Truncate(digit);
        return (fraction >= roundOn ? Math.Ceiling(digit) : Math.Floor(digit)) / power;
    }

    /// <summary>Go's <c>math.Pow(10, exponent)</c>, which multiplies and so is not always the nearest number.</summary>
    private static double PowerOfTen(long exponent)
    {
        if (exponent is > 400 or < -400)
        {
            return exponent > 0 ? double.PositiveInfinity : 0;
        }

        var (mantissa, scale) = (1.0, 0);
        var (factor, factorScale) = (0.625, 4);
        for (var bits = Math.Abs(exponent); bits != 0; bits >>= 1)
        {
            if ((bits & 1) == 1)
            {
                mantissa *= factor;
                scale += factorScale;
            }

            factor *= factor;
            factorScale <<= 1;
            if (factor < 0.5)
            {
                factor += factor;
                factorScale--;
            }
        }

        if (exponent < 0)
        {
            // 1/(m*2^s) = (1/m)*2^-s
            (mantissa, scale) = (1 / mantissa, -scale);
        }

        return Math.ScaleB(mantissa, scale);
    }
}
