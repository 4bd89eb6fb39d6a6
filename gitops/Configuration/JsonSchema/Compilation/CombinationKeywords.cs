namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary><c>oneOf</c>, <c>anyOf</c>, <c>allOf</c>, <c>not</c>, <c>if</c>.</summary>
internal static class CombinationKeywords
{
    public static string? Lists(KeywordContext context) =>
        List(context, "oneOf", "oneOf", nodes => context.Node.OneOf = nodes)
        ?? List(context, "anyOf", "anyOf", nodes => context.Node.AnyOf = nodes)
        // gojsonschema blames the wrong keyword.
        ?? List(context, "allOf", "anyOf", nodes => context.Node.AllOf = nodes);

    public static string? Not(KeywordContext context) => Single(context, "not", node => context.Node.Not = node);

    public static string? Conditions(KeywordContext context) => context.Scope.Draft < SchemaDraft.Draft7
        ? null
        : Single(context, "if", node => context.Node.If = node)
            ?? Single(context, "then", node => context.Node.Then = node)
            ?? Single(context, "else", node => context.Node.Else = node);

    private static string? Single(KeywordContext context, string keyword, Action<SchemaNode> accept) =>
        context.CompileMember(keyword, SchemaTexts.MustBeOfAn(keyword, "object"), accept);

    private static string? List(KeywordContext context, string keyword, string blamed, Action<IReadOnlyList<SchemaNode>> accept)
    {
        if (!context.Source.TryGet(keyword, out var value))
        {
            return null;
        }

        if (value is not object?[] sources)
        {
            return SchemaTexts.MustBeOfAn(blamed, "array");
        }

        var nodes = new List<SchemaNode>();
        foreach (var source in sources)
        {
            if (context.Compile(source, out var node) is { } error)
            {
                return error;
            }

            nodes.Add(node);
        }

        accept(nodes);
        return null;
    }
}
