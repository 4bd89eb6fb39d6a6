using LcncInfra.Configuration.Composition;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Templating.Values;
using LcncInfra.Testing.Catalogs;

namespace LcncInfra.Configuration.Tests.Composition;

public sealed class ConfigComposerTests
{
    private const string Platform = "platform-config=true";

    [Fact]
    public void Of_two_configs_that_set_one_text_the_later_name_wins_and_both_are_remembered()
    {
        var entry = Assert.Single(Compose(new FleetBuilder()
            .Config("b", Platform, ("KEY", "from b"))
            .Config("a", Platform, ("KEY", "from a"))).Entries);

        Assert.Equal("from b", entry.Value);
        Assert.Equal(["a", "b"], entry.Contributions.Select(c => c.Config.Value.Name));
    }

    [Fact]
    public void Names_are_ordered_by_bytes_so_capitals_come_first()
    {
        var entry = Assert.Single(Compose(new FleetBuilder()
            .Config("Z", Platform, ("KEY", "capital"))
            .Config("a", Platform, ("KEY", "small"))).Entries);

        Assert.Equal("small", entry.Value);
    }

    [Fact]
    public void Lists_are_merged_by_name_and_maps_key_by_key()
    {
        var snapshot = Compose(new FleetBuilder()
            .Config("a", Platform, ("list", "[{name: x, v: 1}]"), ("map", "{a: 1, b: 1}"))
            .Config("b", Platform, ("list", "[{name: x, v: 2}, {name: y}]"), ("map", "{b: 2}")));

        var list = Assert.IsType<GoList>(snapshot.Entries[0].Value);
        Assert.Equal(2, list.Items.Count);
        var map = Assert.IsType<GoMap>(snapshot.Entries[1].Value);
        Assert.True(map.TryGetValue("b", out var b));
        Assert.Equal(2L, b);
    }

    [Fact]
    public void A_config_whose_labels_are_not_found_has_no_say()
    {
        Assert.Empty(Compose(new FleetBuilder().Config("a", $"{Platform},zone=mars", ("KEY", "x"))).Entries);
    }

    [Fact]
    public void A_keyed_map_applies_each_key_by_the_labels_in_it_and_longer_keys_win()
    {
        var snapshot = Compose(new FleetBuilder()
            .Config("azure-app-config", "", ("zone.red.KEY", "by zone"), ("KEY", "for all"), ("zone.mars.KEY", "elsewhere")));

        var entry = Assert.Single(snapshot.Entries);
        Assert.Equal("by zone", entry.Value);
        Assert.Equal(["KEY", "zone.red.KEY"], entry.Contributions.Select(c => c.DataKey));
    }

    [Fact]
    public void A_keyed_map_with_the_label_is_used_both_ways()
    {
        var snapshot = Compose(new FleetBuilder().Config("azure-app-config", Platform, ("zone.red.KEY", "v")));

        Assert.Equal(["KEY", "zone.red.KEY"], snapshot.Entries.Select(e => e.Key));
    }

    [Fact]
    public void The_version_names_the_content_and_nothing_else()
    {
        var one = Compose(new FleetBuilder().Config("a", Platform, ("K", "[1, {x: y}]")));
        var same = Compose(new FleetBuilder().Config("other", Platform, ("K", "[1, {x: y}]")));
        var different = Compose(new FleetBuilder().Config("a", Platform, ("K", "[1, {x: 'y '}]")));

        Assert.Equal(one.Version, same.Version);
        Assert.NotEqual(one.Version, different.Version);
    }

    [Fact]
    public void Assignments_that_the_same_configs_apply_to_share_one_snapshot()
    {
        var catalog = new FleetBuilder().ClusterType("c").Target("w", "a").Target("w", "b").Config("x", Platform, ("K", "v")).Build();
        var composer = new ConfigComposer(ConfigLayers.Of(catalog.Configs));

        var snapshots = catalog.DeploymentTargets.Select(t => composer.Compose(catalog.ClusterTypes[0].Value, t.Value));

        Assert.Single(snapshots.Distinct());
    }

    private static ConfigSnapshot Compose(FleetBuilder fleet)
    {
        var catalog = fleet.ClusterType("edge", "zone=red").Target("shop", "a", "ring=one").Build();
        return new ConfigComposer(ConfigLayers.Of(catalog.Configs))
            .Compose(catalog.ClusterTypes[0].Value, catalog.DeploymentTargets[0].Value);
    }
}
