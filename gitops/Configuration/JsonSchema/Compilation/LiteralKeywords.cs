using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary><c>const</c> and <c>enum</c>.</summary>
internal static class LiteralKeywords
{
    public static string? Const(KeywordContext context)
    {
        if (context.Scope.Draft < SchemaDraft.Draft6 || !context.Source.TryGet("const", out var value))
        {
            return null;
        }

        var (literal, error) = Read(context, value);
        context.Node.Const = literal;
        return error;
    }

    public static string? Enum(KeywordContext context)
    {
        if (!context.Source.TryGet("enum", out var value))
        {
            return null;
        }

        if (value is not object?[] items)
        {
            return SchemaTexts.MustBeOfAn("enum", "array");
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        var literals = new List<LiteralValue>();
        foreach (var item in items)
        {
            var (literal, error) = Read(context, item);
            if (literal is null)
            {
                return error;
            }

            if (!known.Add(literal.Key))
            {
                return SchemaTexts.MustBeUnique("enum");
            }

            literals.Add(literal);
        }

        context.Node.Enum = literals;
        return null;
    }

    private static (LiteralValue? Literal, string? Error) Read(KeywordContext context, object? value)
    {
        var (text, error) = CanonicalJson.AsGo(value);
        if (context.Compiler.Options.Conformance == SchemaConformance.Standard)
        {
            return (new LiteralValue((string?)text ?? "", CanonicalJson.Exact(value)), null);
        }

        return error is null && text is string literal ? (new LiteralValue(literal, literal), null) : (null, error);
    }
}
