using System.Globalization;
using LcncInfra.Configuration.Tests.Values.Yaml;
using LcncInfra.Configuration.Values;
using LcncInfra.Testing.Go;

namespace LcncInfra.Configuration.Tests.Values;

public sealed class ConfigValueMergerTests
{
    private static readonly int Merges = int.Parse(
        Environment.GetEnvironmentVariable("LCNCINFRA_FUZZ_TEXTS") ?? "3000", CultureInfo.InvariantCulture);

    [GoFact]
    public void Random_values_are_merged_as_Go_merges_them()
    {
        var generator = new MergeValueGenerator(seed: 1);
        var values = Enumerable.Range(0, Merges).Select(_ => generator.Next()).ToList();

        var answers = GoJudge.Ask("yaml-judge", values.Select(v => $$"""{"op":"merge","value":{{TypedValue.Write(v)}}}"""));

        Assert.All(values.Zip(answers), pair =>
        {
            var folded = TypedValue.Write(ConfigValueMerger.Fold(pair.First.Items));
            Assert.True(YamlV2ReaderJudgeTests.Theirs(pair.Second) == folded, $"{TypedValue.Write(pair.First)}\nGo:   {pair.Second}\nhere: {folded}");
        });
    }

    [Fact]
    public void Merging_two_by_two_gives_what_folding_gives()
    {
        var generator = new MergeValueGenerator(seed: 2);
        for (var i = 0; i < 2000; i++)
        {
            var values = generator.Next().Items;

            var merged = values.Skip(1).Aggregate(values[0], ConfigValueMerger.Merge);

            Assert.Equal(TypedValue.Write(ConfigValueMerger.Fold(values)), TypedValue.Write(merged));
        }
    }

    [Fact]
    public void No_value_is_changed_by_merging()
    {
        var generator = new MergeValueGenerator(seed: 3);
        for (var i = 0; i < 2000; i++)
        {
            var values = generator.Next();
            var before = TypedValue.Write(values);
            var first = ConfigValueMerger.Merge(values.Items[0], values.Items[1]);
            var firstBefore = TypedValue.Write(first);

            ConfigValueMerger.Merge(first, values.Items[^1]);
            ConfigValueMerger.Fold([first, .. values.Items]);

            Assert.Equal(before, TypedValue.Write(values));
            Assert.Equal(firstBefore, TypedValue.Write(first));
        }
    }

    [Theory]
    [InlineData("[{name: a, v: 1}]", "[{name: a, w: 2}]", "[{name: a, v: 1, w: 2}]")]
    [InlineData("[{name: a}]", "[{name: b}, {name: b, v: 1}]", "[{name: a}, {name: b, v: 1}]")]
    [InlineData("[{name: a, v: 1}, {name: a, v: 2}]", "[{name: a, v: 3}]", "[{name: a, v: 3}, {name: a, v: 3}]")]
    [InlineData("[{name: 1}]", "[{name: '1', v: 2}]", "[{name: 1}, {name: '1', v: 2}]")]
    [InlineData("[{name: null}]", "[{v: 2}]", "[{name: null, v: 2}]")]
    [InlineData("[{name: [a]}]", "[{name: [a], v: 2}]", "[{name: [a]}, {name: [a], v: 2}]")]
    [InlineData("[x]", "[{v: 2}]", "[x, {v: 2}]")]
    [InlineData("a: {b: 1}", "a: [1]", "a: [1]")]
    [InlineData("a: 1", "plain", "plain")]
    public void Lists_are_merged_by_name(string existing, string added, string expected) =>
        Assert.Equal(
            TypedValue.Write(ConfigValueParser.Parse(expected)),
            TypedValue.Write(ConfigValueMerger.Merge(ConfigValueParser.Parse(existing), ConfigValueParser.Parse(added))));

    [Fact]
    public void A_map_that_came_into_two_items_is_one_map_to_later_values()
    {
        var merged = ConfigValueMerger.Fold(
        [
            ConfigValueParser.Parse("[{x: 1}, {x: 2}]"),
            ConfigValueParser.Parse("[{m: {l: [a]}}]"),
            ConfigValueParser.Parse("[{m: {l: [b]}}]"),
        ]);

        // Once for each of the two items, as Kalypso's maps are changed in place.
        Assert.Equal(
            TypedValue.Write(ConfigValueParser.Parse("[{x: 1, m: {l: [a, b, b]}}, {x: 2, m: {l: [a, b, b]}}]")),
            TypedValue.Write(merged));
    }
}
