using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary><c>multipleOf</c> and the limits of numbers, which draft 4 and later drafts write differently.</summary>
internal static class NumberKeywords
{
    public static string? MultipleOf(KeywordContext context)
    {
        if (!context.Source.TryGet("multipleOf", out var value))
        {
            return null;
        }

        if (value is not JsonNumber { IsComputable: true } number)
        {
            return SchemaTexts.InvalidType("number", "multipleOf");
        }

        context.Node.MultipleOf = number;
        return number.Sign <= 0 ? "multipleOf must be strictly greater than 0" : null;
    }

    public static string? Minimum(KeywordContext context)
    {
        var (limit, exclusive, error) = Limits(context, "minimum", "exclusiveMinimum");
        (context.Node.Minimum, context.Node.ExclusiveMinimum) = (limit, exclusive);
        return error;
    }

    public static string? Maximum(KeywordContext context)
    {
        var (limit, exclusive, error) = Limits(context, "maximum", "exclusiveMaximum");
        (context.Node.Maximum, context.Node.ExclusiveMaximum) = (limit, exclusive);
        return error;
    }

    private static (JsonNumber? Limit, JsonNumber? Exclusive, string? Error) Limits(KeywordContext context, string keyword, string exclusive)
    {
        JsonNumber? limit = null;
        if (context.Source.TryGet(keyword, out var value))
        {
            if (value is not JsonNumber { IsComputable: true } number)
            {
                return (null, null, SchemaTexts.MustBeOfA(keyword, "number"));
            }

            limit = number;
        }

        if (!context.Source.TryGet(exclusive, out var other))
        {
            return (limit, null, null);
        }

        var takesFlag = context.Scope.Draft is SchemaDraft.Draft4 or SchemaDraft.Hybrid;
        var takesNumber = context.Scope.Draft != SchemaDraft.Draft4;
        return other switch
        {
            bool when takesFlag && limit is null => (null, null, SchemaTexts.CannotBeWithout(exclusive, keyword)),
            true when takesFlag => (null, limit, null),
            false when takesFlag => (limit, null, null),
            JsonNumber number when takesNumber => (limit, number.IsComputable ? number : null, null),
            _ => (limit, null, SchemaTexts.InvalidType(Expected(takesFlag, takesNumber), exclusive)),
        };
    }

    private static string Expected(bool takesFlag, bool takesNumber) => (takesFlag, takesNumber) switch
    {
        (true, true) => "boolean/number",
        (true, false) => "boolean",
        _ => "number",
    };
}
