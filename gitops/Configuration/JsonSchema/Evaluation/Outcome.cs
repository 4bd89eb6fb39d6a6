namespace LcncInfra.Configuration.JsonSchema.Evaluation;

/// <summary>Violations found so far, and how well the value fitted otherwise.</summary>
/// <remarks>The score decides whose violations <c>anyOf</c>, <c>oneOf</c> and <c>contains</c> show; it counts as gojsonschema does.</remarks>
internal sealed class Outcome
{
    private List<SchemaViolation>? _violations;

    public IReadOnlyList<SchemaViolation> Violations => _violations ?? (IReadOnlyList<SchemaViolation>)[];

    public int Score { get; private set; }

    public bool IsValid => _violations is null;

    /// <summary>Counts something that was looked at.</summary>
    public void Credit() => Score++;

    /// <summary>Adds a violation.</summary>
    public void Add(SchemaViolation violation)
    {
        (_violations ??= []).Add(violation);
        Score -= 2;
    }

    /// <summary>Takes over all of another outcome.</summary>
    public void Merge(Outcome other)
    {
        Score += other.Score;
        if (other._violations is { } violations)
        {
            (_violations ??= []).AddRange(violations);
        }
    }
}
