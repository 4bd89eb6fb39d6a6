namespace LcncInfra.Git.Tests;

public sealed class GitUrlTests
{
    [Theory]
    [InlineData("https://example.com/org/repo")]
    [InlineData("https://user:token@example.com/org/repo.git")]
    [InlineData("http://localhost:8080/repo")]
    [InlineData("ssh://git@example.com:22/org/repo")]
    [InlineData("git@example.com:org/repo.git")]
    [InlineData("/srv/git/repo")]
    [InlineData("file:///srv/git/repo")]
    public void A_repository_behind_https_ssh_or_a_path_is_accepted(string text) =>
        Assert.True(GitUrl.TryParse(text, out _, out _));

    [Theory]
    [InlineData("")]
    [InlineData("-uhttps://example.com/x")]
    [InlineData("--upload-pack=touch /tmp/x")]
    [InlineData("ext::sh -c touch% /tmp/x")]
    [InlineData("fd::17/foo")]
    [InlineData("https://example.com/a b")]
    [InlineData("https://example.com/a\tb")]
    [InlineData("https://example.com/a\nb")]
    [InlineData("https://example.com/\u202Egpj")]
    [InlineData("https://example.com/'x'")]
    [InlineData("https://example.com/$(id)")]
    [InlineData("https://example.com/`id`")]
    [InlineData("ssh://-oProxyCommand=id/x")]
    [InlineData("git@-oProxyCommand=id:x")]
    [InlineData("git@example.com:-x")]
    [InlineData("git://example.com/x")]
    [InlineData("ftp://example.com/x")]
    [InlineData("https://")]
    [InlineData("https://example.com")]
    [InlineData("../repo")]
    [InlineData("file://host/share")]
    [InlineData("javascript:alert(1)")]
    public void What_git_could_read_as_an_option_or_a_command_is_refused(string text)
    {
        Assert.False(GitUrl.TryParse(text, out _, out var refusal));
        Assert.NotEmpty(refusal);
    }

    [Theory]
    [InlineData("https://user:p%40ss@example.com/org/repo", "https://example.com/org/repo")]
    [InlineData("https://ghp_token@example.com/org/repo", "https://example.com/org/repo")]
    [InlineData("https://example.com/org/repo?sig=secret", "https://example.com/org/repo")]
    [InlineData("ssh://git:secret@example.com/org/repo", "ssh://git@example.com/org/repo")]
    [InlineData("https://example.com:8443/r", "https://example.com:8443/r")]
    public void Credentials_are_never_shown(string text, string shown)
    {
        Assert.True(GitUrl.TryParse(text, out var url, out _));
        Assert.Equal(shown, url.Display);
        Assert.Equal(shown, url.ToString());
    }

    [Theory]
    [InlineData("https://example.com/org/repo.git")]
    [InlineData("https://EXAMPLE.com/org/repo/")]
    [InlineData("git@example.com:org/repo.git")]
    [InlineData("ssh://git@example.com/org/repo")]
    [InlineData("https://token@example.com/org/repo")]
    public void Spellings_of_one_repository_have_one_identity(string text)
    {
        Assert.True(GitUrl.TryParse("https://example.com/org/repo", out var plain, out _));
        Assert.True(GitUrl.TryParse(text, out var other, out _));
        Assert.Equal(plain.Identity, other.Identity);
    }

    [Theory]
    [InlineData("main", true)]
    [InlineData("feature/x-1", true)]
    [InlineData("v1.2.3", true)]
    [InlineData("", false)]
    [InlineData("-x", false)]
    [InlineData("a..b", false)]
    [InlineData("a b", false)]
    [InlineData("a~1", false)]
    [InlineData("a^{commit}", false)]
    [InlineData("a:b", false)]
    [InlineData("a@{1}", false)]
    [InlineData("a/", false)]
    [InlineData("/a", false)]
    [InlineData("a//b", false)]
    [InlineData("a/.b", false)]
    [InlineData("a.lock", false)]
    [InlineData("@", false)]
    [InlineData("a\u0007", false)]
    [InlineData("*", false)]
    public void A_name_is_accepted_as_git_accepts_it(string name, bool accepted) => Assert.Equal(accepted, GitRefName.IsValid(name));
}
