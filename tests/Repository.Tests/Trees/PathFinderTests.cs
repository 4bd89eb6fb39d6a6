using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Repository.Tests.Trees;

public sealed class PathFinderTests
{
    [Fact]
    public void Every_path_is_found_where_it_stands_in_whatever_order_it_is_asked_for() =>
        Prop.ForAll(Gen.Choose(0, 30).ArrayOf(20).Two().ToArbitrary(), of =>
        {
            var ordered = of.Item1.Select(i => $"p/{i}").Distinct().Order(StringComparer.Ordinal).ToList();
            var finder = new PathFinder(ordered);

            return of.Item2.All(i => finder.Find($"p/{i}") == ordered.IndexOf($"p/{i}"));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_found_in_an_empty_list() => Assert.Equal(-1, new PathFinder([]).Find("a"));
}
