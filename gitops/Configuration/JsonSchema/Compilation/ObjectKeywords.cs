using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary>The keywords for objects.</summary>
internal static class ObjectKeywords
{
    public static string? Properties(KeywordContext context)
    {
        if (!context.Source.TryGet("properties", out var value))
        {
            return null;
        }

        if (value is not JsonObject sources)
        {
            return SchemaTexts.MustBeOfType("properties", "object");
        }

        var properties = new SortedDictionary<string, SchemaNode>(StringComparer.Ordinal);
        foreach (var name in sources.Keys)
        {
            if (context.Compile(sources[name], out var node) is { } error)
            {
                return error;
            }

            properties.Add(name, node);
        }

        context.Node.Properties = properties;
        return null;
    }

    public static string? AdditionalProperties(KeywordContext context) => Additional(
        context, "additionalProperties", node => context.Node.AdditionalProperties = node);

    public static string? PatternProperties(KeywordContext context)
    {
        if (!context.Source.TryGet("patternProperties", out var value))
        {
            return null;
        }

        if (value is not JsonObject sources)
        {
            return SchemaTexts.InvalidType(SchemaTexts.Schema, "patternProperties");
        }

        var properties = new List<(SchemaPattern, SchemaNode)>();
        foreach (var text in sources.Keys)
        {
            if (SchemaPattern.Compile(text) is not { } pattern)
            {
                return $"Invalid regex pattern '{text}'";
            }

            if (context.Compile(sources[text], out var node) is { } error)
            {
                return error;
            }

            properties.Add((pattern, node));
        }

        context.Node.PatternProperties = properties;
        return null;
    }

    public static string? PropertyNames(KeywordContext context) => context.Scope.Draft < SchemaDraft.Draft6
        ? null
        : context.CompileMember(
            "propertyNames",
            SchemaTexts.InvalidType(SchemaTexts.Schema, "patternProperties"),
            node => context.Node.PropertyNames = node);

    public static string? Counts(KeywordContext context)
    {
        var (least, most, error) = CountKeywords.Read(context, "minProperties", "maxProperties");
        (context.Node.MinProperties, context.Node.MaxProperties) = (least, most);
        return error ?? (least > most && context.Compiler.Options.Conformance == SchemaConformance.GoJsonSchema
            ? SchemaTexts.CannotBeGreater("minProperties", "maxProperties")
            : null);
    }

    public static string? Required(KeywordContext context)
    {
        if (!context.Source.TryGet("required", out var value))
        {
            return null;
        }

        if (value is not object?[] items)
        {
            return SchemaTexts.MustBeOfAn("required", "array");
        }

        var names = new List<string>();
        foreach (var item in items)
        {
            if (item is not string name)
            {
                return "required items must be string";
            }

            if (names.Contains(name))
            {
                return SchemaTexts.MustBeUnique("required");
            }

            names.Add(name);
        }

        context.Node.Required = names;
        return null;
    }

    /// <summary>A keyword that takes a schema or, in every draft, a boolean.</summary>
    public static string? Additional(KeywordContext context, string keyword, Action<SchemaNode> accept)
    {
        if (context.Source.TryGet(keyword, out var value) && value is bool always)
        {
            accept(new SchemaNode { Always = always });
            return null;
        }

        return context.CompileMember(keyword, SchemaTexts.InvalidType("boolean/valid schema", keyword), accept);
    }
}
