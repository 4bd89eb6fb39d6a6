using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary><c>dependencies</c>: for a property, the names of others or a schema.</summary>
internal static class DependencyKeyword
{
    private static readonly string WrongType = SchemaTexts.MustBeOfType("dependency", "schema or array of strings");

    public static string? Compile(KeywordContext context)
    {
        if (!context.Source.TryGet("dependencies", out var value))
        {
            return null;
        }

        if (value is not JsonObject sources)
        {
            return SchemaTexts.MustBeOfType("dependencies", "object");
        }

        var dependencies = new List<SchemaDependency>();
        foreach (var property in sources.Keys)
        {
            var (dependency, error) = Read(context, property, sources[property]);
            if (dependency is null)
            {
                return error;
            }

            dependencies.Add(dependency);
        }

        context.Node.Dependencies = dependencies;
        return null;
    }

    private static (SchemaDependency? Dependency, string? Error) Read(KeywordContext context, string property, object? value)
    {
        switch (value)
        {
            case object?[] items:
                var names = items.OfType<string>().ToList();
                return names.Count == items.Length ? (new SchemaDependency(property, names, null), null) : (null, WrongType);
            case JsonObject or bool:
                var error = context.Compile(value, out var node);
                return error is null ? (new SchemaDependency(property, [], node), null) : (null, error);
            default:
                return (null, WrongType);
        }
    }
}
