namespace LcncInfra.Configuration.JsonSchema.Evaluation;

/// <summary>A value under a schema: what the checks of single keywords look at and write to.</summary>
internal readonly struct Subject(object? value, InstancePath path, Outcome outcome)
{
    public object? Value { get; } = value;

    public InstancePath Path { get; } = path;

    public Outcome Outcome { get; } = outcome;

    /// <summary>The place as messages name it.</summary>
    public string Field => new SchemaViolation(Path.Steps(), default, "").Field;

    /// <summary>The same value with an outcome of its own.</summary>
    public Subject Apart() => new(Value, Path, new Outcome());

    /// <summary>A member or item of the value, with the same outcome.</summary>
    public Subject Inner(string step, object? value) => new(value, Path.Then(step), Outcome);

    /// <summary>Adds a violation of the value.</summary>
    public void Violate(SchemaViolationKind kind, string description) =>
        Outcome.Add(new SchemaViolation(Path.Steps(), kind, description));
}
