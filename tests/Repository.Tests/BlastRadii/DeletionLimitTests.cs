using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Catalog.Settings;
using LcncInfra.Model.Collections;
using LcncInfra.Repository.BlastRadii;

namespace LcncInfra.Repository.Tests.BlastRadii;

public sealed class DeletionLimitTests
{
    private const string Rendering = "sha256:0";

    // Other cluster types keep two assignments, so that only the environment's share counts unless a row says otherwise.
    [Theory]
    [InlineData(4, 10, false)]
    [InlineData(4, 4, false)]
    [InlineData(5, 25, false)]
    [InlineData(5, 24, true)]
    [InlineData(6, 25, true)]
    [InlineData(5, 5, true)]
    [InlineData(200, 1000, false)]
    [InlineData(201, 1000, true)]
    [InlineData(0, 0, false)]
    public void More_than_a_fifth_and_at_least_five_is_too_much(int deleted, int before, bool isExceeded) =>
        Assert.Equal(isExceeded, DeletionLimit.IsExceeded(Spread(deleted, before)));

    [Theory]
    [InlineData(2, 2, false)]
    [InlineData(3, 3, true)]
    [InlineData(3, 4, false)]
    [InlineData(40, 40, true)]
    [InlineData(0, 3, false)]
    public void All_of_a_cluster_type_that_had_three_is_too_much(int deleted, int before, bool isExceeded) => Assert.Equal(
        isExceeded, DeletionLimit.IsExceeded(Radius((deleted, before), (0, 1000))));

    [Theory]
    [InlineData(5, 24, 21)]
    [InlineData(5, 25, 20)]
    [InlineData(1, 1000, 1)]
    [InlineData(3, 3, 100)]
    public void The_percentage_to_allow_is_rounded_up(int deleted, int before, int percent)
    {
        var radius = Spread(deleted, before);

        Assert.Equal(percent, radius.DeletedPercent);
        Assert.True(DeletionLimit.Covers(new DeletionAllowance(Rendering, percent, "r"), Rendering, radius));
        Assert.False(DeletionLimit.Covers(new DeletionAllowance(Rendering, percent - 1, "r"), Rendering, radius));
        Assert.False(DeletionLimit.Covers(new DeletionAllowance("sha256:1", 100, "r"), Rendering, radius));
    }

    [Fact]
    public void The_limit_is_the_one_that_is_documented()
    {
        var share = Gen.Choose(0, 30).SelectMany(before => Gen.Choose(0, before).Select(deleted => (deleted, before)));
        Prop.ForAll(share.ArrayOf().ToArbitrary(), clusterTypes =>
        {
            var (deleted, before) = (clusterTypes.Sum(c => c.deleted), clusterTypes.Sum(c => c.before));
            var twin = (deleted >= 5 && (double)deleted / before > 0.2) || clusterTypes.Any(c => c.before >= 3 && c.deleted == c.before);
            return DeletionLimit.IsExceeded(Radius(clusterTypes)) == twin;
        }).QuickCheckThrowOnFailure();
    }

    // Deletions from cluster types of two, of which none is large enough to be missed as a whole.
    private static BlastRadius Spread(int deleted, int before) => Radius(
    [
        .. Enumerable.Range(0, (before + 1) / 2).Select(i => (Math.Clamp(deleted - (2 * i), 0, Math.Min(2, before - (2 * i))), Math.Min(2, before - (2 * i)))),
    ]);

    private static BlastRadius Radius(params (int Deleted, int Before)[] clusterTypes) =>
        new(clusterTypes.Select((c, i) => new ClusterTypeReach($"c{i}", c.Before) { Deleted = c.Deleted }).ToValueList());
}
