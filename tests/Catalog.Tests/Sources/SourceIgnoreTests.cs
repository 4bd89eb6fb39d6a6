using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Catalog.Sources;

namespace LcncInfra.Catalog.Tests.Sources;

public sealed class SourceIgnoreTests
{
    private static readonly string[] Paths =
    [
        "a.yaml", "b.yml", "x", "docs/a.yaml", "docs/x/a.yaml", "deploy/a.yaml", "deploy/docs/readme.md", "deploy/x/y/z.yaml",
        "a/b/c.yaml", "a/c.yaml", "a/x/b/c.yaml", "foo", "foo/bar", "foo/bar/baz", "abc", "abd", "a-c", "a]c", "#x", "!x", "sp ace", "trail ",
        "clusters/dev/1.yaml", "clusters/prod/2.yaml", "Upper.yaml", "img.png", "sub/img.png", "a9", "ab", "a\\b", "[x]", "deep/foo/bar",
    ];

    public static TheoryData<string> Patterns => new(
        "*.yaml", "docs/", "docs", "/docs", "/docs/", "docs/*", "docs/**", "**/docs", "**/docs/", "**/docs/**", "a/**/c.yaml", "a/*/c.yaml",
        "/*\n!/deploy", "/*\n!/deploy/\n/deploy/**/*.md", "*\n!*/\n!*.yaml", "docs/\n!docs/a.yaml", "docs/*\n!docs/a.yaml", "foo/bar", "bar", "bar/",
        "/bar", "ab?", "a[b-d]?", "a[!b]c", "a[^b]c", "a[]]c", "a[[:digit:]]", "[[:upper:]]*", "\\#x", "\\!x", "sp ace", "sp\\ ace", "trail\\ ", "trail ", "# comment\n\n  \na.yaml",
        "clusters/*/1.yaml", "clusters/**", "**", "**/", "/**", "*", "!*", "*.png\n!img.png", "*.png\n!/img.png", "a**", "**c", "a/**", "a/**/", "**/foo/bar", "foo/**/baz", "foo/**/bar/baz",
        "a\\\\b", "\\[x]", "[[]x]", "[", "a[", "a[b", "deploy/**/z.yaml", "deploy/*/z.yaml", "/", "//", "a//b", "*a*b*c*", "upper.yaml\r\nabc\r\n", "!a.yaml\n*.yaml");

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_file_is_ignored_exactly_when_git_ignores_it(string patterns)
    {
        using var repository = new GitFolder();
        var expected = repository.Ignored(patterns, Paths);

        var actual = Paths.Where(SourceIgnore.Of(patterns + "\n# never only defaults\n/no-such-file").IsIgnored).ToList();

        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData(".git/config", true)]
    [InlineData(".gitignore", true)]
    [InlineData(".github/workflows/ci.yaml", true)]
    [InlineData("sub/.github/ci.yaml", true)]
    [InlineData("a/b/.sops.yaml", true)]
    [InlineData("cloudbuild.yaml", true)]
    [InlineData("logo.png", true)]
    [InlineData("chart.tar.gz", true)]
    [InlineData(".environments/dev.yaml", false)]
    [InlineData("a/b.yaml", false)]
    public void Without_a_file_the_defaults_of_Flux_apply(string path, bool ignored) =>
        Assert.Equal(ignored, SourceIgnore.Default.IsIgnored(path));

    [Fact]
    public void A_file_with_patterns_replaces_the_defaults_but_not_those_of_git()
    {
        var ignore = SourceIgnore.Of(".environments/\n");

        Assert.True(ignore.IsIgnored(".environments/dev.yaml"));
        Assert.True(ignore.IsIgnored(".gitmodules"));
        Assert.False(ignore.IsIgnored(".github/ci.yaml"));
        Assert.False(ignore.IsIgnored("logo.png"));
    }

    [Fact]
    public void A_file_of_comments_alone_leaves_the_defaults() =>
        Assert.True(SourceIgnore.Of("# nothing\n\n").IsIgnored(".github/ci.yaml"));

    [Fact]
    public void A_file_in_a_folder_speaks_about_that_folder_alone_and_last()
    {
        var ignore = SourceIgnore.Of([new IgnoreFile("a", "!keep.yaml\n/x.yaml"), new IgnoreFile(string.Empty, "keep.yaml")]);

        Assert.True(ignore.IsIgnored("keep.yaml"));
        Assert.True(ignore.IsIgnored("b/keep.yaml"));
        Assert.False(ignore.IsIgnored("a/keep.yaml"));
        Assert.True(ignore.IsIgnored("a/x.yaml"));
        Assert.False(ignore.IsIgnored("x.yaml"));
        Assert.False(ignore.IsIgnored("a/b/x.yaml"));
    }

    [Theory]
    [InlineData("docs", true)]
    [InlineData("docs/", true)]
    [InlineData("a/docs", true)]
    [InlineData("", false)]
    [InlineData("doc", false)]
    public void A_folder_can_be_asked_for_so_that_it_need_not_be_walked(string folder, bool ignored) =>
        Assert.Equal(ignored, SourceIgnore.Of("docs/").IsFolderIgnored(folder));

    [Fact]
    public void A_pattern_of_many_stars_takes_no_exponential_time()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 60)) + "/" + string.Concat(Enumerable.Repeat("**/a/", 60)) + "b";
        var path = new string('a', 200) + string.Concat(Enumerable.Repeat("/a", 200));
        var watch = Stopwatch.StartNew();

        Assert.False(SourceIgnore.Of(pattern).IsIgnored(path));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void No_text_of_patterns_makes_it_throw() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>((patterns, path) =>
        {
            _ = SourceIgnore.Of(patterns.Get).IsIgnored(path.Get);
        }).QuickCheckThrowOnFailure();
}
