using LcncInfra.Configuration.JsonSchema.Compilation;
using LcncInfra.Configuration.JsonSchema.Evaluation;
using LcncInfra.Configuration.JsonSchema.Text;
using LcncInfra.Templating.RegularExpressions.Matching;

namespace LcncInfra.Configuration.JsonSchema;

/// <summary>A JSON Schema (drafts 4, 6 and 7), read once and used for many values, by any number of threads.</summary>
/// <remarks>Nothing here throws for any schema or value, and nothing is fetched.</remarks>
public sealed class CompiledSchema
{
    private readonly SchemaConformance _conformance;

    private CompiledSchema(SchemaNode? root, string? error, SchemaConformance conformance) =>
        (Root, Error, _conformance, Keyed) = (root, error, conformance, KeyedSchema.Of(root, conformance));

    /// <summary>Why the text is no schema, in gojsonschema's words; <see langword="null"/> if it is one.</summary>
    public string? Error { get; }

    internal SchemaNode? Root { get; }

    /// <summary>The same, if it looks at keys one by one only.</summary>
    internal KeyedSchema? Keyed { get; }

    /// <summary>Reads a schema as Kalypso does.</summary>
    public static CompiledSchema Compile(string text) => Compile(text, SchemaOptions.Kalypso);

    /// <summary>Reads a schema.</summary>
    /// <param name="text">JSON; what follows the first value is not looked at.</param>
    /// <param name="options">How to understand it.</param>
    public static CompiledSchema Compile(string text, SchemaOptions options)
    {
        var (document, error) = JsonReader.Read(text);
        if (error is not null)
        {
            return new CompiledSchema(null, error, options.Conformance);
        }

        var (root, problem) = new SchemaCompiler(options).CompileRoot(document);
        return new CompiledSchema(root, problem, options.Conformance);
    }

    /// <summary>Holds a value against the schema.</summary>
    public SchemaResult Validate(SchemaInstance instance)
    {
        if (Root is null || instance.Error is not null)
        {
            return new SchemaResult(Error ?? instance.Error, []);
        }

        var evaluation = new SchemaEvaluation(_conformance);
        var outcome = new Outcome();
        try
        {
            evaluation.Evaluate(Root, new Subject(instance.Root, InstancePath.Root, outcome));
        }
        catch (PatternLimitException problem)
        {
            evaluation.Fail($"A pattern of the schema takes too long: {problem.Message}");
        }

        return evaluation.Failure is null ? new SchemaResult(null, outcome.Violations) : new SchemaResult(evaluation.Failure, []);
    }
}
