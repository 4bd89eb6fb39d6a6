using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary>A schema that is being compiled, as the keywords see it.</summary>
/// <param name="Compiler">Compiles the schemas inside.</param>
/// <param name="Source">The schema as JSON.</param>
/// <param name="Node">What it is compiled to.</param>
/// <param name="Scope">What holds for the schemas inside.</param>
internal sealed record KeywordContext(SchemaCompiler Compiler, JsonObject Source, SchemaNode Node, SchemaScope Scope)
{
    /// <summary>Compiles a schema inside this one.</summary>
    /// <returns>The error, or <see langword="null"/>.</returns>
    public string? Compile(object? source, out SchemaNode node)
    {
        node = new SchemaNode();
        return Compiler.Compile(source, node, Scope);
    }

    /// <summary>Compiles the schema that is the value of a keyword, if the keyword is there.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="error">What to say if the value is neither object nor boolean.</param>
    /// <param name="accept">Takes the compiled schema.</param>
    public string? CompileMember(string keyword, string error, Action<SchemaNode> accept)
    {
        if (!Source.TryGet(keyword, out var value))
        {
            return null;
        }

        if (value is not (JsonObject or bool))
        {
            return error;
        }

        var problem = Compile(value, out var node);
        accept(node);
        return problem;
    }
}
