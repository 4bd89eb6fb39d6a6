using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Explain;

/// <summary><c>lcnc explain config</c>: the values that a target finds on a cluster type, and where each was written.</summary>
internal static class ExplainConfigCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var arguments = new PairArguments(OutputFormat.Text, OutputFormat.Json);
        var key = new Argument<string?>("KEY") { Description = "Only this value; says also which ConfigMaps have it and do not apply.", Arity = ArgumentArity.ZeroOrOne };
        var command = new DocumentedCommand(
            "config",
            "Explains the configuration of a deployment target on a cluster type: every value, the ConfigMap and line it comes from, and what it beat.",
            ("lcnc explain config approvals-edge edge-warehouse-hamburg -e dev", "all values, and those that schemas still miss"),
            ("lcnc explain config approvals-edge edge-warehouse-hamburg SITE -e dev", "one value, and why other ConfigMaps that have it do not apply"));
        arguments.AddTo(command, clusterTypeIsRequired: true);
        command.Arguments.Add(key);
        command.SetAction(parsed => Run(parsed, arguments, parsed.GetValue(key), io));
        return command;
    }

    private static int Run(ParseResult parsed, PairArguments arguments, string? key, CommandIo io)
    {
        var format = parsed.GetValue(arguments.Common.Format);
        var catalogs = EnvironmentCatalogs.Load(parsed, arguments.Common);
        var (pairs, problem) = catalogs.Errors.Count > 0 ? ([], null) : arguments.Find(parsed, catalogs);
        var explanations = pairs
            .SelectMany(pair => pair.ClusterType is { } clusterType ? [ConfigExplainer.Of(pair, clusterType, key, catalogs.Located)] : Array.Empty<ConfigExplanation>())
            .ToList();
        if (key is not null && pairs.Count > 0 && explanations.All(e => e.Entries.Count + e.Missing.Count + e.Unused.Count == 0))
        {
            problem = CommandDiagnostics.UnknownKey(key, catalogs.Called, Keys(pairs));
        }

        IReadOnlyList<Diagnostic> errors = problem is null ? catalogs.Errors : [problem];
        DiagnosticReporter.Report(errors, format, io);
        if (format == OutputFormat.Json)
        {
            ConfigJsonWriter.Write(io.Out, errors.Count > 0 ? [] : explanations, errors);
        }
        else if (errors.Count == 0)
        {
            ConfigTextWriter.Write(io, explanations, key);
        }

        return errors.Count > 0 ? ExitCode.WrongInput : ExitCode.Done;
    }

    private static HashSet<string> Keys(IEnumerable<FoundPair> pairs) => pairs
        .SelectMany(pair => Configuration.Composition.ConfigLayers.Of(pair.Catalog.Configs))
        .SelectMany(layer => layer.Values.Select(value => value.Key))
        .ToHashSet(StringComparer.Ordinal);
}
