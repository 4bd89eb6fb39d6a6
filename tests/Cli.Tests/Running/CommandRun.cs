using System.Globalization;
using System.Text.Json;
using LcncInfra.Cli.Running;
using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Testing;

namespace LcncInfra.Cli.Tests.Running;

/// <summary>One command line, run in this process.</summary>
internal sealed record CommandRun(int Code, string Out, string Error)
{
    /// <summary>The control plane of the example.</summary>
    public static string Example => RepositoryRoot.Of("examples", "sales-approvals");

    /// <summary>Runs a command line with nothing on standard input.</summary>
    public static CommandRun Of(params string[] arguments) => WithInput(string.Empty, arguments);

    /// <summary>Runs a command line with a text on standard input.</summary>
    public static CommandRun WithInput(string input, params string[] arguments) => Run(input, colours: false, arguments);

    /// <summary>Runs a command line as on a terminal with colours.</summary>
    public static CommandRun OnTerminal(params string[] arguments) => Run(string.Empty, colours: true, arguments);

    /// <summary>Runs a command line that may keep what it rendered in a folder.</summary>
    public static CommandRun WithCache(string cacheFolder, params string[] arguments) => Run(string.Empty, colours: false, arguments, cacheFolder);

    /// <summary>Standard output as JSON, after it was held against <c>schemas/output/</c>.</summary>
    public JsonElement Json(string schema)
    {
        var compiled = CompiledSchema.Compile(
            File.ReadAllText(RepositoryRoot.Of("schemas", "output", $"{schema}.json")),
            new SchemaOptions { DefaultDraft = SchemaDraft.Draft7, Conformance = SchemaConformance.Standard });
        var result = compiled.Validate(SchemaInstance.Parse(Out));
        Assert.True(result.IsValid, $"{result.Failure}{string.Join("\n", result.Violations)}\n{Out}");
        return JsonDocument.Parse(Out).RootElement;
    }

    private static CommandRun Run(string input, bool colours, string[] arguments, string? cacheFolder = null)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var reader = new StringReader(input);
        var io = new CommandIo(output, error, TimeProvider.System) { In = reader, ColoursOut = colours, CacheFolder = cacheFolder };
        return new CommandRun(CommandLine.Run(arguments, io), output.ToString(), error.ToString());
    }
}
