using System.Globalization;
using System.Text;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Cli.Tests.Registries;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Workloads;
using LcncInfra.Testing;
using static LcncInfra.Cli.Tests.Registries.HttpTestServer;
using static LcncInfra.Cli.Tests.Workloads.WorkloadSandbox;

namespace LcncInfra.Cli.Tests.Workloads;

public sealed class WorkloadArchiveTests : IDisposable
{
    private const string FluxLayer = "application/vnd.cncf.flux.content.v1.tar+gzip";

    private readonly WorkloadSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void An_artifact_of_a_registry_is_fetched_by_digest_once_and_then_read_from_the_cache()
    {
        var archive = Archive(("./web/a.yaml", Deployment), ("other/b.yaml", "b: 1"));
        using var server = Registry(archive, FluxLayer, out var digest);
        var source = new WorkloadSource.Archive(new ManifestArtifact($"oci://{server.Host}/shop", null, "v1"), digest, RepositoryPath.Of("web"));

        Assert.Equal(new BuiltManifests(Deployment), _sandbox.Client().Build(Request(source)));
        Assert.Equal(2, server.Requests.Count);

        Assert.Equal(new BuiltManifests(Deployment), _sandbox.Client().Build(Request(source)));
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData(FluxLayer, true, "is something else")]
    [InlineData("application/vnd.example.signature", false, "no layer")]
    public void What_a_registry_gives_instead_is_refused(string layer, bool isForged, string expected)
    {
        using var server = Registry(Archive(("a.yaml", Deployment)), layer, out var digest);
        digest = isForged ? $"sha256:{new string('a', 64)}" : digest;

        var failure = _sandbox.Client().Build(Request(new WorkloadSource.Archive(new ManifestArtifact($"oci://{server.Host}/shop", null, "v1"), digest, default))).Failure;

        Assert.Equal(WorkloadFailureKind.NotFetched, failure?.Kind);
        Assert.Contains(expected, failure?.Message, StringComparison.Ordinal);
    }

    [ClusterToolsFact]
    public void A_chart_of_a_Helm_repository_is_fetched_checked_and_built()
    {
        var archive = Archive(("web/Chart.yaml", "apiVersion: v2\nname: web\nversion: 1.0.0\n"), ("web/templates/a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: {{ .Release.Name }}}\n"));
        using var server = Charts(archive);
        var artifact = new ManifestArtifact($"http://{server.Host}", "web", "1.0.0");

        var built = _sandbox.Client(helm: NpmTools.Helm).Build(Request(new WorkloadSource.Archive(artifact, ContentDigest.Of(archive), default)));

        Assert.Null(built.Failure);
        Assert.Contains("name: shop-web", built.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_that_was_replaced_after_the_lock_is_refused()
    {
        using var server = Charts(Archive(("web/Chart.yaml", "name: web")));

        var failure = _sandbox.Client().Build(Request(new WorkloadSource.Archive(
            new ManifestArtifact($"http://{server.Host}", "web", "1.0.0"), $"sha256:{new string('a', 64)}", default))).Failure;

        Assert.Contains("is not the one with digest", failure?.Message, StringComparison.Ordinal);
        Assert.Contains("lcnc lock", failure?.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_writes_nothing_outside_of_its_folder()
    {
        using var server = Registry(Archive(("../escaped.yaml", Deployment)), FluxLayer, out var digest);

        var failure = _sandbox.Client().Build(Request(new WorkloadSource.Archive(new ManifestArtifact($"oci://{server.Host}/shop", null, "v1"), digest, default))).Failure;

        Assert.Contains("outside of its folder", failure?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_archive_is_said()
    {
        using var server = Registry(Encoding.UTF8.GetBytes("no archive"), FluxLayer, out var digest);

        var failure = _sandbox.Client().Build(Request(new WorkloadSource.Archive(new ManifestArtifact($"oci://{server.Host}/shop", null, "v1"), digest, default))).Failure;

        Assert.Contains("no archive", failure?.Message, StringComparison.Ordinal);
    }

    private static HttpTestServer Registry(byte[] archive, string mediaType, out string digest)
    {
        var manifest = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""{"layers": [{"mediaType": "{{mediaType}}", "digest": "{{ContentDigest.Of(archive)}}"}]}"""));
        digest = ContentDigest.Of(manifest);
        return new HttpTestServer(request => request.Path.Contains("/manifests/", StringComparison.Ordinal) ? new Answer(200, manifest)
            : request.Path.EndsWith($"/blobs/{ContentDigest.Of(archive)}", StringComparison.Ordinal) ? new Answer(200, archive)
            : Answer.None(404));
    }

    private static HttpTestServer Charts(byte[] archive) => new(request => request.Path switch
    {
        "/index.yaml" => Answer.Text($"entries: {{web: [{{version: 1.0.0, urls: [charts/web-1.0.0.tgz], digest: {ContentDigest.Of(archive)[7..]}}}]}}"),
        "/charts/web-1.0.0.tgz" => new Answer(200, archive),
        _ => Answer.None(404),
    });
}
