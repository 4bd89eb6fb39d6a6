using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Testing;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Images;

public sealed class ImagesCommandTests : IDisposable
{
    private static readonly string Digest = $"@sha256:{new string('a', 64)}";

    private static readonly string Example = RepositoryRoot.Of("examples", "rendered-delivery");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_names_the_images_of_each_cluster_type_and_why_others_are_not_known()
    {
        var run = CommandRun.Of("images", Example, "-e", "dev");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(
            """
            dev
              cloud: not known, its manifests are delivered by reference; 'delivery: rendered' makes them known
              ships, which no network reaches: 1 image
                registry.example.com/shop/web:1.4.0  shop-web
              stores: 1 image
                registry.example.com/shop/web:1.4.0  shop-web

            """,
            run.Out);
    }

    [Fact]
    public void An_image_without_a_digest_is_told_where_no_network_reaches()
    {
        var run = CommandRun.Of("images", Example, "-e", "dev");

        Assert.Contains("warning LC9380: Image 'registry.example.com/shop/web:1.4.0' of cluster type 'ships' is not pinned by a digest (of shop-web)", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("'stores'", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongInput, CommandRun.Of("images", Example, "-e", "dev", "--warnings-as-errors").Code);
    }

    [Fact]
    public void Json_holds_to_its_schema()
    {
        var json = CommandRun.Of("images", Example, "-e", "dev", "--format", "json").Json("images");

        var ships = json.GetProperty("environments")[0].GetProperty("clusterTypes")[1];
        Assert.Equal(("ships", true, true), (ships.GetProperty("clusterType").GetString(), ships.GetProperty("airGapped").GetBoolean(), ships.GetProperty("known").GetBoolean()));
        Assert.Equal("shop/web", ships.GetProperty("images")[0].GetProperty("repository").GetString());
        Assert.False(json.GetProperty("environments")[0].GetProperty("clusterTypes")[0].GetProperty("known").GetBoolean());
        Assert.Equal("LC9380", json.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void A_list_has_a_name_a_line_and_names_what_it_lacks()
    {
        var run = CommandRun.Of("images", Example, "-e", "dev", "--format", "oci-list");

        Assert.Equal((ExitCode.Done, "registry.example.com/shop/web:1.4.0\n"), (run.Code, run.Out));
        Assert.Contains("warning LC9381: The images of cluster type 'cloud' are not in the list", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bundle_of_pinned_images_has_nothing_to_be_told()
    {
        CopyExample($"web:1.4.0{Digest}");

        var run = CommandRun.Of("images", _folder.Path, "-e", "dev", "--cluster-type", "ships", "--format", "zarf");

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Error));
        Assert.Equal(
            $"""
            apiVersion: zarf.dev/v1alpha1
            components:
                - description: Images of ships in dev.
                  images:
                    - registry.example.com/shop/web:1.4.0{Digest}
                  name: images-dev
                  required: true
            kind: ZarfPackageConfig
            metadata:
                description: Images of the platform.
                name: images-dev

            """,
            run.Out);
    }

    [Fact]
    public void What_no_list_can_hold_is_told()
    {
        CopyExample("Web");
        _folder.Write("workloads/shop/manifests/broker.yaml", "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: broker}\nspec: {interval: 1h}\n");

        var run = CommandRun.Of("images", _folder.Path, "-e", "dev", "--cluster-type", "stores");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("    and what HelmRelease 'dev-", run.Out, StringComparison.Ordinal);
        Assert.Contains("on cluster type 'stores' runs images that it does not name.", run.Error, StringComparison.Ordinal);
        Assert.Contains("warning LC9382: HelmRelease", run.Error, StringComparison.Ordinal);
        Assert.Contains("warning LC9383: 'registry.example.com/shop/Web' in spec.template.spec.containers[0].image of Deployment", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_cluster_type_is_wrong_input_and_lists_nothing()
    {
        var run = CommandRun.Of("images", Example, "-e", "dev", "--cluster-type", "ship", "--format", "oci-list");

        Assert.Equal((ExitCode.WrongInput, string.Empty), (run.Code, run.Out));
        Assert.Contains("error LC7002", run.Error, StringComparison.Ordinal);
    }

    private void CopyExample(string image)
    {
        foreach (var file in Directory.EnumerateFiles(Example, "*", SearchOption.AllDirectories))
        {
            _folder.Write(Path.GetRelativePath(Example, file), File.ReadAllText(file).Replace("web:1.4.0", image, StringComparison.Ordinal));
        }
    }
}
