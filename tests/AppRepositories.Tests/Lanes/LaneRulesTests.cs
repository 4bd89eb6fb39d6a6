using LcncInfra.AppRepositories.Lanes;
using LcncInfra.Catalog.Apps;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.AppRepositories.Tests.Lanes;

public sealed class LaneRulesTests
{
    [Theory]
    [InlineData("/flows/", "flows/a.json", true)]
    [InlineData("/flows/", "flows/a/b.json", true)]
    [InlineData("/flows/", "flows", false)]
    [InlineData("/flows/", "x/flows/a.json", false)]
    [InlineData("flows/", "x/flows/a.json", true)]
    [InlineData("/flows/*", "flows/a.json", true)]
    [InlineData("/flows/*", "flows/a/b.json", false)]
    [InlineData("/flows/**", "flows/a/b.json", true)]
    [InlineData("/flows/**", "flows", false)]
    [InlineData("/flows", "flows/a/b.json", true)]
    [InlineData("*.json", "x/y/a.json", true)]
    [InlineData("*.json", "a.json.js", false)]
    [InlineData("/*.json", "x/a.json", false)]
    [InlineData("/test/**/cases/", "test/cases/a.json", true)]
    [InlineData("/test/**/cases/", "test/a/b/cases/a.json", true)]
    [InlineData("/test/**/cases/", "test/a/cases", false)]
    [InlineData("**/cases", "a/cases/x", true)]
    [InlineData("a/b", "x/a/b", false)]
    [InlineData("*", "any/thing", true)]
    [InlineData("/a*c*e/", "abcde/x", true)]
    [InlineData("/a*c*e/", "abde/x", false)]
    public void A_pattern_means_what_git_hosts_mean(string pattern, string path, bool matches) =>
        Assert.Equal(matches, Rules($"# lane: citizen\n{pattern} @a\n")?.IsCitizens(path));

    [Fact]
    public void The_last_pattern_counts()
    {
        var rules = Rules("# lane: pro\n* @pros\n# lane: citizen\n/flows/ @citizens\n# lane: pro\n/flows/secret.json @pros\n");

        Assert.True(rules?.IsCitizens("flows/a.json"));
        Assert.False(rules?.IsCitizens("flows/secret.json"));
        Assert.False(rules?.IsCitizens("app.yaml"));
    }

    [Theory]
    [InlineData("", "LC8112")]
    [InlineData("# only words\n", "LC8112")]
    [InlineData("* @pros\n", "LC8114")]
    [InlineData("# lane: citizens\n* @pros\n", "LC8113,LC8114")]
    [InlineData("# lane: pro\n!a @pros\n", "LC8115")]
    [InlineData("# lane: pro\n[ab] @pros\n", "LC8115")]
    [InlineData("# lane: pro\n/ @pros\n", "LC8115")]
    public void Rules_that_nobody_could_rely_on_are_refused(string text, string codes)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(LaneRules.Read("CODEOWNERS", text, diagnostics));
        Assert.Equal(codes, string.Join(',', diagnostics.InOrder().Select(d => d.Code)));
    }

    [Fact]
    public void Who_is_no_developer_is_a_citizen()
    {
        var rules = Rules("# developers: anna @Ben\n# lane: pro\n* @pros\n# lane: citizen\n/flows/ @citizens\n");

        Assert.Equal((AppLane.Pro, AppLane.Pro, AppLane.Citizen), (rules?.LaneOf("Anna"), rules?.LaneOf("ben"), rules?.LaneOf("carl")));
        Assert.Equal(AppLane.Pro, Rules("# lane: pro\n* @pros\n")?.LaneOf("carl"));
    }

    private static LaneRules? Rules(string text) => LaneRules.Read("CODEOWNERS", text, new DiagnosticBag());
}
