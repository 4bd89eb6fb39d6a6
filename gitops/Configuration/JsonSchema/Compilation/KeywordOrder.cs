namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary>The order in which gojsonschema looks at keywords, which decides what error is reported.</summary>
internal static class KeywordOrder
{
    private static readonly Func<KeywordContext, string?>[] Keywords =
    [
        TypeKeyword.Compile,
        ObjectKeywords.Properties,
        ObjectKeywords.AdditionalProperties,
        ObjectKeywords.PatternProperties,
        ObjectKeywords.PropertyNames,
        DependencyKeyword.Compile,
        ArrayKeywords.Items,
        ArrayKeywords.AdditionalItems,
        NumberKeywords.MultipleOf,
        NumberKeywords.Minimum,
        NumberKeywords.Maximum,
        StringKeywords.Lengths,
        StringKeywords.Pattern,
        StringKeywords.Format,
        ObjectKeywords.Counts,
        ObjectKeywords.Required,
        ArrayKeywords.Counts,
        ArrayKeywords.UniqueItems,
        ArrayKeywords.Contains,
        LiteralKeywords.Const,
        LiteralKeywords.Enum,
        CombinationKeywords.Lists,
        CombinationKeywords.Not,
        CombinationKeywords.Conditions,
    ];

    /// <summary>Reads all keywords of a schema.</summary>
    /// <returns>The first error, or <see langword="null"/>.</returns>
    public static string? Compile(KeywordContext context)
    {
        foreach (var keyword in Keywords)
        {
            if (keyword(context) is { } error)
            {
                return error;
            }
        }

        return null;
    }
}
