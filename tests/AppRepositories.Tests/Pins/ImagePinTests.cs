using LcncInfra.AppRepositories.Pins;

namespace LcncInfra.AppRepositories.Tests.Pins;

public sealed class ImagePinTests
{
    [Theory]
    [InlineData("1.5.0")]
    [InlineData("_x-1.0_b")]
    [InlineData("1@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_tag_and_a_digest_are_read_and_written_alike(string text)
    {
        Assert.True(ImagePin.TryParse(text, out var pin, out _));
        Assert.Equal(text, pin.ToString());
    }

    [Theory]
    [InlineData("", "begins with none")]
    [InlineData(".x", "begins with none")]
    [InlineData("a b", "begins with none")]
    [InlineData("ä", "begins with none")]
    [InlineData("1\n", "begins with none")]
    [InlineData("r.io/a:1", "more than the tag")]
    [InlineData("1@", "digest")]
    [InlineData("1@sha256:abc", "digest")]
    [InlineData("1@sha256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "digest")]
    [InlineData("1@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n", "digest")]
    [InlineData("@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "begins with none")]
    public void Anything_else_is_refused_with_the_reason(string text, string reason)
    {
        Assert.False(ImagePin.TryParse(text, out _, out var problem));
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_has_at_most_128_characters()
    {
        Assert.True(ImagePin.TryParse(new string('a', 128), out _, out _));
        Assert.False(ImagePin.TryParse(new string('a', 129), out _, out _));
    }
}
