using LcncInfra.Configuration.JsonSchema.Compilation;
using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Evaluation;

/// <summary>Checks <c>type</c>; a value of the wrong type is not looked at further.</summary>
internal static class TypeCheck
{
    public static bool Passes(SchemaNode node, in Subject subject)
    {
        if (node.Types == SchemaTypes.None)
        {
            return true;
        }

        var (type, name) = TypeOf(subject.Value);
        var accepted = type == SchemaTypes.Integer ? type | SchemaTypes.Number : type;
        if ((node.Types & accepted) != 0)
        {
            return true;
        }

        var description = $"Invalid type. Expected: {node.TypeText}, given: {name}";
        subject.Outcome.Add(new SchemaViolation(subject.Path.Steps(), SchemaViolationKind.Type, description) { ExpectedTypes = node.Types });
        return false;
    }

    private static (SchemaTypes Type, string Name) TypeOf(object? value) => value switch
    {
        null => (SchemaTypes.Null, "null"),
        bool => (SchemaTypes.Boolean, "boolean"),
        JsonNumber { IsInteger: true } => (SchemaTypes.Integer, "integer"),
        JsonNumber => (SchemaTypes.Number, "number"),
        string => (SchemaTypes.String, "string"),
        JsonObject => (SchemaTypes.Object, "object"),
        _ => (SchemaTypes.Array, "array"),
    };
}
