using System.Collections.Frozen;
using LcncInfra.Configuration.Findings;
using LcncInfra.Configuration.Schemas;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Configuration;

/// <summary>Findings about configuration values and their schemas (LC3xxx). One method per code; a retired code stays retired.</summary>
public static class ConfigurationDiagnostics
{
    /// <summary>Codes that Kalypso itself lets pass: warnings in the kalypso profile.</summary>
    public static FrozenSet<string> OnlyOurs { get; } = new[] { "LC3002", "LC3009" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The configuration of an assignment breaks a schema.</summary>
    /// <param name="at">The value, or the target when a value is missing.</param>
    /// <param name="assignments">The assignments, quoted.</param>
    /// <param name="schema">The schema's name.</param>
    /// <param name="violation">What is wrong, in the validator's words.</param>
    public static Diagnostic SchemaViolation(SourceSpan at, string assignments, string schema, string violation) => new(
        "LC3001",
        Severity.Error,
        at,
        $"Configuration of {assignments} breaks schema '{schema}': {violation}");

    /// <summary>A schema is no JSON Schema that can be used.</summary>
    public static Diagnostic UnusableSchema(SourceSpan at, string schema, string error) => new(
        "LC3002",
        Severity.Error,
        at,
        $"ConfigSchema '{schema}' is not a usable JSON Schema: {error}")
    {
        Hint = "Drafts 4, 6 and 7 are supported, without references to other documents.",
        Subject = $"ConfigSchema/{schema}",
    };

    /// <summary>A label of a config or schema has a key or value that nothing carries, so it applies to nothing.</summary>
    internal static Diagnostic LabelThatNothingCarries(
        SourceSpan at, string subject, (string Key, string Value) label, CarriedLabels carried)
    {
        var values = carried.ValuesOf(label.Key);
        var hint = values.Count > 0
            ? NearestName.Of(label.Value, values) is { } value ? $"Did you mean '{value}'?" : $"Values in use: {string.Join(", ", values)}."
            : NearestName.Of(label.Key, carried.Keys) is { } key
                ? $"No cluster type and no deployment target has the label '{label.Key}'; did you mean '{key}'?"
                : "Every label of a config must be found on the cluster type or the deployment target, also administrative ones: remove it, or add it there.";
        return new(
            "LC3003",
            Severity.Warning,
            at,
            $"{subject} asks for label '{label.Key}: {label.Value}', which no cluster type and no deployment target carries, so it applies to nothing.")
        {
            Hint = hint,
            Subject = subject,
        };
    }

    /// <summary>Each label is carried by something, but no assignment has them all.</summary>
    public static Diagnostic UnusedConfig(SourceSpan at, string config) => new(
        "LC3004",
        Severity.Warning,
        at,
        $"ConfigMap '{config}' applies to no assignment.")
    {
        Hint = "Its labels are in use, but never together on an assigned cluster type and target: lcnc explain config shows what each config misses.",
        Subject = $"ConfigMap/{config}",
    };

    /// <summary>A label with an empty value is found on everything that lacks the label.</summary>
    public static Diagnostic EmptyLabel(SourceSpan at, string subject, string key) => new(
        "LC3005",
        Severity.Warning,
        at,
        $"{subject} asks for label '{key}' with an empty value, which matches everything that lacks the label.")
    {
        Hint = "Give the label a value, or remove it.",
        Subject = subject,
    };

    /// <summary>A value is read as something else than its author probably meant.</summary>
    public static Diagnostic TypeSurprise(SourceSpan at, string config, string key, string surprise) => new(
        "LC3006",
        Severity.Warning,
        at,
        $"Value '{key}' of ConfigMap '{config}' may not mean what it looks like: {surprise}.")
    {
        Hint = "Put the whole value between single quotes to keep it text, or quote the word inside it.",
        Subject = $"ConfigMap/{config}",
    };

    /// <summary>List items without a name are merged into every item without a name.</summary>
    public static Diagnostic NamelessItemsMerged(Contribution before, Contribution after) => new(
        "LC3007",
        Severity.Warning,
        after.At,
        $"List '{after.DataKey}' of ConfigMap '{after.Config.Value.Name}' has items without 'name', which are merged into every such item of ConfigMap '{before.Config.Value.Name}'.")
    {
        Hint = "Give each item a 'name', by which items are matched.",
        Related = [new RelatedPlace(before.At, "the list it is merged into")],
        Subject = $"ConfigMap/{after.Config.Value.Name}",
    };

    /// <summary>Two keyed values override each other in an order that Kalypso does not define.</summary>
    public static Diagnostic OpenOrder(Contribution before, Contribution after) => new(
        "LC3008",
        Severity.Warning,
        after.At,
        $"Keys '{before.DataKey}' and '{after.DataKey}' set one value, and Kalypso does not say which of them wins; here the second does.")
    {
        Hint = "Let one of the two keys carry more labels, or remove one.",
        Related = [new RelatedPlace(before.At, "the value it overrides")],
        Subject = $"ConfigMap/{after.Config.Value.Name}",
    };

    /// <summary>A value looks like a secret, and would be written into the repository for everyone to read.</summary>
    public static Diagnostic SecretInPlainSight(SourceSpan at, string config, string key, string shape) => new(
        "LC3009",
        Severity.Error,
        at,
        $"Value '{key}' of ConfigMap '{config}' looks like {shape}, and would be readable in the GitOps repository.")
    {
        Hint = $"Keep the secret in a secret store and name it here. If it is none, suppress LC3009 for ConfigMap/{config} with a reason.",
        Subject = $"ConfigMap/{config}",
    };

    /// <summary>A schema asks for a type that no configuration value at top level ever has.</summary>
    public static Diagnostic SchemaThatNothingSatisfies(SourceSpan at, string schema, SchemaTrap trap) => new(
        "LC3010",
        Severity.Warning,
        at,
        $"ConfigSchema '{schema}': {trap.Message}")
    {
        Hint = trap.Hint,
        Subject = $"ConfigSchema/{schema}",
    };

    /// <summary>An assignment's target or workload names a schema that no document defines.</summary>
    public static Diagnostic MissingSchema(SourceSpan at, string assignments, string schema) => new(
        "LC3011",
        Severity.Error,
        at,
        $"Configuration of {assignments} must satisfy schema '{schema}', which is not defined.")
    {
        Hint = "Define the ConfigSchema, or take its name out of the workload.",
    };

    /// <summary>A value is nested more deeply, or longer, than is read, and Kalypso might read it.</summary>
    public static Diagnostic ValueRefused(SourceSpan at, string config, string key, string why) => new(
        "LC3012",
        Severity.Error,
        at,
        $"Value '{key}' of ConfigMap '{config}' is not read: {why}.")
    {
        Hint = "Put the whole value between single quotes if it is a text, or split it.",
        Subject = $"ConfigMap/{config}",
    };
}
