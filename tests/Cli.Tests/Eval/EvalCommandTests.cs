using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;

namespace LcncInfra.Cli.Tests.Eval;

public sealed class EvalCommandTests
{
    [Fact]
    public void A_Template_of_the_control_plane_is_printed_as_generate_writes_it()
    {
        using var plane = new SmallControlPlane();

        var run = Eval(plane, "namespace");

        Assert.Equal((ExitCode.Done, "kind: Namespace\nname: dev-edge-a-shop-front\n", string.Empty), (run.Code, run.Out, run.Error));
        Assert.Equal(File.ReadAllText(Path.Combine(plane.Generate(), "edge-a", "shop-front", "namespace.yaml")), run.Out);
    }

    [Fact]
    public void A_file_and_standard_input_are_templates_too()
    {
        using var plane = new SmallControlPlane();
        plane.Write("draft.yaml", "a: {{ .Workload }}\n");

        Assert.Equal("a: shop\n", Eval(plane, plane.Of("draft.yaml")).Out);
        Assert.Equal("b: team\n", Eval(plane, "-", "b: {{ .Workspace }}").Out);
    }

    [Theory]
    [InlineData("a: 1\nb: {{ .Nope }}\n", ":2:1: error LC4002")]
    [InlineData("a: 1\nb: {{ if }}\n", ":2:1: error LC4001")]
    [InlineData("a: 1\nb: {{ .ConfigData.NOPE }}\n", ":2:1: error LC4005")]
    [InlineData("a: [\n", ": error LC5001")]
    [InlineData("{{ now }}", ":1:1: error LC4004")]
    public void An_error_names_the_line_of_the_file(string text, string error)
    {
        using var plane = new SmallControlPlane();
        plane.Write("draft.yaml", text);

        var run = Eval(plane, plane.Of("draft.yaml"));

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains($"draft.yaml{error}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_that_a_template_sees_can_be_shown()
    {
        using var plane = new SmallControlPlane();

        var run = CommandRun.Of("eval", "any", plane.Path, "-e", "dev", "--target", "shop-front", "--cluster-type", "edge-a", "--show-data");

        Assert.Contains("ConfigData:\n    LEVEL: info\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nNamespace: dev-edge-a-shop-front\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_is_never_printed()
    {
        const string Token = "ghp_abcdefghijklmnopqrstuvwxyz0123456789";
        using var plane = new SmallControlPlane();
        plane.Config("base", "platform-config: \"true\"", $"TOKEN: {Token}");

        var text = Eval(plane, "config");
        var data = CommandRun.Of("eval", "any", plane.Path, "-e", "dev", "--target", "shop-front", "--cluster-type", "edge-a", "--show-data");

        Assert.Contains("TOKEN: ***", text.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Token, text.Out + text.Error + data.Out + data.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_without_a_placement_is_evaluated_and_said()
    {
        using var plane = new SmallControlPlane();

        var run = CommandRun.Of("eval", "namespace", plane.Path, "-e", "dev", "--target", "shop-back", "--cluster-type", "cloud");

        Assert.Equal((ExitCode.Done, "kind: Namespace\nname: dev-cloud-shop-back\n"), (run.Code, run.Out));
        Assert.StartsWith("info LC7008: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_template_is_answered_with_the_nearest()
    {
        using var plane = new SmallControlPlane();

        Assert.Equal("error LC7004: 'fluxx' is neither a Template of environment 'dev' nor a file.\n  hint: Did you mean 'flux'?\n", Eval(plane, "fluxx").Error);
    }

    [Fact]
    public void One_environment_has_to_be_named_if_there_are_several()
    {
        var run = CommandRun.Of("eval", "flux", CommandRun.Example, "--target", "approvals-edge", "--cluster-type", "sales-cloud");

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("LC7006", run.Error, StringComparison.Ordinal);
        Assert.Contains("--environment: dev, prod, qa.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_document_fits_its_schema()
    {
        using var plane = new SmallControlPlane();
        string[] pair = [plane.Path, "-e", "dev", "--target", "shop-front", "--cluster-type", "edge-a", "--format", "json"];

        Assert.Equal("kind: Namespace\nname: dev-edge-a-shop-front\n", CommandRun.Of(["eval", "namespace", .. pair]).Json("eval").GetProperty("text").GetString());
        Assert.StartsWith("ClusterType: edge-a\n", CommandRun.Of(["eval", "namespace", .. pair, "--show-data"]).Json("eval").GetProperty("data").GetString(), StringComparison.Ordinal);
    }

    private static CommandRun Eval(SmallControlPlane plane, string template, string input = "") =>
        CommandRun.WithInput(input, "eval", template, plane.Path, "-e", "dev", "--target", "shop-front", "--cluster-type", "edge-a");
}
