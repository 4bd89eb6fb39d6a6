using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Manifests.Images;

namespace LcncInfra.Manifests.Tests.Images;

public sealed class ImageReferenceTests
{
    private static readonly string Digest = $"sha256:{new string('a', 64)}";

    [Theory]
    [InlineData("nginx", "docker.io/library/nginx:latest")]
    [InlineData("nginx:1.27", "docker.io/library/nginx:1.27")]
    [InlineData("bitnami/nginx:1", "docker.io/bitnami/nginx:1")]
    [InlineData("index.docker.io/nginx:1", "docker.io/library/nginx:1")]
    [InlineData("registry.example.com/shop/web:1.4.0", "registry.example.com/shop/web:1.4.0")]
    [InlineData("registry.example.com:5000/web", "registry.example.com:5000/web:latest")]
    [InlineData("localhost/web:2", "localhost/web:2")]
    public void A_name_is_read_as_runtimes_read_it(string written, string whole) => Assert.Equal(whole, ImageReference.Parse(written)?.ToString());

    [Fact]
    public void A_digest_says_which_image_with_a_tag_or_without()
    {
        Assert.Equal($"registry.example.com/web@{Digest}", ImageReference.Parse($"registry.example.com/web@{Digest}")?.ToString());
        var both = ImageReference.Parse($"registry.example.com:5000/shop/web:1.4@{Digest}");
        Assert.Equal(("registry.example.com:5000", "shop/web", "1.4", Digest), (both?.Host, both?.Repository, both?.Tag, both?.Digest));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Web")]
    [InlineData("${IMAGE}")]
    [InlineData("registry.example.com/Web:1")]
    [InlineData("registry.example.com/web@sha256:abc")]
    [InlineData("registry.example.com/web:a b")]
    [InlineData("registry.example.com/")]
    [InlineData("https://registry.example.com/web")]
    [InlineData("web:1\n")]
    public void What_is_no_name_is_none(string written) => Assert.Null(ImageReference.Parse(written));

    [Fact]
    public void A_whole_name_reads_back_and_nothing_throws() => Prop.ForAll<string>(text =>
        ImageReference.Parse(text ?? string.Empty) is not { } reference || ImageReference.Parse(reference.ToString())?.ToString() == reference.ToString()).QuickCheckThrowOnFailure();
}
