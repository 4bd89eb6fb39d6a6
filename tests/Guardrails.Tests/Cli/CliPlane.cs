using System.Globalization;
using System.Text.Json;
using LcncInfra.Cli.Running;
using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Testing;
using LcncInfra.Testing.Files;

namespace LcncInfra.Guardrails.Tests.Cli;

/// <summary>The control plane that <c>lcnc init</c> writes, with a production that delivers rendered, in a folder of its own.</summary>
internal sealed class CliPlane : IDisposable
{
    public static readonly string Waiver = JudgedPlane.Waiver("no-public-registries", "workloads: [hello]").Replace("name: accepted", "name: nginx", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    public CliPlane()
    {
        var example = RepositoryRoot.Of("examples", "new-control-plane");
        foreach (var file in Directory.EnumerateFiles(example, "*.yaml", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            Write(System.IO.Path.GetRelativePath(example, file).Replace('\\', '/'), File.ReadAllText(file));
        }

        Write("prod/settings.yaml", JudgedPlane.SettingsOf("class: production, delivery: rendered"));
        Write("prod/waiver.yaml", Waiver);
        const string Repository = "        repo: https://git.example.com/platform/control-plane\n        branch: main\n";
        var workload = Read("workloads/hello/workload.yaml");
        Write("workloads/hello/workload.yaml", workload.Remove(workload.LastIndexOf(Repository, StringComparison.Ordinal), Repository.Length));
    }

    /// <summary>What a command line said.</summary>
    internal sealed record Said(int Code, string Out, string Error)
    {
        /// <summary>Standard output as JSON, after it was held against its schema.</summary>
        public JsonElement Json(string schema)
        {
            var compiled = CompiledSchema.Compile(
                File.ReadAllText(RepositoryRoot.Of("schemas", "output", $"{schema}.json")),
                new SchemaOptions { DefaultDraft = SchemaDraft.Draft7, Conformance = SchemaConformance.Standard });
            var result = compiled.Validate(SchemaInstance.Parse(Out));
            Assert.True(result.IsValid, $"{result.Failure}{string.Join("\n", result.Violations)}\n{Out}");
            return JsonDocument.Parse(Out).RootElement;
        }
    }

    public string PathOf(string file) => System.IO.Path.Combine(_folder.Path, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text) => _folder.Write(file, text);

    /// <summary>Runs a command on the control plane.</summary>
    public Said Run(string command, params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        return new Said(CommandLine.Run([command, _folder.Path, .. arguments], new CommandIo(output, error, TimeProvider.System)), output.ToString(), error.ToString());
    }

    /// <summary>The rendering of production.</summary>
    public IReadOnlyDictionary<string, string> Generate(string folder)
    {
        var run = Run("generate", "-e", "prod", "--out", PathOf($"out/{folder}"));
        Assert.Equal(ExitCode.Done, run.Code);
        return Directory.EnumerateFiles(PathOf($"out/{folder}"), "*.yaml", SearchOption.AllDirectories).ToDictionary(f => System.IO.Path.GetRelativePath(PathOf($"out/{folder}"), f), File.ReadAllText, StringComparer.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
