using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Tests.Values;

public sealed class GoMapTests
{
    [Fact]
    public void A_map_holds_what_a_dictionary_holds() =>
        Prop.ForAll<(byte Key, bool Removes)[]>(operations =>
        {
            var map = new GoMap(GoMapType.StringToAny);
            var expected = new Dictionary<string, object?>(StringComparer.Ordinal);
            foreach (var (number, removes) in operations)
            {
                var key = $"k{number % 40}";
                Assert.Equal(expected.ContainsKey(key), map.TryGetValue(key, out _));
                if (removes)
                {
                    Assert.Equal(expected.Remove(key), map.Remove(key));
                }
                else
                {
                    map.Set(key, (long)number);
                    expected[key] = (long)number;
                }
            }

            return map.SortedEntries.Select(e => ((string?)e.Key, e.Value))
                .SequenceEqual(expected.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => ((string?)e.Key, e.Value)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_copy_and_its_original_do_not_see_each_others_changes()
    {
        var original = GoMap.OfStrings([KeyValuePair.Create("a", "1"), KeyValuePair.Create("b", "2")]);
        var copy = original.ShallowCopy();

        original.Set("a", "changed");
        copy.Remove("b");

        Assert.Equal("map[a:changed b:2]", Formatting(original));
        Assert.Equal("map[a:1]", Formatting(copy));
    }

    [Fact]
    public void Entries_are_those_of_the_moment_they_are_asked_for()
    {
        var map = GoMap.OfStrings([KeyValuePair.Create("a", "1"), KeyValuePair.Create("b", "2")]);

        foreach (var (key, _) in map.Entries)
        {
            map.Remove(key);
            map.Set($"{key}{key}", "3");
        }

        Assert.Equal("map[aa:3 bb:3]", Formatting(map));
    }

    [Fact]
    public void Keys_of_different_types_are_different_keys()
    {
        var map = new GoMap(GoMapType.AnyToAny);
        map.Set(1L, "int");
        map.Set(1UL, "uint64");
        map.Set(1.0, "float64");
        map.Set(GoInteger.Int64(1), "int64");
        map.Set("1", "string");
        map.Set(null, "nil");

        Assert.Equal("map[<nil>:nil 1:float64 1:int 1:int64 1:string 1:uint64]", Formatting(map));
        Assert.True(map.TryGetValue(GoInteger.Int64(1), out var value));
        Assert.Equal("int64", value);
    }

    private static string Formatting(GoMap map) => Templating.Formatting.GoPrinter.ToText(map);
}
