using System.Globalization;
using System.Text.Json.Nodes;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Testing;
using LcncInfra.Testing.Files;
using YamlDotNet.RepresentationModel;

namespace LcncInfra.Cli.Tests.Scale;

public sealed class IndexedJobTests : IDisposable
{
    private readonly TemporaryFolder _volumes = new();
    private readonly YamlMappingNode _generate;
    private readonly YamlMappingNode _assemble;

    public IndexedJobTests()
    {
        var jobs = ScaleDocuments.Yaml("indexed-job.yaml").Where(document => document.At("kind").Text() == "Job").ToList();
        (_generate, _assemble) = (jobs[0], jobs[1]);
    }

    public void Dispose() => _volumes.Dispose();

    [Fact]
    public void The_jobs_give_the_files_of_a_run_without_shards()
    {
        var completions = int.Parse(_generate.At("spec", "completions").Text(), CultureInfo.InvariantCulture);
        for (var index = 0; index < completions; index++)
        {
            var run = Call(Assert.Single(ScaleDocuments.PodCalls(_generate)), index);
            Assert.True(run.Code == ExitCode.Done, run.Error);
        }

        var joined = Call(Assert.Single(ScaleDocuments.PodCalls(_assemble)), 0);

        Assert.True(joined.Code == ExitCode.Done, joined.Error);
        CommandRun.Of("generate", CommandRun.Example, "-e", "prod", "-o", _volumes.Of("whole"));
        FileTree.ShouldEqual(_volumes.Of("whole"), _volumes.Of("checkout", "gitops"));
    }

    [Fact]
    public void Pods_are_indexed_and_wrong_input_is_not_tried_again()
    {
        var spec = _generate.At("spec");
        var rule = Assert.Single(spec.At("podFailurePolicy", "rules").Items());

        Assert.Equal("Indexed", spec.At("completionMode").Text());
        Assert.Equal(spec.At("completions").Text(), spec.At("parallelism").Text());
        Assert.Equal("Never", spec.At("template", "spec", "restartPolicy").Text());
        Assert.Equal("generate", rule.At("onExitCodes", "containerName").Text());
        Assert.Equal([$"{ExitCode.WrongInput}", $"{ExitCode.WrongUsage}"], rule.At("onExitCodes", "values").Items().Select(ScaleDocuments.Text));
        Assert.Equal("true", _assemble.At("spec", "suspend").Text());
    }

    [Fact]
    public void Both_jobs_are_about_one_commit_and_mount_what_they_use()
    {
        var commits = new[] { _generate, _assemble }.SelectMany(Containers)
            .Where(container => container.Has("env"))
            .SelectMany(container => container.At("env").Items())
            .Where(variable => variable.At("name").Text() == "COMMIT")
            .Select(variable => variable.At("value").Text());

        Assert.Single(commits.Distinct(StringComparer.Ordinal));
        foreach (var job in new[] { _generate, _assemble })
        {
            var volumes = job.At("spec", "template", "spec", "volumes").Items().Select(volume => volume.At("name").Text()).Order(StringComparer.Ordinal);
            var mounts = Containers(job).SelectMany(container => container.At("volumeMounts").Items()).Select(mount => mount.At("name").Text());
            Assert.Equal(volumes, mounts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        }
    }

    [NpmFact]
    public void The_objects_are_as_the_schemas_of_Kubernetes_have_them()
    {
        var objects = new JsonArray([.. ScaleDocuments.Yaml("indexed-job.yaml").Select(ScaleDocuments.Json)]);

        Assert.Equal("[]", NodeProcess.Run(objects.ToJsonString(), RepositoryRoot.Of("tests", "tools", "npm", "judge.mjs")).Trim());
    }

    private static IEnumerable<YamlNode> Containers(YamlNode job) =>
        job.At("spec", "template", "spec", "initContainers").Items().Concat(job.At("spec", "template", "spec", "containers").Items());

    private CommandRun Call(string[] arguments, int index) => CommandRun.Of([.. arguments.Select(argument => argument
        .Replace("$(COMMIT)", "0123", StringComparison.Ordinal)
        .Replace("$(JOB_COMPLETION_INDEX)", $"{index}", StringComparison.Ordinal)
        .Replace("/checkout/control-plane", CommandRun.Example, StringComparison.Ordinal))
        .Select(argument => argument is ['/', ..] && argument != CommandRun.Example ? _volumes.Path + argument : argument)]);
}
