using System.Collections.Concurrent;
using LcncInfra.Catalog;
using LcncInfra.Configuration.Schemas;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Findings;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Composition;

/// <summary>Checks the configuration of every assignment against the schemas that apply to it.</summary>
/// <remarks>Kalypso <c>config_validator.go</c>. Assignments that share snapshot and schemas are checked once.</remarks>
internal sealed class SnapshotValidator
{
    private readonly DiagnosticBag _assignmentDiagnostics;
    private readonly SchemaIndex _schemas;
    private readonly PropertyChecks[] _quick;
    private readonly ConcurrentDictionary<(ConfigSnapshot Snapshot, int[] Schemas), SchemaViolations> _checked = [];
    private readonly ConcurrentDictionary<int[], int[]> _combinations = new(IndexListComparer.Instance);
    private readonly RepeatedFindings _findings = new();

    // A value that is no JSON fails every schema, whether they look at it or not.
    private readonly bool _areAllJson;

    public SnapshotValidator(EnvironmentCatalog catalog, ValueList<ConfigLayer> layers, DiagnosticBag assignmentDiagnostics)
    {
        _assignmentDiagnostics = assignmentDiagnostics;
        _schemas = new SchemaIndex(catalog);
        _quick = [.. _schemas.Compiled.Select(schema => new PropertyChecks(schema))];
        _areAllJson = layers.All(layer => layer.Values.All(value => ConfigSchemaValidator.ValueOf(value.Value).Error is null));
    }

    /// <summary>What is wrong with an assignment's configuration. Safe for use by many threads.</summary>
    public SnapshotFindings Check(Assignment assignment, ConfigSnapshot snapshot)
    {
        var applying = _schemas.Applying(assignment);
        return new SnapshotFindings(applying, Violations(snapshot, applying));
    }

    /// <summary>Reports what was found; for each assignment whether its configuration is valid.</summary>
    public bool[] Report(Placement placement, IReadOnlyList<ConfigSnapshot> snapshots, IReadOnlyList<SnapshotFindings> found)
    {
        var valid = new bool[found.Count];
        for (var i = 0; i < valid.Length; i++)
        {
            var (schemas, violations) = found[i];
            valid[i] = violations.IsValid && !ReportMissing(placement.Assignments[i]);
            foreach (var finding in violations.Findings)
            {
                Report(placement.Assignments[i], snapshots[i], _schemas.Schemas[schemas[finding.Index]].Value.Name, finding);
            }
        }

        _assignmentDiagnostics.AddRange(_findings.Grouped());
        return valid;
    }

    /// <summary>Finds schemas that can be used by nobody, or that nothing can satisfy.</summary>
    public void ValidateSchemas(DiagnosticBag diagnostics)
    {
        for (var i = 0; i < _schemas.Schemas.Count; i++)
        {
            var schema = _schemas.Schemas[i];
            if (_schemas.Compiled[i].Error is { } error)
            {
                diagnostics.Add(ConfigurationDiagnostics.UnusableSchema(schema.At("spec.schema"), schema.Value.Name, error));
            }

            foreach (var trap in SchemaTraps.Find(_schemas.Compiled[i]))
            {
                diagnostics.Add(ConfigurationDiagnostics.SchemaThatNothingSatisfies(schema.At("spec.schema"), schema.Value.Name, trap));
            }
        }
    }

    private bool ReportMissing(Assignment assignment)
    {
        var any = false;
        foreach (var schema in _schemas.Missing(assignment))
        {
            any = true;
            var at = assignment.DeploymentTarget.At("configSchemas");
            _findings.Add(new AssignmentFinding(
                assignment.Name, (nameof(ConfigurationDiagnostics.MissingSchema), at, schema), assignments => ConfigurationDiagnostics.MissingSchema(at, assignments, schema)));
        }

        return any;
    }

    private SchemaViolations Violations(ConfigSnapshot snapshot, int[] applying)
    {
        if (applying.Length == 0)
        {
            return SchemaViolations.None;
        }

        // One array for every combination, so that it can be part of a key.
        var combination = _combinations.GetOrAdd(applying, applying);
        return _checked.GetOrAdd((snapshot, combination), _ => Check(snapshot.ToGoMap(), combination));
    }

    private SchemaViolations Check(GoMap configData, int[] applying) =>
        _areAllJson && Array.TrueForAll(applying, i => _quick[i].Passes(configData))
            ? SchemaViolations.None
            : ConfigSchemaValidator.Validate([.. applying.Select(i => _schemas.Compiled[i])], configData);

    private void Report(Assignment assignment, ConfigSnapshot snapshot, string schema, SchemaFinding finding)
    {
        var target = assignment.DeploymentTarget.At("name");
        if (finding.Failure is { } failure)
        {
            _findings.Add(Finding(assignment, schema, target, (failure, finding.Hint)));
        }

        foreach (var (violation, hint) in finding.Violations)
        {
            var entry = violation.Path.Count == 0 ? null : snapshot.Entries.FirstOrDefault(e => e.Key == violation.Path[0]);
            var text = violation.ToString().Replace("(root): ", string.Empty, StringComparison.Ordinal);
            _findings.Add(Finding(assignment, schema, entry?.Contributions[^1].At ?? target, (text, hint)));
        }
    }

    private static AssignmentFinding Finding(Assignment assignment, string schema, SourceSpan at, (string Text, string? Hint) violation) => new(
        assignment.Name,
        (nameof(ConfigurationDiagnostics.SchemaViolation), at, $"{schema}: {violation.Text}"),
        assignments => ConfigurationDiagnostics.SchemaViolation(at, assignments, schema, violation.Text) with
        {
            Hint = violation.Hint
                ?? $"See the values and where they come from: lcnc explain config {assignment.DeploymentTarget.Value.Name} {assignment.ClusterType.Value.Name}",
            Subject = $"Assignment/{assignment.Name}",
        });
}
