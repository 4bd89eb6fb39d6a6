namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary><c>minLength</c>, <c>maxLength</c>, <c>pattern</c>, <c>format</c>.</summary>
internal static class StringKeywords
{
    public static string? Lengths(KeywordContext context)
    {
        var (least, most, error) = CountKeywords.Read(context, "minLength", "maxLength");
        (context.Node.MinLength, context.Node.MaxLength) = (least, most);
        return error ?? (least > most && IsGo(context) ? SchemaTexts.CannotBeGreater("minLength", "maxLength") : null);
    }

    public static string? Pattern(KeywordContext context)
    {
        if (!context.Source.TryGet("pattern", out var value))
        {
            return null;
        }

        if (value is not string text)
        {
            return SchemaTexts.MustBeOfA("pattern", "string");
        }

        context.Node.Pattern = SchemaPattern.Compile(text);
        return context.Node.Pattern is null ? "pattern must be a valid regex" : null;
    }

    public static string? Format(KeywordContext context)
    {
        if (!context.Source.TryGet("format", out var value))
        {
            return null;
        }

        if (value is not string text)
        {
            return SchemaTexts.MustBeOfType("format", "string");
        }

        context.Node.Format = text;
        return null;
    }

    // The drafts allow limits that nothing satisfies.
    private static bool IsGo(KeywordContext context) => context.Compiler.Options.Conformance == SchemaConformance.GoJsonSchema;
}
