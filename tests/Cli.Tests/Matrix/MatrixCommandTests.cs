using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;

namespace LcncInfra.Cli.Tests.Matrix;

public sealed class MatrixCommandTests
{
    [Fact]
    public void What_is_left_out_is_named_below_the_table()
    {
        using var plane = new SmallControlPlane();

        var run = CommandRun.Of("matrix", plane.Path, "-e", "dev");

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Error));
        Assert.Contains("On no cluster type: shop-back\nWithout targets: cloud\n", run.Out, StringComparison.Ordinal);
        Assert.Matches("\n +shop-front +1 +1 *\n", run.Out);
    }

    [Fact]
    public void The_names_of_the_policies_can_be_shown()
    {
        using var plane = new SmallControlPlane();

        Assert.Matches("\n +shop-front +fronts +fronts *\n", CommandRun.Of("matrix", plane.Path, "-e", "dev", "--names").Out);
    }

    [Fact]
    public void A_wide_table_is_neither_wrapped_nor_cut()
    {
        using var plane = new SmallControlPlane();
        var text = File.ReadAllText(plane.Of("dev/cloud.yaml"));
        for (var i = 0; i < 40; i++)
        {
            plane.Write($"dev/cloud-{i}.yaml", text.Replace("name: cloud", $"name: a-rather-long-name-{i}", StringComparison.Ordinal));
        }

        var head = CommandRun.Of("matrix", plane.Path, "-e", "dev").Out.Split('\n').First(line => line.Contains("a-rather-long-name-0", StringComparison.Ordinal));

        Assert.All(Enumerable.Range(0, 40), i => Assert.Contains($"a-rather-long-name-{i} ", head, StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_is_Markdown_on_request()
    {
        using var plane = new SmallControlPlane();

        Assert.Equal(
            """
            ### <code>dev</code>

            | target | <code>cloud</code> | <code>edge-a</code> | <code>edge-b</code> |
            | --- | --- | --- | --- |
            | <code>shop-back</code> |  |  |  |
            | <code>shop-front</code> |  | fronts | fronts |

            On no cluster type: <code>shop-back</code>

            Without targets: <code>cloud</code>


            """,
            CommandRun.Of("matrix", plane.Path, "-e", "dev", "--names", "--format", "markdown").Out);
    }

    [Fact]
    public void The_JSON_document_fits_its_schema()
    {
        using var plane = new SmallControlPlane();

        var matrix = CommandRun.Of("matrix", plane.Path, "-e", "dev", "--format", "json").Json("matrix").GetProperty("environments")[0];

        Assert.Equal("shop-back", matrix.GetProperty("unplacedTargets")[0].GetString());
        Assert.Equal("cloud", matrix.GetProperty("emptyClusterTypes")[0].GetString());
        Assert.Equal("fronts", matrix.GetProperty("placements")[1].GetProperty("policies")[0].GetString());
    }
}
