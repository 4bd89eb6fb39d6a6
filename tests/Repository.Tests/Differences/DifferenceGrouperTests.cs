using LcncInfra.Repository.Differences;

namespace LcncInfra.Repository.Tests.Differences;

public sealed class DifferenceGrouperTests
{
    [Fact]
    public void The_same_change_of_many_assignments_is_one_group_although_their_names_differ()
    {
        var group = Assert.Single(DifferenceGrouper.Group(
        [
            Change("edge-a", "portal", "namespace: dev-edge-a-portal"),
            Change("edge-b", "portal", "namespace: dev-edge-b-portal"),
            Change("edge-b", "nats", "namespace: dev-edge-b-nats"),
        ]));

        Assert.Equal(["edge-a", "edge-b"], group.ClusterTypes);
        Assert.Equal(["edge-a/portal", "edge-b/nats", "edge-b/portal"], group.Assignments);
        Assert.Equal("edge-a/portal/namespace.yaml", group.Members[0].Path);
    }

    [Fact]
    public void The_number_of_a_line_does_not_make_a_change_another() => Assert.Single(DifferenceGrouper.Group(
    [
        Change("a", "t", "x: 1"),
        Change("b", "t", "x: 1") with { Hunks = [Hunk("x: 1") with { BeforeStart = 40, AfterStart = 41 }] },
    ]));

    [Theory]
    [InlineData("x: 1", "x: 2")]
    [InlineData("x: a", "x: a1")]
    [InlineData("x: ta", "x: tb")]
    public void Changes_that_differ_beyond_their_names_stand_apart(string first, string second) => Assert.Equal(
        2, DifferenceGrouper.Group([Change("a", "t", first), Change("b", "t", second)]).Count);

    [Fact]
    public void What_surrounds_a_change_is_no_part_of_it()
    {
        var first = Change("a", "t", "x: 1");
        var second = Change("b", "t", "x: 1");

        Assert.Single(DifferenceGrouper.Group(
        [
            first with { Hunks = [first.Hunks[0] with { Lines = [new DiffLine(DiffLineKind.Context, "one", EndsText: false), .. first.Hunks[0].Lines] }] },
            second with { Hunks = [second.Hunks[0] with { Lines = [new DiffLine(DiffLineKind.Context, "other", EndsText: false), .. second.Hunks[0].Lines] }] },
        ]));
    }

    [Fact]
    public void Digests_of_configuration_do_not_make_a_change_another_and_are_said_to_differ()
    {
        var group = Assert.Single(DifferenceGrouper.Group([Change("a", "t", "hash: \"11120695522493484171\""), Change("b", "t", "hash: \"5643874143627090773\"")]));

        Assert.True(group.HasOtherDigests);
        Assert.Equal(2, DifferenceGrouper.Group([Change("a", "t", "port: 8080"), Change("b", "t", "port: 8081")]).Count);
        Assert.Equal(2, DifferenceGrouper.Group([Change("a", "t", "image: a@sha256:1234567890123456789a"), Change("b", "t", "image: a@sha256:1234567890123456789b")]).Count);
    }

    [Fact]
    public void The_change_of_most_places_comes_first()
    {
        var groups = DifferenceGrouper.Group([Change("a", "t", "rare"), Change("b", "t", "often"), Change("c", "t", "often")]);

        Assert.Equal(["b/t/namespace.yaml", "a/t/namespace.yaml"], groups.Select(g => g.Members[0].Path));
    }

    [Fact]
    public void Files_of_another_name_or_another_fate_stand_apart()
    {
        var change = Change("a", "t", "x");

        Assert.Equal(3, DifferenceGrouper.Group(
        [
            change,
            change with { Path = "a/t/other.yaml", File = "other.yaml" },
            change with { Path = "b/t/namespace.yaml", Kind = ChangeKind.Added },
        ]).Count);
    }

    private static FileDifference Change(string clusterType, string target, string line) =>
        new($"{clusterType}/{target}/namespace.yaml", ChangeKind.Changed, [Hunk(line)])
        {
            ClusterType = clusterType,
            DeploymentTarget = target,
            File = "namespace.yaml",
        };

    private static Hunk Hunk(string line) => new(1, 1, [new DiffLine(DiffLineKind.Added, line, EndsText: false)]);
}
