using LcncInfra.Cli.PlacementTests;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;

namespace LcncInfra.Cli.Tests.PlacementTests;

public sealed class TestCommandTests
{
    private const string Head = "apiVersion: lcncinfra.io/v1alpha1\nkind: PlacementTest\nmetadata: {name: t}\nspec:\n  environment: dev\n";

    [Fact]
    public void The_tests_of_the_example_pass()
    {
        var run = CommandRun.Of("test", CommandRun.Example);

        Assert.Equal((ExitCode.Done, "12 passed, 0 failed\n", string.Empty), (run.Code, run.Out, run.Error));
    }

    [Theory]
    [InlineData("- {target: shop-front, clusterTypes: [edge-b, edge-a]}")]
    [InlineData("- {target: shop-back, clusterTypes: []}")]
    [InlineData("- {target: '*-front', clusterType: edge-*, values: {LEVEL: info}}")]
    [InlineData("- {target: shop-front, clusterTypes: [edge-a, edge-b], values: {LEVEL: info}}")]
    public void What_is_so_passes(string expectation) => Assert.Equal("1 passed, 0 failed\n", Run($"  expect:\n    {expectation}\n").Out);

    [Theory]
    [InlineData("expect", "- {target: shop-front, clusterTypes: [edge-a, cloud]}", "8:51", "LC7013", "Policy 'fronts' comes closest: it asks the cluster type for 'place=edge', but finds 'cloud'.")]
    [InlineData("expect", "- {target: shop-front, clusterTypes: [edge-a]}", "8:42", "LC7014", "Policy 'fronts' places it there.")]
    [InlineData("expect", "- {target: shop-front, clusterType: '*'}", "8:41", "LC7013", "comes closest")]
    [InlineData("expect", "- {target: shop-*, clusterTypes: [edge-a, edge-b]}", "8:39", "LC7013", "it asks the target for 'tier=front', but finds 'back'.")]
    [InlineData("expect", "- {target: shop-front, clusterType: edge-a, values: {LEVEL: debug}}", "8:65", "LC7016", "'info'")]
    [InlineData("expect", "- {target: shop-front, clusterType: edge-a, values: {NOPE: debug}}", "8:64", "LC7016", "no ConfigMap gives it")]
    [InlineData("expect", "- {target: shop-font, clusterType: edge-a}", "8:16", "LC7012", "Did you mean 'shop-front'?")]
    [InlineData("expect", "- {target: shop-front, clusterTypes: [edge-c]}", "8:43", "LC7012", "edge-")]
    [InlineData("never", "- {target: shop-*, clusterType: edge-a}", "8:7", "LC7015", "Policy 'fronts' places it there.")]
    [InlineData("never", "- {target: shop-*, clusterType: edgy-*}", "8:37", "LC7012", "There are: cloud, edge-a, edge-b.")]
    public void What_is_not_so_fails_at_its_place(string list, string item, string place, string code, string part)
    {
        var run = Run($"  {list}:\n    # A line more\n    {item}\n");

        Assert.Equal((ExitCode.WrongInput, "0 passed, 1 failed\n"), (run.Code, run.Out));
        Assert.Contains($"t.yaml:{place}: error {code}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_does_not_exist_is_an_error()
    {
        var run = Run("  expects: []\n");

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("error LC1021", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_about_an_unknown_environment_fails()
    {
        using var plane = new SmallControlPlane();
        plane.Write("t.yaml", Head.Replace("dev", "dve", StringComparison.Ordinal) + "  never:\n    - {target: '*', clusterType: '*'}\n");

        var run = CommandRun.Of("test", plane.Path, plane.Of("t.yaml"));

        Assert.Equal((ExitCode.WrongInput, "0 passed, 1 failed\n"), (run.Code, run.Out));
        Assert.Contains("t.yaml:5:16: error LC7011: There is no environment 'dve'.\n  hint: Did you mean 'dev'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_environments_that_are_meant_are_tested()
    {
        Assert.Equal("1 passed, 0 failed\n", CommandRun.Of("test", CommandRun.Example, "-e", "dev").Out);
        Assert.Contains("Did you mean 'dev'?", CommandRun.Of("test", CommandRun.Example, "-e", "dve").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_test_is_an_error()
    {
        using var plane = new SmallControlPlane();

        var none = CommandRun.Of("test", plane.Path);
        var absent = CommandRun.Of("test", plane.Path, plane.Of("absent.yaml"));

        Assert.Equal((ExitCode.WrongInput, ExitCode.WrongInput), (none.Code, absent.Code));
        Assert.StartsWith("error LC7010: ", none.Error, StringComparison.Ordinal);
        Assert.Contains("absent.yaml: error LC7005: ", absent.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_document_fits_its_schema()
    {
        var json = CommandRun.Of("test", CommandRun.Example, "--format", "json").Json("test");

        Assert.Equal(12, json.GetProperty("passed").GetInt32());
        Assert.Equal(3, json.GetProperty("tests").GetArrayLength());
    }

    [Theory]
    [InlineData("a", "a", true)]
    [InlineData("a", "ab", false)]
    [InlineData("*", "", true)]
    [InlineData("a*", "abc", true)]
    [InlineData("*c", "abc", true)]
    [InlineData("a*b*c", "aXbXbc", true)]
    [InlineData("a*b*c", "acb", false)]
    [InlineData("**", "x", true)]
    [InlineData("a?c", "abc", false)]
    public void A_star_stands_for_any_characters(string pattern, string name, bool matches) => Assert.Equal(matches, NamePattern.Matches(pattern, name));

    private static CommandRun Run(string spec)
    {
        using var plane = new SmallControlPlane();
        plane.Write("tests/t.yaml", Head + spec);
        return CommandRun.Of("test", plane.Path);
    }
}
