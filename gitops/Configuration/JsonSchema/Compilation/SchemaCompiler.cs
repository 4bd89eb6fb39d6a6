using LcncInfra.Configuration.JsonSchema.References;
using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary>Turns JSON into a schema ready for use, or finds the first thing that is wrong with it.</summary>
/// <remarks>
/// Keywords are looked at in gojsonschema's order, so that of several errors the same is reported. Each target of a <c>$ref</c> is
/// compiled once: where a schema meets a target for the first time, nothing beside the <c>$ref</c> is looked at.
/// </remarks>
internal sealed class SchemaCompiler(SchemaOptions options)
{
    // Deeper references wait until the stack is free again; schemas of many definitions make long chains of them.
    private const int DeepestReference = JsonReader.MaxDepth;
    private const int Deepest = 2 * JsonReader.MaxDepth;

    private readonly SchemaPool _pool = new(options);
    private readonly Dictionary<string, SchemaNode> _targets = new(StringComparer.Ordinal);
    private readonly Queue<(object? Source, SchemaNode Node, SchemaScope Scope)> _waiting = [];

    public SchemaOptions Options => options;

    /// <summary>Compiles a whole document.</summary>
    /// <returns>The schema, or the error.</returns>
    public (SchemaNode? Schema, string? Error) CompileRoot(object? document)
    {
        var address = SchemaReference.Parse("", out var error);
        if (address is null)
        {
            return (null, error);
        }

        if (_pool.Add(document, address) is { } refused)
        {
            return (null, refused);
        }

        var (draft, _) = SchemaDrafts.Detect(document);
        var root = new SchemaNode();
        var problem = Compile(document, root, new SchemaScope(draft ?? options.DefaultDraft, 0));
        while (problem is null && _waiting.TryDequeue(out var next))
        {
            problem = Compile(next.Source, next.Node, next.Scope with { Depth = 0 });
        }

        return problem is null ? (root, null) : (null, problem);
    }

    /// <summary>Compiles one schema into a node.</summary>
    /// <returns>The error, or <see langword="null"/>.</returns>
    public string? Compile(object? source, SchemaNode node, SchemaScope scope)
    {
        if (source is bool always && scope.Draft >= SchemaDraft.Draft6)
        {
            node.Always = always;
            return null;
        }

        if (source is not JsonObject members)
        {
            return SchemaTexts.NotASchema;
        }

        if (scope.Depth > Deepest)
        {
            return "exceeded max depth";
        }

        var context = new KeywordContext(this, members, node, scope with { Depth = scope.Depth + 1 });
        return CheckId(members, scope.Draft) ?? HeadKeywords.Compile(context) ?? CompileRest(context);
    }

    private string? CompileRest(KeywordContext context)
    {
        if (!context.Source.TryGet("$ref", out var reference))
        {
            return KeywordOrder.Compile(context);
        }

        return reference is string text ? CompileReference(context, text) : SchemaTexts.InvalidType("string", "$ref");
    }

    private string? CompileReference(KeywordContext context, string text)
    {
        var reference = SchemaReference.Parse(text, out var error);
        if (reference is null)
        {
            return error;
        }

        if (_targets.TryGetValue(reference.Text, out var known))
        {
            context.Node.Reference = known;
            return options.Conformance == SchemaConformance.Standard ? null : KeywordOrder.Compile(context);
        }

        var target = _pool.Find(reference, out var problem);
        if (target is null)
        {
            return problem;
        }

        if (target.Value is not (JsonObject or bool))
        {
            return SchemaTexts.MustBeOfType(SchemaTexts.Schema, "object");
        }

        var node = new SchemaNode();
        _targets.Add(reference.Text, node);
        context.Node.Reference = node;
        var scope = new SchemaScope(target.Draft ?? context.Scope.Draft, context.Scope.Depth);
        if (scope.Depth <= DeepestReference)
        {
            return Compile(target.Value, node, scope);
        }

        _waiting.Enqueue((target.Value, node, scope));
        return null;
    }

    private static string? CheckId(JsonObject members, SchemaDraft draft)
    {
        var keyword = draft switch
        {
            SchemaDraft.Draft4 => "id",
            SchemaDraft.Hybrid when members.Has("id") => "id",
            _ => "$id",
        };
        if (!members.TryGet(keyword, out var value))
        {
            return null;
        }

        return value is not string text
            ? SchemaTexts.InvalidType("string", keyword)
            : SchemaReference.Parse(text, out var error) is null ? error : null;
    }
}
