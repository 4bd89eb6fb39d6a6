using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary>Reads keywords that count: lengths, numbers of items and of properties.</summary>
internal static class CountKeywords
{
    /// <summary>Reads a pair of limits.</summary>
    /// <returns>Both limits, or the error.</returns>
    public static (long? Least, long? Most, string? Error) Read(KeywordContext context, string least, string most)
    {
        var (low, error) = Read(context, least);
        if (error is not null)
        {
            return (null, null, error);
        }

        (var high, error) = Read(context, most);
        return (low, high, error);
    }

    private static (long? Count, string? Error) Read(KeywordContext context, string keyword)
    {
        if (!context.Source.TryGet(keyword, out var value))
        {
            return (null, null);
        }

        if (value is not JsonNumber number || !TryCount(number, context.Compiler.Options.Conformance, out var count))
        {
            return (null, SchemaTexts.MustBeOfAn(keyword, "integer"));
        }

        return count < 0 ? (null, $"{keyword} must be greater than or equal to 0") : (count, null);
    }

    private static bool TryCount(JsonNumber number, SchemaConformance conformance, out long count)
    {
        if (conformance == SchemaConformance.GoJsonSchema)
        {
            return number.TryGetInt64(out count);
        }

        count = number.IsInteger ? number.ToInt64Saturated() : 0;
        return number.IsInteger;
    }
}
