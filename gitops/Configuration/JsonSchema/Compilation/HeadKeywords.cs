using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary>The keywords that count beside a <c>$ref</c> too: <c>definitions</c>, <c>title</c>, <c>description</c>.</summary>
internal static class HeadKeywords
{
    /// <summary>Reads them.</summary>
    /// <returns>The first error, or <see langword="null"/>.</returns>
    public static string? Compile(KeywordContext context) =>
        Definitions(context) ?? Text(context, "title") ?? Text(context, "description");

    private static string? Definitions(KeywordContext context)
    {
        var wrong = SchemaTexts.InvalidType("array of schemas", "definitions");
        switch (context.Source.TryGet("definitions", out var value), value)
        {
            case (false, _):
                return null;
            case (_, bool):
                return SchemaTexts.Panic("bool", "map[string]interface {}");
            case (_, JsonObject definitions):
                // Compiled for their errors only: what uses them comes by reference.
                return definitions.Keys
                    .Select(name => definitions[name] is JsonObject or bool ? context.Compile(definitions[name], out _) : wrong)
                    .FirstOrDefault(error => error is not null);
            default:
                return wrong;
        }
    }

    private static string? Text(KeywordContext context, string keyword)
    {
        if (!context.Source.TryGet(keyword, out var value))
        {
            return null;
        }

        if (value is not string text)
        {
            return SchemaTexts.InvalidType("string", keyword);
        }

        context.Node.Description = text;
        return null;
    }
}
