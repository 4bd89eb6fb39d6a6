using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;

namespace LcncInfra.Cli.Tests.Explain;

public sealed class ExplainConfigTests
{
    private const string Token = "ghp_abcdefghijklmnopqrstuvwxyz0123456789";

    [Fact]
    public void A_value_names_the_place_it_comes_from_and_what_it_beat()
    {
        using var plane = new SmallControlPlane();
        plane.Config("site", "platform-config: \"true\", site: a", "LEVEL: debug");

        var run = Explain(plane);

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Error));
        Assert.Matches(
            "^dev: configuration of shop-front on edge-a\n  LEVEL: debug\n    from site \\(.*dev/config-site.yaml:7:10\\)\n    beats 'info' of base \\(.*dev/config-base.yaml:7:10\\)\n$",
            run.Out);
    }

    [Fact]
    public void Lists_and_maps_say_what_they_were_merged_over()
    {
        using var plane = new SmallControlPlane();
        plane.Config("base", "platform-config: \"true\"", "MAP: 'a: 1'");
        plane.Config("site", "platform-config: \"true\", site: a", "MAP: 'b: 2'");

        var run = Explain(plane);

        Assert.Contains("  MAP:\n      a: 1\n      b: 2\n    from site (", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n    merged over base (", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site: b", "asks for label 'site: b', but the cluster type has 'a'.")]
    [InlineData("region: eu", "asks for label 'region: eu', which neither the cluster type nor the target has.")]
    [InlineData("tier: back", "asks for label 'tier: back', but the target has 'front'.")]
    public void With_a_key_it_says_why_other_ConfigMaps_do_not_apply(string label, string reason)
    {
        using var plane = new SmallControlPlane();
        plane.Config("other", $"platform-config: \"true\", {label}", "LEVEL: trace");

        var run = Explain(plane, "LEVEL");

        Assert.Contains("  LEVEL: info\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  does not apply: 'trace' of other (", run.Out, StringComparison.Ordinal);
        Assert.Contains($"\n    {reason}\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("does not apply", Explain(plane).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_a_schema_misses_are_named()
    {
        using var plane = new SmallControlPlane();
        plane.Write(
            "dev/schema.yaml",
            "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: ConfigSchema\nmetadata: {name: needs, labels: {place: edge}}\n"
            + "spec:\n  schema: '{\"required\": [\"HOST\"], \"properties\": {\"HOST\": {\"type\": \"string\", \"description\": \"Where it listens\"}}}'\n");

        Assert.Contains("  missing: HOST, which schema needs requires (string): Where it listens\n", Explain(plane).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_is_shown_as_a_digest()
    {
        using var plane = new SmallControlPlane();
        plane.Config("base", "platform-config: \"true\"", $"TOKEN: {Token}");
        plane.Config("more", "platform-config: \"true\", site: a", $"LIST: '[{{name: x, password: {Token}}}]'");

        var run = Explain(plane);
        var json = CommandRun.Of("explain", "config", "shop-front", "edge-a", "--control-plane", plane.Path, "-e", "dev", "--format", "json");

        Assert.Contains("  TOKEN: sha256:", run.Out, StringComparison.Ordinal);
        Assert.Contains("… (40 characters)", json.Json("explain-config").GetProperty("environments")[0].GetProperty("values")[0].GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Token, run.Out + run.Error + json.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_that_is_not_placed_is_explained_all_the_same()
    {
        using var plane = new SmallControlPlane();

        var run = CommandRun.Of("explain", "config", "shop-back", "cloud", "--control-plane", plane.Path, "-e", "dev");

        Assert.Contains("No policy places it there; this is what it would find.\n  LEVEL: info\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_is_answered_with_the_nearest()
    {
        using var plane = new SmallControlPlane();

        var run = Explain(plane, "LEVLE");

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Equal("error LC7003: No ConfigMap in environment 'dev' has the value 'LEVLE'.\n  hint: Did you mean 'LEVEL'?\n", run.Error);
    }

    [Fact]
    public void The_JSON_document_fits_its_schema()
    {
        var json = CommandRun.Of(
            "explain", "config", "approvals-edge", "edge-warehouse-hamburg", "SITE", "--control-plane", CommandRun.Example, "-e", "dev", "--format", "json").Json("explain-config");

        var environment = json.GetProperty("environments")[0];
        Assert.Equal("Hamburg", environment.GetProperty("values")[0].GetProperty("value").GetString());
        Assert.Equal("rotterdam", environment.GetProperty("notApplied")[0].GetProperty("label").GetProperty("value").GetString());
    }

    private static CommandRun Explain(SmallControlPlane plane, params string[] key) =>
        CommandRun.Of(["explain", "config", "shop-front", "edge-a", .. key, "--control-plane", plane.Path, "-e", "dev"]);
}
