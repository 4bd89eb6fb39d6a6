using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.Inventories;

namespace LcncInfra.Cli.Tests.Diff;

public sealed class DiffMarkdownTests
{
    [Fact]
    public void A_comment_has_a_table_and_each_change_to_unfold()
    {
        using var plane = new SmallControlPlane();
        var output = plane.Generate();
        plane.Config("base", "platform-config: \"true\"", "LEVEL: debug");

        var text = Diff(plane, output);

        Assert.Contains("| <code>edge-a</code> | 1 | 0 | 1 | 0 | 0 | 1 | 0 |\n| <code>edge-b</code> | 1 | 0 | 1 | 0 | 0 | 1 | 0 |\n", text, StringComparison.Ordinal);
        Assert.Contains("<details><summary>changed platform-config&#46;yaml in 2 assignments on 2 cluster types</summary>\n\nedge-a/shop-front, edge-b/shop-front\n\n```diff\n", text, StringComparison.Ordinal);
        Assert.EndsWith("```\n\n</details>\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Published_text_cannot_leave_its_code_block()
    {
        using var plane = new SmallControlPlane();
        var output = plane.Generate();
        File.AppendAllText(Path.Combine(output, "edge-a", "shop-front", "platform-config.yaml"), "```\n</details><img src=x> @everyone\n  ````\n");

        var lines = Diff(plane, output).Split('\n');

        var fence = Assert.Single(lines, line => line.EndsWith("diff", StringComparison.Ordinal) && line.StartsWith('`'));
        Assert.Equal("`````diff", fence);
        Assert.Contains("-</details><img src=x> @everyone", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("```", StringComparison.Ordinal) && line is not ("`````diff" or "`````"));
    }

    [Fact]
    public void A_path_that_was_published_cannot_bring_markup()
    {
        using var plane = new SmallControlPlane();
        var output = plane.Generate();
        var inventory = Path.Combine(output, ".lcnc", "inventory.json");
        const string Name = "edge-a/shop-front/[x](y) @team _b_ <i>.yaml";
        File.WriteAllText(inventory, File.ReadAllText(inventory).Replace("\"edge-a/shop-front/namespace.yaml\"", $"\"{Name}\"", StringComparison.Ordinal));
        File.Move(Path.Combine(output, "edge-a", "shop-front", "namespace.yaml"), Path.Combine(output, Name.Replace("<i>", "i", StringComparison.Ordinal)));
        File.WriteAllText(inventory, File.ReadAllText(inventory).Replace("<i>", "i", StringComparison.Ordinal));
        Consistent(output);

        var text = Diff(plane, output);

        Assert.Contains("removed &#91;x&#93;&#40;y&#41; <code>&#64;team</code> &#95;b&#95; i&#46;yaml of edge-a/shop-front", text, StringComparison.Ordinal);
        Assert.DoesNotContain("@team", text.Replace("```", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_stays_short_enough_to_be_posted()
    {
        using var plane = new SmallControlPlane();
        var output = plane.Generate();
        for (var i = 0; i < 400; i++)
        {
            plane.Config($"c{i}", "platform-config: \"true\"", $"KEY_{i}: '{new string('x', 400)}'");
        }

        var text = Diff(plane, output);

        Assert.InRange(text.Length, 1, 65_536);
        Assert.Contains("did not fit here", text, StringComparison.Ordinal);
    }

    // Whoever changes the inventory and means it changes the release file, too.
    private static void Consistent(string output)
    {
        var (inventory, release) = (Path.Combine(output, ".lcnc", "inventory.json"), Path.Combine(output, ".lcnc", "release.json"));
        var rendering = InventoryReader.Read(File.ReadAllBytes(inventory), inventory, new DiagnosticBag())!.Rendering;
        File.WriteAllText(release, $"{{\"rendering\": \"{rendering}\"}}");
    }

    private static string Diff(SmallControlPlane plane, string output)
    {
        var run = CommandRun.Of("diff", plane.Path, "-e", "dev", "--against", output, "--format", "markdown");
        Assert.Equal(ExitCode.Done, run.Code);
        return run.Out;
    }
}
