using LcncInfra.Cli.Running;
using LcncInfra.Testing.Git;
using LcncInfra.Cli.Tests.Running;

namespace LcncInfra.Cli.Tests.Diff;

public sealed class DiffCommandTests
{
    private const string Token = "ghp_abcdefghijklmnopqrstuvwxyz0123456789";

    [Fact]
    public void What_was_generated_does_not_differ()
    {
        using var plane = new SmallControlPlane();
        var output = plane.Generate();

        var run = Diff(plane, "--against", output, "--check");

        Assert.Equal((ExitCode.Done, $"dev: nothing differs from {output}\n"), (run.Code, run.Out));
    }

    [Fact]
    public void The_same_change_of_all_assignments_is_shown_once()
    {
        using var plane = new SmallControlPlane();
        var output = plane.Generate();
        plane.Config("base", "platform-config: \"true\"", "LEVEL: debug");

        var run = Diff(plane, "--against", output);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(
            $$"""
            dev: 2 files changed against {{output}}

            Blast radius
              edge-a  1 assignment: 1 changed
              edge-b  1 assignment: 1 changed

            changed platform-config.yaml in 2 assignments on 2 cluster types
              edge-a/shop-front, edge-b/shop-front
            --- edge-a/shop-front/platform-config.yaml
            +++ edge-a/shop-front/platform-config.yaml
            @@ -1,3 +1,3 @@
             kind: ConfigMap
             data: 
            -  LEVEL: info
            +  LEVEL: debug

            """,
            run.Out);
        Assert.Equal(ExitCode.Differs, Diff(plane, "--against", output, "--check").Code);
    }

    [Fact]
    public void Placements_that_come_and_go_name_the_policy_or_what_came_closest()
    {
        using var plane = new SmallControlPlane();
        var output = plane.Generate();
        plane.Policy("place: cloud");

        var run = Diff(plane, "--against", output);

        Assert.Contains("3 files added, 6 files removed, 1 placement added, 2 placements removed", run.Out, StringComparison.Ordinal);
        Assert.Contains("  +  cloud/shop-front   Placed by policy 'fronts'.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains(
            "  -  edge-a/shop-front  No policy places it any more. Policy 'fronts' comes closest: it asks the cluster type for 'place=cloud', but finds 'edge'.\n",
            run.Out,
            StringComparison.Ordinal);
        Assert.Contains("removed namespace.yaml in 2 assignments on 2 cluster types\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("+name: dev-cloud-shop-front\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deletion_that_generate_would_refuse_is_a_finding_beside_the_difference()
    {
        using var plane = new SmallControlPlane();
        foreach (var place in new[] { "c", "d", "e", "f" })
        {
            plane.ClusterType($"edge-{place}", "place: edge");
        }

        var output = plane.Generate();
        plane.Policy("place: edge, site: a");

        var run = Diff(plane, "--against", output, "--format", "json");
        var json = run.Json("diff");

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Equal("LC6007", Assert.Single(json.GetProperty("diagnostics").EnumerateArray(), d => d.GetProperty("severity").GetString() == "error").GetProperty("code").GetString());
        var radius = json.GetProperty("environments")[0].GetProperty("blastRadius");
        Assert.Equal((6, 5, 84), (radius.GetProperty("before").GetInt32(), radius.GetProperty("deleted").GetInt32(), radius.GetProperty("deletedPercent").GetInt32()));
        Assert.Contains("  edge-b  1 assignment: 1 deleted\n", Diff(plane, "--against", output).Out, StringComparison.Ordinal);
        Assert.Contains("| <code>edge-b</code> | 1 | 0 | 0 | 1 | 0 | 0 | 3 |\n", Diff(plane, "--against", output, "--format", "markdown").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cluster_type_that_is_gone_is_named()
    {
        using var plane = new SmallControlPlane();
        var output = plane.Generate();
        File.Delete(plane.Of("dev/edge-b.yaml"));

        Assert.Contains("  -  edge-b/shop-front  There is no cluster type 'edge-b' any more.\n", Diff(plane, "--against", output).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_and_a_folder_of_it_can_be_compared_with()
    {
        using var plane = new SmallControlPlane();
        using var git = new GitSandbox();
        var repository = git.Init("gitops");
        CopyTo(plane.Generate(), Path.Combine(repository, "clusters", "dev"));
        GitSandbox.CommitAll(repository);
        plane.Config("base", "platform-config: \"true\"", "LEVEL: debug");

        var same = Diff(plane, "--against", "main:clusters/dev", "--repository", repository);
        var head = Diff(plane, "--against", "HEAD:clusters", "--repository", repository, "--format", "markdown");
        var all = CommandRun.Of("diff", plane.Path, "--against", "main:clusters", "--repository", repository);

        Assert.StartsWith("dev: 2 files changed against main:clusters/dev\n", same.Out, StringComparison.Ordinal);
        Assert.Contains("-  LEVEL: info\n+  LEVEL: debug\n", same.Out, StringComparison.Ordinal);
        Assert.Contains("9 files added", head.Out, StringComparison.Ordinal);
        Assert.Equal(same.Out, all.Out);
    }

    [Theory]
    [InlineData("nope")]
    [InlineData("main:../other")]
    [InlineData("@{-1}")]
    public void What_is_no_tree_is_an_error(string against)
    {
        using var plane = new SmallControlPlane();
        using var git = new GitSandbox();
        var repository = git.Init("gitops");
        GitSandbox.Commit(repository, "main", ("a", "a"));

        var run = Diff(plane, $"--against={against}", "--repository", repository);

        Assert.Equal((ExitCode.WrongInput, string.Empty), (run.Code, run.Out));
        Assert.Contains("error LC7007: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_that_is_published_is_hidden_in_every_format()
    {
        using var plane = new SmallControlPlane();
        var output = plane.Generate();
        var file = Path.Combine(output, "edge-a", "shop-front", "platform-config.yaml");
        File.WriteAllText(file, File.ReadAllText(file) + $"  TOKEN: {Token}\n");

        foreach (var format in new[] { "text", "json", "markdown" })
        {
            var run = Diff(plane, "--against", output, "--format", format);

            Assert.Contains("-  TOKEN: ***", run.Out, StringComparison.Ordinal);
            Assert.DoesNotContain(Token, run.Out + run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_JSON_document_fits_its_schema()
    {
        using var plane = new SmallControlPlane();
        var output = plane.Generate();
        plane.Policy("place: cloud");

        var json = Diff(plane, "--against", output, "--format", "json").Json("diff");

        Assert.True(json.GetProperty("differs").GetBoolean());
        var environment = json.GetProperty("environments")[0];
        Assert.Equal(["cloud", "edge-a", "edge-b"], environment.GetProperty("clusterTypes").EnumerateArray().Select(c => c.GetProperty("name").GetString()));
        Assert.Equal("fronts", environment.GetProperty("placements")[0].GetProperty("policies")[0].GetString());
    }

    [Fact]
    public void Lines_are_coloured_on_a_terminal_and_cannot_colour_themselves()
    {
        using var plane = new SmallControlPlane();
        var output = plane.Generate();
        var file = Path.Combine(output, "edge-a", "shop-front", "platform-config.yaml");
        File.WriteAllText(file, File.ReadAllText(file) + "  EVIL: \u001b[2Jgone\u202E\n");

        var run = CommandRun.OnTerminal("diff", plane.Path, "-e", "dev", "--against", output);

        Assert.Contains("\u001b[31m-  EVIL: \\u001B[2Jgone\\u202E\u001b[0m\n", run.Out, StringComparison.Ordinal);
    }

    private static CommandRun Diff(SmallControlPlane plane, params string[] arguments) => CommandRun.Of(["diff", plane.Path, "-e", "dev", .. arguments]);

    private static void CopyTo(string from, string to) => LcncInfra.Testing.Files.FileTree.Copy(from, to);
}
