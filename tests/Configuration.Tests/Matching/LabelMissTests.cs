using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Catalog;
using LcncInfra.Configuration.Matching;
using LcncInfra.Model.Collections;
using LcncInfra.Testing.Catalogs;

namespace LcncInfra.Configuration.Tests.Matching;

public sealed class LabelMissTests
{
    private static readonly string[] Keys = ["region", "site", "cluster-type", "deployment-target", "workload", "workspace", "platform-config"];
    private static readonly string[] Values = ["", "eu", "north", "large", "app-edge", "app", "team", "true"];

    private static readonly Arbitrary<string> Labels = Gen.Elements(Keys)
        .SelectMany(key => Gen.Elements(Values).Select(value => $"{key}={value}"))
        .ListOf()
        .Select(labels => string.Join(',', labels))
        .ToArbitrary();

    [Fact]
    public void A_label_set_matches_exactly_if_no_label_is_missed() => Prop.ForAll(Labels, Labels, Labels, (config, clusterType, target) =>
    {
        var catalog = Catalog(clusterType, target);
        var labels = FleetBuilder.Labels(config);
        var matches = new LabelIndex([labels]).For(catalog.ClusterTypes[0].Value).Matching(catalog.DeploymentTargets[0].Value).Length == 1;
        return matches == (Miss(labels, catalog) is null);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("region=us", "region", "us", "eu", null)]
    [InlineData("site=south", "site", "south", null, "north")]
    [InlineData("tier=gold", "tier", "gold", null, null)]
    [InlineData("cluster-type=small", "cluster-type", "small", "large", null)]
    [InlineData("deployment-target=app-core", "deployment-target", "app-core", null, "app-edge")]
    [InlineData("region=eu,site=south", "site", "south", null, "north")]
    public void The_first_label_that_is_not_found_is_told_with_what_is_there(string config, string key, string value, string? onClusterType, string? onTarget) =>
        Assert.Equal(new LabelMiss(key, value, onClusterType, onTarget), Miss(FleetBuilder.Labels(config), Catalog("region=eu", "site=north")));

    private static LabelMiss? Miss(ValueMap labels, EnvironmentCatalog catalog) =>
        LabelMiss.Of(labels, catalog.ClusterTypes[0].Value, catalog.DeploymentTargets[0].Value);

    private static EnvironmentCatalog Catalog(string clusterType, string target) =>
        new FleetBuilder().ClusterType("large", clusterType).Target("app", "edge", target).Build();
}
