using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Tests.Sprig;

/// <summary>Arguments that fit signatures, the same for the same seed.</summary>
public sealed class RandomArguments(int seed)
{
    private static readonly string[] Texts =
    [
        "", "a", "Hello World", "é日𝒳", "\uDCFF\uDC80", "a\uDCC3", "\0\n\t\"\\", "1.2.3", "~1.x", "-5", "1e999", "0x1p-2000", "2006-01-02T15:04:05Z07:00",
        "2020-02-30", "http://u:p@[::1%25z]:80/%zz?q#f", "(a|b)*?[^c]{2,}", "(?P<n>\\pL+)$", "[[:alpha:]-\\d]", "((((((a{9}){9}){9}", "${n}$1$$", "..//../x.y",
        "AAAA====", "!", "1 - 2 || >3, <=4.*", "ﬁı\u0130ſ", "_002 _2006 .000", "-1h2.5m3us",
    ];

    private static readonly long[] Numbers = [0, 1, -1, 2, 7, 16, 1000, 1 << 20, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue];

    private static readonly double[] Floats = [0, -0.0, 0.5, 1e300, -1e-300, double.NaN, double.PositiveInfinity, double.NegativeInfinity];

    private readonly Random _random = new(seed);

    /// <summary>Arguments that the engine would accept.</summary>
    public object?[] For(GoSignature signature)
    {
        var count = signature.Parameters.Count + (signature.Variadic is null ? 0 : _random.Next(4));
        return [.. Enumerable.Range(0, count).Select(i => Of(signature.ParameterAt(i)))];
    }

    private static T Pick<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];

    private object? Of(GoType type) => type.Name switch
    {
        "string" => Text(),
        "int" => Pick(_random, Numbers),
        "bool" => _random.Next(2) == 0,
        "float64" => Pick(_random, Floats),
        "map[string]interface {}" => _random.Next(6) == 0 ? null : Map(GoMapType.StringToAny, 0),
        "interface {}" => Any(0),
        _ => null,
    };

    private string Text() => _random.Next(4) == 0 ? Pick(_random, Texts) + Pick(_random, Texts) : Pick(_random, Texts);

    private object? Any(int depth) => _random.Next(depth > 3 ? 8 : 13) switch
    {
        0 or 1 => Text(),
        2 => Pick(_random, Numbers),
        3 => Pick(_random, Floats),
        4 => _random.Next(2) == 0,
        5 => ulong.MaxValue,
        6 => GoInteger.Int64(Pick(_random, Numbers)),
        7 => null,
        8 => new GoList(GoListType.String, [Text(), Text()]),
        9 => Map(GoMapType.AnyToAny, depth),
        10 => GoMap.OfStrings([KeyValuePair.Create(Text(), Text())]),
        11 => Map(GoMapType.StringToAny, depth),
        _ => GoList.Of([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Any(depth + 1))]),
    };

    private GoMap Map(GoMapType type, int depth)
    {
        var map = new GoMap(type);
        for (var count = _random.Next(4); count > 0; count--)
        {
            map.Set(_random.Next(2) == 0 ? "a" : Text(), Any(depth + 1));
        }

        return map;
    }
}
