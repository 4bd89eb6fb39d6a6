using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Scheduling.Shards;

namespace LcncInfra.Scheduling.Tests.Shards;

public sealed class ShardSchedulerTests
{
    [Fact]
    public void The_longest_goes_first_to_the_shard_that_has_least()
    {
        var dealt = Deal(2, ("a", 10), ("b", 40), ("c", 20), ("d", 30));

        Assert.Equal(["a,b", "c,d"], dealt);
    }

    [Fact]
    public void Equals_are_dealt_in_order_of_names() =>
        Assert.Equal(["a,d", "b", "c"], Deal(3, ("d", 5), ("c", 5), ("b", 5), ("a", 5)));

    [Fact]
    public void More_shards_than_cluster_types_leave_some_empty() =>
        Assert.Equal(["b", "a", "", ""], Deal(4, ("a", 1), ("b", 2)));

    [Fact]
    public void Every_cluster_type_is_dealt_once_whatever_the_order_and_no_shard_has_more_than_its_part_and_one_cluster_type()
    {
        var fleets =
            from counts in Gen.ListOf(Gen.Choose(0, 500))
            from shards in Gen.Choose(1, 12)
            select (counts.ToList(), shards);
        Prop.ForAll(fleets.ToArbitrary(), fleet =>
        {
            var (counts, shards) = fleet;
            var work = counts.Select((count, i) => KeyValuePair.Create($"type-{i}", count)).ToList();
            var dealt = ShardScheduler.Deal(work.ToDictionary(StringComparer.Ordinal), shards);
            var reversed = ShardScheduler.Deal(Enumerable.Reverse(work).ToDictionary(StringComparer.Ordinal), shards);

            Assert.Equal(dealt, reversed);
            Assert.Equal(work.Select(w => w.Key).Order(StringComparer.Ordinal), dealt.SelectMany(d => d).Order(StringComparer.Ordinal));
            var loads = dealt.Select(names => names.Sum(name => work.Single(w => w.Key == name).Value + 1));
            var part = (double)counts.Sum(c => c + 1) / shards;
            Assert.True(loads.Max() <= part + counts.Select(c => c + 1).DefaultIfEmpty().Max() + 0.001);
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<string> Deal(int shards, params (string Name, int Assignments)[] work) => ShardScheduler
        .Deal(work.ToDictionary(w => w.Name, w => w.Assignments, StringComparer.Ordinal), shards)
        .Select(names => string.Join(',', names));
}
