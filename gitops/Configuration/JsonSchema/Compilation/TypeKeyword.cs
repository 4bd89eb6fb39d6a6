using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary><c>type</c>: one name or a list of names.</summary>
internal static class TypeKeyword
{
    public static string? Compile(KeywordContext context)
    {
        if (!context.Source.TryGet("type", out var value))
        {
            return null;
        }

        var wrong = SchemaTexts.InvalidType("string/array of strings", "type");
        if (value is string single)
        {
            return Add(context.Node, single);
        }

        if (value is not object?[] list)
        {
            return wrong;
        }

        foreach (var item in list)
        {
            var error = item switch
            {
                string name => Add(context.Node, name),
                JsonNumber => SchemaTexts.Panic("json.Number", "string"),
                _ => wrong,
            };
            if (error is not null)
            {
                return error;
            }
        }

        context.Node.TypeText = list.Length > 1 ? $"[{string.Join(',', list)}]" : context.Node.TypeText;
        return null;
    }

    private static string? Add(SchemaNode node, string name)
    {
        var type = SchemaTypeNames.Parse(name);
        if (type == SchemaTypes.None)
        {
            return $"has a primitive type that is NOT VALID -- given: /{name}/ Expected valid values are:{SchemaTypeNames.All}";
        }

        if (node.Types.HasFlag(type))
        {
            return $"{name} type is duplicated";
        }

        node.Types |= type;
        node.TypeText = name;
        return null;
    }
}
