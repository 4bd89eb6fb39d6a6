using LcncInfra.Catalog.PlacementTests;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Cli.Explain;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Cli.PlacementTests;

/// <summary>Holds one placement test against its environment.</summary>
internal sealed class PlacementTestRunner
{
    private readonly Sourced<PlacementTest> _test;
    private readonly TestEnvironment _environment;
    private readonly List<Diagnostic> _failures = [];

    private PlacementTestRunner(Sourced<PlacementTest> test, TestEnvironment environment) => (_test, _environment) = (test, environment);

    /// <summary>Runs a test; every expectation is checked, whatever became of those before it.</summary>
    public static TestOutcome Run(Sourced<PlacementTest> test, TestEnvironment environment)
    {
        var runner = new PlacementTestRunner(test, environment);
        var (passed, failed) = (0, 0);
        var checks = test.Value.Expect.Select((expectation, i) => (Action)(() => runner.Check(expectation, $"spec.expect[{i}]")))
            .Concat(test.Value.Never.Select((ban, i) => (Action)(() => runner.Check(ban, $"spec.never[{i}]"))));
        foreach (var check in checks)
        {
            var before = runner._failures.Count;
            check();
            _ = runner._failures.Count == before ? passed++ : failed++;
        }

        return new TestOutcome(test, passed, failed, runner._failures);
    }

    private void Check(PlacementExpectation expectation, string path)
    {
        foreach (var target in Targets(expectation.Target, path))
        {
            var places = new List<Assignment>();
            if (expectation.ClusterTypes is { } exactly)
            {
                places.AddRange(CheckExactly(target, exactly, path));
            }

            if (expectation.ClusterType is { } pattern)
            {
                places = [.. ClusterTypes(pattern, $"{path}.clusterType").Select(name => Placed(target, name, $"{path}.clusterType")).OfType<Assignment>()];
            }

            foreach (var assignment in places)
            {
                CheckValues(expectation, assignment, $"{path}.values");
            }
        }
    }

    private void Check(PlacementBan ban, string path)
    {
        var clusterTypes = ClusterTypes(ban.ClusterType, $"{path}.clusterType").ToHashSet(StringComparer.Ordinal);
        foreach (var assignment in Targets(ban.Target, path).SelectMany(t => _environment.AssignmentsOf(t.Value)).Where(a => clusterTypes.Contains(a.ClusterType.Value.Name)))
        {
            _failures.Add(CommandDiagnostics.ForbiddenPlacement(
                _test.At(path), assignment.DeploymentTarget.Value.Name, assignment.ClusterType.Value.Name, PolicyOf(assignment)));
        }
    }

    private List<Assignment> CheckExactly(Sourced<DeploymentTarget> target, IReadOnlyList<string> exactly, string path)
    {
        var places = new List<Assignment>();
        for (var i = 0; i < exactly.Count; i++)
        {
            var at = $"{path}.clusterTypes[{i}]";
            if (ClusterTypes(exactly[i], at).Count > 0 && Placed(target, exactly[i], at) is { } assignment)
            {
                places.Add(assignment);
            }
        }

        foreach (var other in _environment.AssignmentsOf(target.Value).Where(a => !exactly.Contains(a.ClusterType.Value.Name, StringComparer.Ordinal)))
        {
            _failures.Add(CommandDiagnostics.UnexpectedlyPlaced(
                _test.At($"{path}.clusterTypes"), target.Value.Name, other.ClusterType.Value.Name, PolicyOf(other)));
        }

        return places;
    }

    private Assignment? Placed(Sourced<DeploymentTarget> target, string clusterType, string at)
    {
        var assignment = _environment.Find(target.Value, clusterType);
        if (assignment is null)
        {
            var pair = _environment.Explain(target.Value, _environment.Catalog.ClusterTypes.First(c => c.Value.Name == clusterType));
            _failures.Add(CommandDiagnostics.NotPlaced(_test.At(at), target.Value.Name, clusterType, NearestMiss.Of(pair)));
        }

        return assignment;
    }

    private void CheckValues(PlacementExpectation expectation, Assignment assignment, string path)
    {
        if (expectation.Values.Count == 0)
        {
            return;
        }

        var entries = _environment.ConfigOf(assignment).Entries;
        foreach (var (key, expected) in expectation.Values)
        {
            var entry = entries.FirstOrDefault(e => e.Key == key);
            if (entry is null || ConfigValueText.Raw(entry.Value) != expected.TrimEnd('\n'))
            {
                var place = key.Contains('.', StringComparison.Ordinal) ? $"{path}[\"{key}\"]" : $"{path}.{key}";
                _failures.Add(CommandDiagnostics.ValueDiffers(
                    _test.At(place),
                    key,
                    assignment.Name,
                    entry is null ? null : ($"'{ConfigValueText.Of(key, entry.Value)}'", entry.Contributions[^1].At)));
            }
        }
    }

    private IReadOnlyList<Sourced<DeploymentTarget>> Targets(string pattern, string path)
    {
        var all = _environment.Catalog.DeploymentTargets;
        var found = NamePattern.Select(pattern, all, t => t.Value.Name);
        ReportIfEmpty(found.Count, ("deployment target", pattern), $"{path}.target", () => [.. all.Select(t => t.Value.Name)]);
        return found;
    }

    private IReadOnlyList<string> ClusterTypes(string pattern, string at)
    {
        var found = NamePattern.Select(pattern, _environment.ClusterTypes, name => name);
        ReportIfEmpty(found.Count, ("cluster type", pattern), at, () => _environment.ClusterTypes);
        return found;
    }

    private void ReportIfEmpty(int found, (string Kind, string Pattern) what, string at, Func<IReadOnlyCollection<string>> known)
    {
        if (found == 0)
        {
            _failures.Add(CommandDiagnostics.PatternMatchesNothing(_test.At(at), what.Kind, what.Pattern, known()));
        }
    }

    private static (string Policy, SourceSpan At) PolicyOf(Assignment assignment) =>
        assignment.Reasons.First();
}
