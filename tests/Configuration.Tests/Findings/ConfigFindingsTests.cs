using LcncInfra.Configuration.Composition;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Testing.Catalogs;

namespace LcncInfra.Configuration.Tests.Findings;

public sealed class ConfigFindingsTests
{
    private const string Platform = "platform-config=true";

    [Fact]
    public void A_label_that_nothing_carries_is_named_with_the_nearest_value() => ShouldFind(
        new FleetBuilder().Config("a", $"{Platform},zone=rde", ("K", "v")),
        "LC3003", "Did you mean 'red'?");

    [Fact]
    public void An_administrative_label_is_a_selector_too() => ShouldFind(
        new FleetBuilder().Config("a", $"{Platform},app.kubernetes.io/name=x", ("K", "v")),
        "LC3003", "also administrative ones");

    [Fact]
    public void A_config_whose_labels_never_meet_is_named() => ShouldFind(
        new FleetBuilder().ClusterType("other", "size=large").Config("a", $"{Platform},zone=red,size=large", ("K", "v")),
        "LC3004", "never together");

    [Fact]
    public void An_empty_label_is_named_because_it_matches_what_lacks_it() => ShouldFind(
        new FleetBuilder().Config("a", $"{Platform},ring=", ("K", "v")),
        "LC3005", "Give the label a value");

    [Fact]
    public void A_word_that_YAML_reads_as_something_else_is_named() => ShouldFind(
        new FleetBuilder().Config("a", Platform, ("K", "Note: see docs")),
        "LC3006", "single quotes");

    [Fact]
    public void A_value_that_is_nested_too_deeply_is_an_error() => Assert.Equal(Severity.Error, ShouldFind(
        new FleetBuilder().Config("a", Platform, ("K", new string('[', 401) + new string(']', 401))),
        "LC3012", "between single quotes").Severity);

    [Fact]
    public void Lists_of_items_without_a_name_are_named_when_they_merge() => ShouldFind(
        new FleetBuilder().Config("a", Platform, ("K", "[{x: 1}]")).Config("b", Platform, ("K", "[{y: 1}]")),
        "LC3007", "Give each item a 'name'");

    [Fact]
    public void Keys_of_one_length_that_set_one_value_are_named() => ShouldFind(
        new FleetBuilder().Config("azure-app-config", "", ("zone.red.K", "1"), ("size.big.K", "2")).ClusterType("more", "size=big,zone=red"),
        "LC3008", "Let one of the two keys");

    [Fact]
    public void A_secret_is_an_error_that_does_not_repeat_it()
    {
        var found = ShouldFind(
            new FleetBuilder().Config("a", Platform, ("DB", "postgres://user:hunter2@db/app")),
            "LC3009", "secret store");

        Assert.Equal(Severity.Error, found.Severity);
        Assert.DoesNotContain("hunter2", $"{found.Message}{found.Hint}", StringComparison.Ordinal);
    }

    private static Diagnostic ShouldFind(FleetBuilder fleet, string code, string hint)
    {
        var catalog = fleet.ClusterType("edge", "zone=red").Target("shop", "a").Policy("p", "", "zone=red").Build();
        var found = new DiagnosticBag();
        PlacementComposer.Compose(catalog, PlacementScheduler.Schedule(catalog, new DiagnosticBag()), (found, new DiagnosticBag()));

        var diagnostic = Assert.Single(found.InOrder(), d => d.Code == code);
        Assert.Contains(hint, diagnostic.Hint, StringComparison.Ordinal);
        return diagnostic;
    }
}
