using FsCheck;
using FsCheck.Fluent;
using LcncInfra.PullRequests.Bodies;
using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Differences;

namespace LcncInfra.PullRequests.Tests.Bodies;

public sealed class PullRequestBodyTests
{
    private static ReviewedChange Small { get; } = new(
        "dev",
        new BlastRadius([new ClusterTypeReach("edge", 3) { Changed = 2 }, new ClusterTypeReach("large", 8) { Added = 1, Deleted = 1 }]),
        [File("edge", "shop", "image: 1", "image: 2"), File("edge", "till", "image: 1", "image: 2"), File("large", "shop", "replicas: 2", "replicas: 3")])
    {
        Placements = [new(true, "large/bank", "Placed by policy 'banks'."), new(false, "large/old", "There is no deployment target 'old' any more.")],
        PolicyFindings = ["LC9201 warning: One replica only in 'shop'."],
        CostDifferences = ["+12.40 EUR a month on large"],
        Facts = [new ReviewedFact("release", "sha256:abc"), new ReviewedFact("source", "0123abc") { Url = "https://git.example/commit/0123abc" }],
    };

    [Fact]
    public void Reviewers_see_summary_findings_costs_placements_differences_and_sources_in_this_order()
    {
        var body = PullRequestBody.Of(Small, 60_000);

        Assert.StartsWith("Environment <code>dev</code>: 3 files changed on 2 cluster types (<code>edge</code>, <code>large</code>).\n", body, StringComparison.Ordinal);
        Assert.Contains("**Blast radius:** 1 assignment added, 2 changed, 1 deleted (10 % of 11 assignments go).\n", body, StringComparison.Ordinal);
        Assert.Contains("| <code>edge</code> | 3 | 0 | 2 | 0 | 0 | 2 | 0 |\n", body, StringComparison.Ordinal);
        Assert.Contains("- removed <code>large/old</code>: There is no deployment target 'old' any more", body, StringComparison.Ordinal);
        Assert.Contains("- source: [<code>0123abc</code>](https://git.example/commit/0123abc)\n", body, StringComparison.Ordinal);
        Assert.Contains("+image: 2\n", body, StringComparison.Ordinal);
        string[] headings = ["### Policy findings", "### Cost", "### Placement changes", "### Changes", "### Made from"];
        Assert.Equal(headings, body.Split('\n').Where(l => l.StartsWith('#') && l.StartsWith("### ", StringComparison.Ordinal)));
        Assert.DoesNotContain("Left out", body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_change_in_two_places_is_shown_once()
    {
        var body = PullRequestBody.Of(Small, 60_000);

        Assert.Single(body.Split('\n'), "+image: 2");
    }

    [Fact]
    public void Nobody_having_looked_is_not_the_same_as_nothing_found()
    {
        Assert.Contains("Policies found nothing", PullRequestBody.Of(Small with { PolicyFindings = [] }, 60_000), StringComparison.Ordinal);
        Assert.DoesNotContain("Policy", PullRequestBody.Of(Small with { PolicyFindings = null }, 60_000), StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_goes_in_the_order_of_what_matters_least_and_is_said()
    {
        var large = Small with
        {
            Files = [.. Enumerable.Range(0, 400).Select(i => File($"type-{i:000}", "shop", "a: 1", $"a: {i}"))],
            Placements = [.. Enumerable.Range(0, 300).Select(i => new ReviewedPlacement(true, $"type-{i}/shop", "Placed by policy 'everywhere'."))],
        };

        var host = PullRequestBody.Of(large, 65_000);
        Assert.Contains("+a: 5\n", host, StringComparison.Ordinal);
        Assert.Contains("added <code>type-299/shop</code>", host, StringComparison.Ordinal);
        Assert.Contains("_Left out, because it did not fit here: the lines of ", host, StringComparison.Ordinal);

        var azure = PullRequestBody.Of(large, 4_000);
        Assert.Contains("LC9201 warning", azure, StringComparison.Ordinal);
        Assert.Contains("sha256&#58;abc", azure, StringComparison.Ordinal);
        Assert.Contains("- 300 placement changes", azure, StringComparison.Ordinal);
        Assert.Contains("the table of cluster types", azure, StringComparison.Ordinal);
        Assert.Contains("`lcnc diff` shows everything", azure, StringComparison.Ordinal);
        Assert.True(azure.Length <= 4_000);
    }

    [Fact]
    public void Any_change_fits_any_limit_that_holds_its_head() => Prop.ForAll<NonEmptyString[], int>((texts, limit) =>
    {
        var room = 2_500 + (Math.Abs(limit % 20_000) / 2);
        var change = Hostile([.. texts.Append(NonEmptyString.NewNonEmptyString("@x")).Take(20).Select(t => t.Get.Length > 60 ? t.Get[..60] : t.Get)]);
        var body = PullRequestBody.Of(change, room);
        return body.Length <= room && body == PullRequestBody.Of(change, room);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_mentions_somebody_brings_markup_or_begins_a_line()
    {
        string[] attacks =
        [
            "@everyone", "see #12 and !3", "<img src=x onerror=alert(1)>", "</details>", "```\n# Heading", "/approve", "\n/merge", "[x](javascript:alert(1))",
            "![x](https://evil.example/p.png)", "<!-- lcnc-pull-request [] -->", "| a | b |", "https://evil.example", "\u202Egnp.exe", "**bold** _it_", "~~~\n",
        ];
        foreach (var attack in attacks)
        {
            var body = PullRequestBody.Of(Hostile([attack]), 60_000);
            var outside = Outside(body);

            Assert.DoesNotContain(outside, l => l.Contains('@', StringComparison.Ordinal) || l.StartsWith('/') || l.Contains("<img", StringComparison.Ordinal) || l.Contains("<!--", StringComparison.Ordinal));
            Assert.DoesNotContain(outside, l => l.Contains("](j", StringComparison.Ordinal) || l.Contains("![", StringComparison.Ordinal) || l.Contains("://evil", StringComparison.Ordinal) || l.Contains('\u202E', StringComparison.Ordinal));
            Assert.Equal(outside.Count(l => l.StartsWith("<details>", StringComparison.Ordinal)), outside.Count(l => l == "</details>"));
            Assert.DoesNotContain(body.Split('\n'), l => l.StartsWith('/'));
        }
    }

    [Fact]
    public void A_link_is_a_web_address_without_credentials_or_just_text()
    {
        string Body(string url) => PullRequestBody.Of(Small with { Facts = [new ReviewedFact("run", "1") { Url = url }] }, 60_000);

        Assert.Contains("[<code>1</code>](https://ci.example/%28a%29)", Body("https://me:hunter2@ci.example/(a)"), StringComparison.Ordinal);
        Assert.Contains("- run: <code>1</code>\n", Body("javascript:alert(1)"), StringComparison.Ordinal);
    }

    private static ReviewedChange Hostile(IReadOnlyList<string> texts) => new(
        texts[0],
        new BlastRadius([.. texts.Distinct().Select(t => new ClusterTypeReach(t, 1) { Changed = 1 })]),
        [.. texts.Distinct().Select(t => File(t, t, t, t + "x"))])
    {
        Placements = [.. texts.Select(t => new ReviewedPlacement(false, t, t))],
        PolicyFindings = [.. texts],
        CostDifferences = [.. texts],
        Facts = [new ReviewedFact("release", texts[0])],
    };

    private static FileDifference File(string clusterType, string target, string before, string after) =>
        new($"{clusterType}/{target}/reconciler.yaml", ChangeKind.Changed, [new Hunk(1, 1, [new DiffLine(DiffLineKind.Removed, before, false), new DiffLine(DiffLineKind.Added, after, false)])])
        {
            ClusterType = clusterType,
            DeploymentTarget = target,
            File = "reconciler.yaml",
        };

    // The lines that are not in a code block.
    private static List<string> Outside(string body)
    {
        var outside = new List<string>();
        string? fence = null;
        foreach (var line in body.Split('\n'))
        {
            if (fence is null && line.StartsWith("```", StringComparison.Ordinal))
            {
                fence = line[..(line.LastIndexOf('`') + 1)];
            }
            else if (fence is not null)
            {
                fence = line == fence ? null : fence;
            }
            else
            {
                outside.Add(line);
            }
        }

        Assert.Null(fence);
        return outside;
    }
}
