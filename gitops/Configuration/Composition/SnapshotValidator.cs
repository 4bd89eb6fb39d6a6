using LcncInfra.Catalog;
using LcncInfra.Configuration.Schemas;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Findings;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Configuration.Composition;

/// <summary>Checks the configuration of every assignment against the schemas that apply to it.</summary>
/// <remarks>Kalypso <c>config_validator.go</c>. Assignments that share snapshot and schemas are checked once.</remarks>
internal sealed class SnapshotValidator(EnvironmentCatalog catalog, DiagnosticBag assignmentDiagnostics)
{
    private readonly SchemaIndex _schemas = new(catalog);
    private readonly Dictionary<(ConfigSnapshot Snapshot, string Schemas), SchemaViolations> _checked = [];
    private readonly RepeatedFindings _findings = new();

    /// <summary>For each assignment whether its configuration is valid.</summary>
    public bool[] Validate(Placement placement, IReadOnlyList<ConfigSnapshot> snapshots)
    {
        var valid = new bool[snapshots.Count];
        for (var i = 0; i < valid.Length; i++)
        {
            var applying = _schemas.Applying(placement.Assignments[i]);
            valid[i] = IsValid(placement.Assignments[i], snapshots[i], applying);
        }

        assignmentDiagnostics.AddRange(_findings.Grouped());
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

    private bool IsValid(Assignment assignment, ConfigSnapshot snapshot, int[] applying)
    {
        if (applying.Length == 0)
        {
            return true;
        }

        var key = (snapshot, string.Join(',', applying));
        if (!_checked.TryGetValue(key, out var violations))
        {
            violations = ConfigSchemaValidator.Validate([.. applying.Select(i => _schemas.Compiled[i])], snapshot.ToGoMap());
            _checked.Add(key, violations);
        }

        foreach (var finding in violations.Findings)
        {
            Report(assignment, snapshot, _schemas.Schemas[applying[finding.Index]].Value.Name, finding);
        }

        return violations.IsValid;
    }

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
        ("LC3001", at, $"{schema}: {violation.Text}"),
        assignments => ConfigurationDiagnostics.SchemaViolation(at, assignments, schema, violation.Text) with
        {
            Hint = violation.Hint
                ?? $"See the values and where they come from: lcnc explain config {assignment.DeploymentTarget.Value.Name} {assignment.ClusterType.Value.Name}",
            Subject = $"Assignment/{assignment.Name}",
        });
}
