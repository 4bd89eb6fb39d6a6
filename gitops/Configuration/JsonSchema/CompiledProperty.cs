using LcncInfra.Configuration.JsonSchema.Compilation;
using LcncInfra.Configuration.JsonSchema.Evaluation;
using LcncInfra.Templating.RegularExpressions.Matching;

namespace LcncInfra.Configuration.JsonSchema;

/// <summary>The schema of one key's value.</summary>
internal sealed class CompiledProperty(SchemaNode schema, SchemaConformance conformance)
{
    /// <summary>Whether a value is certainly valid.</summary>
    public bool IsValid(SchemaInstance value)
    {
        var evaluation = new SchemaEvaluation(conformance);
        var outcome = new Outcome();
        try
        {
            evaluation.Evaluate(schema, new Subject(value.Root, InstancePath.Root, outcome));
        }
        catch (PatternLimitException)
        {
            return false;
        }

        return value.Error is null && evaluation.Failure is null && outcome.IsValid;
    }
}
