using System.CommandLine;
using LcncInfra.Catalog;
using LcncInfra.Catalog.PlacementTests;
using LcncInfra.Catalog.Sources;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.PlacementTests;

/// <summary><c>lcnc test</c>: holds the placements and values of a control plane against files that say what must be true of them.</summary>
internal static class TestCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var common = new CommonOptions();
        var files = new Argument<string[]>("FILES")
        {
            Description = "Files of kind PlacementTest. Default: every YAML file below tests/ of a folder control plane.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new DocumentedCommand(
            "test",
            "Checks that targets are placed, and configured, as files of kind PlacementTest expect.",
            ("lcnc test", "the tests of the control plane in this folder"),
            ("lcnc test examples/sales-approvals -e prod", "only those about one environment"),
            ("lcnc test . tests/edge.yaml", "only those of one file"),
            ("lcnc test --format github", "failures as annotations in a workflow"));
        common.AddTo(command);
        command.Arguments.Add(files);
        command.SetAction(parsed => Run(parsed, common, parsed.GetValue(files) ?? [], io));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common, string[] files, CommandIo io)
    {
        var found = new DiagnosticBag();
        var outcomes = new List<TestOutcome>();
        if (OpenedControlPlane.Open(parsed, common, found) is { } opened)
        {
            var tests = PlacementTestFiles.Read(common.ControlPlaneOf(parsed), files, found);
            if (!found.HasErrors)
            {
                var environments = new TestedEnvironments(parsed, common, opened);
                environments.ReportUnknown(found);
                outcomes.AddRange(tests.GroupBy(t => t.Value.Environment, StringComparer.Ordinal).SelectMany(group => environments.Run(group.Key, [.. group], found)));
            }

            found.AddRange(outcomes.SelectMany(o => o.Failures).Select(opened.Located));
        }

        var format = parsed.GetValue(common.Format);
        var diagnostics = found.InOrder();
        DiagnosticReporter.Report(diagnostics, format, io);
        TestWriter.Write(io, format, outcomes, diagnostics);
        return found.HasErrors ? ExitCode.WrongInput : ExitCode.Done;
    }

    /// <summary>Loads each environment that tests are about once, and only those that the command line means.</summary>
    private sealed class TestedEnvironments(ParseResult parsed, CommonOptions common, OpenedControlPlane opened)
    {
        private readonly string[] _wanted = parsed.GetValue(common.Environments) ?? [];
        private readonly ValueList<string> _known = MeantEnvironments.All(opened, new DiagnosticBag()).Known.ToValueList();

        public void ReportUnknown(DiagnosticBag found) => found.AddRange(_wanted
            .Where(environment => !_known.Contains(environment, StringComparer.Ordinal))
            .Select(environment => CatalogDiagnostics.EnvironmentNotFound(environment, _known)));

        public IEnumerable<TestOutcome> Run(string environment, IReadOnlyList<Sourced<PlacementTest>> tests, DiagnosticBag found)
        {
            if (_wanted.Length > 0 && !_wanted.Contains(environment, StringComparer.Ordinal))
            {
                return [];
            }

            if (!_known.Contains(environment, StringComparer.Ordinal))
            {
                return tests.Select(test => new TestOutcome(
                    test,
                    0,
                    test.Value.Expect.Count + test.Value.Never.Count,
                    [CommandDiagnostics.UnknownTestEnvironment(test.At("spec.environment"), environment, _known)]));
            }

            var loading = new DiagnosticBag();
            var catalog = EnvironmentCatalogs.Load(parsed, common, (opened, environment), loading);
            found.AddRange(loading.InOrder().Where(d => d.Severity == Severity.Error).Select(opened.Located));
            if (catalog is null || loading.HasErrors)
            {
                return [];
            }

            var tested = new TestEnvironment(catalog);
            return tests.Select(test => PlacementTestRunner.Run(test, tested));
        }
    }
}
