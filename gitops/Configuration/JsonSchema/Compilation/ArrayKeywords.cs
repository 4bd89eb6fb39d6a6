using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary>The keywords for lists.</summary>
internal static class ArrayKeywords
{
    private static readonly string WrongItems = SchemaTexts.InvalidType("valid schema/array of schemas", "items");

    public static string? Items(KeywordContext context) =>
        context.Source.TryGet("items", out var value) && value is object?[] sources
            ? FirstItems(context, sources)
            : context.CompileMember("items", WrongItems, node => context.Node.EachItem = node);

    public static string? AdditionalItems(KeywordContext context) => ObjectKeywords.Additional(
        context, "additionalItems", node => context.Node.AdditionalItems = node);

    public static string? Counts(KeywordContext context)
    {
        var (least, most, error) = CountKeywords.Read(context, "minItems", "maxItems");
        (context.Node.MinItems, context.Node.MaxItems) = (least, most);
        return error;
    }

    public static string? UniqueItems(KeywordContext context)
    {
        if (!context.Source.TryGet("uniqueItems", out var value))
        {
            return null;
        }

        if (value is not bool unique)
        {
            return SchemaTexts.MustBeOfA("uniqueItems", "boolean");
        }

        context.Node.UniqueItems = unique;
        return null;
    }

    public static string? Contains(KeywordContext context) => context.Scope.Draft < SchemaDraft.Draft6
        ? null
        : context.CompileMember("contains", SchemaTexts.NotASchema, node => context.Node.Contains = node);

    private static string? FirstItems(KeywordContext context, object?[] sources)
    {
        var nodes = new List<SchemaNode>();
        foreach (var source in sources)
        {
            if (source is not (JsonObject or bool))
            {
                return WrongItems;
            }

            if (context.Compile(source, out var node) is { } error)
            {
                return error;
            }

            nodes.Add(node);
        }

        context.Node.FirstItems = nodes;
        return null;
    }
}
