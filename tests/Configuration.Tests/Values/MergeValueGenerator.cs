using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Tests.Values;

/// <summary>Makes values that have much in common, so that merging them meets its rules; the same for the same seed.</summary>
internal sealed class MergeValueGenerator(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Values of one key from several ConfigMaps.</summary>
    public GoList Next() => GoList.Of([.. Enumerable.Range(0, _random.Next(2, 6)).Select(_ => Value(4))]);

    private object? Value(int depth) => (depth == 0 ? 0 : _random.Next(6)) switch
    {
        0 => Scalar(),
        < 3 => GoList.Of([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Value(depth - 1))]),
        _ => Map(depth - 1),
    };

    private GoMap Map(int depth)
    {
        var map = new GoMap(GoMapType.AnyToAny);
        if (_random.Next(3) == 0)
        {
            map.Set("name", Scalar());
        }

        for (var i = _random.Next(3); i > 0; i--)
        {
            map.Set(_random.Next(3) == 0 ? Scalar() : "l", Value(depth));
        }

        return map;
    }

    private object? Scalar() => _random.Next(8) switch
    {
        0 => null,
        1 => true,
        2 => 1L,
        3 => 1.0,
        4 => 1UL,
        _ => _random.Next(2) == 0 ? "a" : "b",
    };
}
