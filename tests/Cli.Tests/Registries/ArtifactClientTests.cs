using System.Net;
using System.Net.Sockets;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Cli.Registries;
using LcncInfra.Model.Names;
using static LcncInfra.Cli.Tests.Registries.HttpTestServer;

namespace LcncInfra.Cli.Tests.Registries;

public sealed class ArtifactClientTests
{
    private static readonly string Digest = $"sha256:{new string('a', 64)}";

    [Fact]
    public void A_tag_is_resolved_by_asking_for_the_head_of_its_manifest()
    {
        using var server = new HttpTestServer(_ => Answer.None(200, ("Docker-Content-Digest", Digest)));

        Assert.Equal(Digest, Resolve(server, "team/shop", "v1+build"));
        Assert.Equal(("HEAD", "/v2/team/shop/manifests/v1_build", null), (server.Requests[0].Method, server.Requests[0].Path, server.Requests[0].Authorization));
    }

    [Fact]
    public void A_registry_that_names_no_digest_is_asked_for_the_manifest_itself()
    {
        using var server = new HttpTestServer(_ => Answer.Text("{}"));

        Assert.Equal(ContentDigest.Of("{}"), Resolve(server, "shop", "v1"));
        Assert.Equal(["HEAD", "GET"], server.Requests.Select(r => r.Method));
    }

    [Fact]
    public void A_registry_that_wants_a_token_gets_one_and_the_password_goes_to_the_server_of_tokens_of_its_host_only()
    {
        HttpTestServer? self = null;
        using var server = new HttpTestServer(request => request switch
        {
            { Path: var path } when path.StartsWith("/token?", StringComparison.Ordinal) => Answer.Text("{\"token\": \"t0k\"}"),
            { Authorization: "Bearer t0k" } => Answer.None(200, ("Docker-Content-Digest", Digest)),
            _ => Answer.None(401, ("WWW-Authenticate", $"Bearer realm=\"http://{self?.Host}/token\",service=\"s\",scope=\"repository:shop:pull\"")),
        });
        self = server;

        Assert.Equal(Digest, Resolve(server, "shop", "v1", ("auths", server.Host)));

        var token = Assert.Single(server.Requests, r => r.Path.StartsWith("/token", StringComparison.Ordinal));
        Assert.Equal("/token?service=s&scope=repository%3Ashop%3Apull", token.Path);
        Assert.Equal($"Basic {Basic("user", "hunter2")}", token.Authorization);
        Assert.All(server.Requests.Except([token]), r => Assert.NotEqual(token.Authorization, r.Authorization));
    }

    [Fact]
    public void A_registry_cannot_send_the_password_to_somebody_else()
    {
        using var thief = new HttpTestServer(_ => Answer.Text("{\"token\": \"t0k\"}"));
        using var server = new HttpTestServer(request => request.Authorization is null
            ? Answer.None(401, ("WWW-Authenticate", $"Bearer realm=\"http://{thief.Host}/token\""))
            : Answer.None(200, ("Docker-Content-Digest", Digest)));

        Resolve(server, "shop", "v1", ("auths", server.Host));

        Assert.Null(Assert.Single(thief.Requests).Authorization);
    }

    [Fact]
    public void A_redirection_gets_neither_token_nor_password()
    {
        using var storage = new HttpTestServer(_ => Answer.None(200, ("Docker-Content-Digest", Digest)));
        using var server = new HttpTestServer(request => request.Authorization is null
            ? Answer.None(401, ("WWW-Authenticate", "Basic realm=\"x\""))
            : Answer.None(307, ("Location", $"http://{storage.Host}/elsewhere")));

        Resolve(server, "shop", "v1", ("auths", server.Host));

        Assert.Null(Assert.Single(storage.Requests).Authorization);
        Assert.Equal($"Basic {Basic("user", "hunter2")}", server.Requests[^1].Authorization);
    }

    [Theory]
    [InlineData(404, nameof(RegistryFailure.NotFound))]
    [InlineData(401, nameof(RegistryFailure.Refused))]
    [InlineData(403, nameof(RegistryFailure.Refused))]
    [InlineData(500, nameof(RegistryFailure.Broken))]
    public void What_a_registry_does_not_give_is_said_without_credentials(int status, string failure)
    {
        using var server = new HttpTestServer(_ => Answer.None(status, ("WWW-Authenticate", "Basic realm=\"x\"")));

        var thrown = Assert.Throws<RegistryException>(() => Resolve(server, "shop", "v1", ("auths", server.Host)));

        Assert.Equal(failure, thrown.Failure.ToString());
        Assert.DoesNotContain("hunter2", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_answers_the_remedy_is_a_written_digest()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        using var client = new ArtifactClient(RegistryCredentials.None);

        var thrown = Assert.Throws<RegistryException>(() => client.ResolveDigest(
            new ManifestArtifact($"oci://127.0.0.1:{((IPEndPoint)socket.LocalEndPoint!).Port}/shop", null, "v1"), CancellationToken.None));

        Assert.Equal(RegistryFailure.Unreachable, thrown.Failure);
        Assert.Contains("'digest'", thrown.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.2.8", "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("1.2.7", null)]
    [InlineData("9.9.9", null)]
    public void A_version_of_a_chart_is_found_in_the_index_of_its_repository(string version, string? digest)
    {
        using var server = new HttpTestServer(request => request.Path == "/charts/index.yaml" ? Answer.Text(Index) : Answer.None(404));
        using var client = new ArtifactClient(RegistryCredentials.None);

        var found = Record.Exception(() => Assert.Equal(digest, client.ResolveDigest(new ManifestArtifact($"http://{server.Host}/charts", "nats", version), CancellationToken.None)));

        Assert.Equal(digest is null, found is RegistryException { Failure: RegistryFailure.NotFound });
    }

    [Theory]
    [InlineData("[")]
    [InlineData("entries: [")]
    [InlineData("")]
    [InlineData("entries: {nats: {version: 1.2.8}}")]
    [InlineData("{entries: {nats: [{version: [a, b], digest: {x: y}}, 3, null]}}")]
    public void An_index_that_is_none_is_no_crash(string index)
    {
        using var server = new HttpTestServer(_ => Answer.Text(index));
        using var client = new ArtifactClient(RegistryCredentials.None);

        Assert.Throws<RegistryException>(() => client.ResolveDigest(new ManifestArtifact($"http://{server.Host}", "nats", "1.2.8"), CancellationToken.None));
    }

    [Theory]
    [InlineData("nginx", "docker.io", "library/nginx")]
    [InlineData("oci://ghcr.io/team/shop", "ghcr.io", "team/shop")]
    [InlineData("localhost:5000/a", "localhost:5000", "a")]
    [InlineData("oci://ghcr.io/../shop", null, null)]
    [InlineData("oci://ghcr.io/Team", null, null)]
    [InlineData("oci://user@evil.example.com/x", null, null)]
    public void The_name_of_a_repository_is_read_as_docker_reads_it(string text, string? host, string? name)
    {
        if (host is null)
        {
            Assert.Throws<RegistryException>(() => RegistryAddress.Parse(text));
        }
        else
        {
            Assert.Equal((host, name), (RegistryAddress.Parse(text).Host, RegistryAddress.Parse(text).Name));
        }
    }

    [Theory]
    [InlineData("registry.gitlab.com", "https://gitlab.com/jwt/auth", true)]
    [InlineData("registry.gitlab.com", "http://gitlab.com/jwt/auth", false)]
    [InlineData("a.azurecr.io", "https://b.azurecr.io/oauth2", false)]
    [InlineData("docker.io", "https://auth.docker.io/token", true)]
    [InlineData("registry.example.com", "https://evil.example.org/", false)]
    [InlineData("registry.example.com:5000", "https://registry.example.com:5000/", true)]
    public void Credentials_are_for_the_host_they_are_kept_for(string registry, string request, bool isGiven)
    {
        var credentials = RegistryCredentials.Of($"{{\"auths\": {{\"https://{registry}/v2/\": {{\"auth\": \"eA==\"}}}}}}");

        Assert.Equal(isGiven, HostCredentials.For(credentials, registry, new Uri(request)) is not null);
    }

    private const string Index = """
        apiVersion: v1
        generated: "2024-01-01T00:00:00Z"
        entries:
          other: [{version: 1.2.8, digest: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb}]
          nats:
            - version: 1.2.9
              keywords: [{a: b}, c]
              digest: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
            - urls: [nats-1.2.8.tgz]
              digest: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
              version: 1.2.8
            - version: 1.2.7
        """;

    private static string Resolve(HttpTestServer server, string repository, string tag, params (string, string)[] auths)
    {
        var credentials = auths.Length == 0 ? RegistryCredentials.None
            : RegistryCredentials.Of($"{{\"auths\": {{\"{auths[0].Item2}\": {{\"username\": \"user\", \"password\": \"hunter2\"}}}}}}");
        using var client = new ArtifactClient(credentials);
        return client.ResolveDigest(new ManifestArtifact($"oci://{server.Host}/{repository}", null, tag), CancellationToken.None);
    }
}
