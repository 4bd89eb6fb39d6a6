using System.Globalization;
using System.Text.Json;
using LcncInfra.Automation.Commands;
using LcncInfra.Automation.Engine;
using LcncInfra.Automation.Stacks;
using LcncInfra.Cli.Running;
using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Testing;
using LcncInfra.Testing.Files;
using LcncInfra.Testing.Git;

namespace LcncInfra.Automation.Tests.Worlds;

/// <summary>The control plane that <c>lcnc init</c> writes, in git, with a bare GitOps repository and a project of Pulumi beside it.</summary>
internal sealed class PipelineSandbox : IDisposable
{
    private const string Url = "https://git.example.com/platform/control-plane";

    // The built-in reconcilers refuse repositories that no cluster could reach, as folders are.
    private const string Plain = "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: Template\nmetadata: {name: plain}\nspec:\n  type: reconciler\n  manifests:\n"
        + "    - name: reconciler\n      template: |\n        apiVersion: v1\n        kind: ConfigMap\n        metadata:\n          name: \"{{ .DeploymentTargetName }}\"\n";

    private readonly TemporaryFolder _folder = new();

    public PipelineSandbox(string? flow = null)
    {
        Run(io => CommandLine.Run(["init", ControlPlane, "--control-plane", Url], io));
        File.WriteAllText(Path.Combine(ControlPlane, "main", "plain.yaml"), Plain);
        foreach (var file in Directory.EnumerateFiles(ControlPlane, "*.yaml", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace(Url, ControlPlane, StringComparison.Ordinal).Replace("lcncinfra.io/flux", "plain", StringComparison.Ordinal));
        }

        File.WriteAllText(Path.Combine(ControlPlane, ".promotion", "flow.yaml"), flow ?? Flow);
        File.WriteAllText(_folder.Of("Pulumi.yaml"), "name: fleet\nruntime: dotnet\n");
        GitSandbox.Run(ControlPlane, "init", "--quiet", "--initial-branch=main");
        GitSandbox.CommitAll(ControlPlane);
        GitSandbox.Run(_folder.Path, "init", "--bare", "--quiet", "--initial-branch=main", Repository);
    }

    /// <summary>Development, and production behind an hour.</summary>
    public static string Flow { get; } = "apiVersion: lcncinfra.io/v1alpha1\nkind: PromotionFlow\nmetadata: {name: releases}\nspec:\n  environments:\n"
        + "    - {name: dev, leave: [{name: soak, soak: {time: 1h}}]}\n    - {name: prod, after: [dev]}\n";

    public MemoryStacks Stacks { get; } = new();

    public string ControlPlane => _folder.Of("fleet");

    public string Repository => _folder.Of("gitops.git");

    public DateTimeOffset Now { get; set; } = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>How long a run waited, in seconds; the clock does not move by it.</summary>
    public List<double> Pauses { get; } = [];

    /// <summary>One run of the pipeline.</summary>
    public (int Code, string Out, string Error) Promote(params string[] more) => With(_ => Stacks, CancellationToken.None, more);

    /// <summary>One run with other stacks.</summary>
    public (int Code, string Out, string Error) With(Func<PulumiProject, IEnvironmentStacks> open, CancellationToken cancellationToken, params string[] more) =>
        Run(io => PipelineCommand.Run(
            [
                $"git+{ControlPlane}", "--repository", Repository, "--root", _folder.Of("fleet", "dev"),
                "--now", Now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), .. more,
            ],
            new PipelineHost(io, open, time => Pauses.Add(time.TotalSeconds), cancellationToken)));

    /// <summary>Commits a file to the control plane.</summary>
    public void Commit(string path, string content) => GitSandbox.Commit(ControlPlane, "main", (path, content));

    /// <summary>A file of the sandbox.</summary>
    public string Of(string name) => _folder.Of(name);

    /// <summary>The branches of the GitOps repository.</summary>
    public string Branches() => GitSandbox.Run(Repository, "for-each-ref", "--format=%(refname:short)");

    /// <summary>A report as JSON, after it was held against its schema.</summary>
    public static JsonElement Json(string text)
    {
        var schema = CompiledSchema.Compile(
            File.ReadAllText(RepositoryRoot.Of("schemas", "automation", "pipeline.json")),
            new SchemaOptions { DefaultDraft = SchemaDraft.Draft7, Conformance = SchemaConformance.Standard });
        var result = schema.Validate(SchemaInstance.Parse(text));
        Assert.True(result.IsValid, $"{result.Failure}{string.Join("\n", result.Violations)}\n{text}");
        return JsonDocument.Parse(text).RootElement;
    }

    public void Dispose() => _folder.Dispose();

    private static (int Code, string Out, string Error) Run(Func<CommandIo, int> run)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        return (run(new CommandIo(output, error, TimeProvider.System)), output.ToString(), error.ToString());
    }
}
