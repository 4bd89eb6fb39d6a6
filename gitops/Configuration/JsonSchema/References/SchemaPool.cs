using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.References;

/// <summary>All documents and <c>$id</c>s that the references of one schema can reach.</summary>
/// <remarks>
/// Adding a document makes its <c>$ref</c>s absolute in place. Nothing is ever fetched: what is neither inside the schema, nor given
/// with the options, nor a meta-schema of a draft, is an error.
/// </remarks>
internal sealed class SchemaPool(SchemaOptions options)
{
    private readonly Dictionary<string, PooledDocument> _documents = new(StringComparer.Ordinal);

    /// <summary>Adds a document under its address.</summary>
    /// <returns>Why it cannot be a schema; <see langword="null"/> if it may be one.</returns>
    public string? Add(object? document, SchemaReference address)
    {
        if (_documents.ContainsKey(address.Text))
        {
            return $"Reference already exists: \"{address.Text}\"";
        }

        var (draft, error) = SchemaDrafts.Detect(document);
        if (error is not null)
        {
            return error;
        }

        error = Register(document, address, draft);
        _documents[address.Text] = new PooledDocument(document, draft);
        return error;
    }

    /// <summary>What an absolute reference leads to.</summary>
    /// <returns><see langword="null"/> with the error, if it leads nowhere.</returns>
    public PooledDocument? Find(SchemaReference reference, out string? error)
    {
        error = null;
        if (_documents.TryGetValue(reference.Text, out var found))
        {
            return found;
        }

        if (!_documents.TryGetValue(reference.Document, out var whole))
        {
            error = Load(reference);
            if (error is not null)
            {
                return null;
            }

            // The document may have brought an $id that is the whole reference.
            if (_documents.TryGetValue(reference.Text, out found))
            {
                return found;
            }

            whole = _documents.GetValueOrDefault(reference.Document);
        }

        return whole is null ? null : Inside(whole, reference, out error);
    }

    private PooledDocument? Inside(PooledDocument whole, SchemaReference reference, out string? error)
    {
        var isPointer = reference.Fragment.StartsWith('/');
        if (!isPointer && reference.Fragment.Length > 0 && options.Conformance == SchemaConformance.Standard)
        {
            error = $"Nothing has the id '{reference.Text}'";
            return null;
        }

        // gojsonschema takes the name of an unknown $id for the whole document.
        (var value, error) = JsonPointer.Find(whole.Value, isPointer ? reference.Fragment : "");
        if (error is not null)
        {
            return null;
        }

        return _documents[reference.Text] = new PooledDocument(value, whole.Draft);
    }

    private string? Load(SchemaReference reference)
    {
        if (!reference.IsCanonical)
        {
            return $"Reference {reference.Text} must be canonical";
        }

        var address = reference.Document;
        var text = options.Documents.GetValueOrDefault(address) ?? MetaSchemas.Text(address);
        if (text is null)
        {
            return $"Reference {reference.Text} leads out of the schema, and nothing is fetched";
        }

        var (document, error) = JsonReader.Read(text);
        return error ?? (SchemaReference.Parse(address, out error) is { } parsed ? Add(document, parsed) : error);
    }

    private string? Register(object? value, SchemaReference scope, SchemaDraft? draft)
    {
        switch (value)
        {
            case object?[] items:
                foreach (var item in items)
                {
                    Register(item, scope, draft);
                }

                return null;
            case JsonObject members:
                return Register(members, scope, draft);
            default:
                return null;
        }
    }

    // Errors of inner ids are left to the compiler, which meets them again.
    private string? Register(JsonObject members, SchemaReference scope, SchemaDraft? draft)
    {
        var inner = Scope(members, scope);
        if (inner != scope && !_documents.TryAdd(inner.Text, new PooledDocument(members, draft)))
        {
            return $"Reference already exists: \"{inner.Text}\"";
        }

        if (members.TryGet("$ref", out var target) && target is string text && SchemaReference.Parse(text, out _) is { } reference)
        {
            members["$ref"] = inner.Resolve(reference).Text;
        }

        foreach (var key in members.Keys)
        {
            RegisterMember(key, members[key], inner, draft);
        }

        return null;
    }

    private void RegisterMember(string key, object? value, SchemaReference scope, SchemaDraft? draft)
    {
        // Literal values, in which a $ref is no reference.
        if (key is "const" or "enum")
        {
            return;
        }

        // The keys are names chosen by the author, which may be "$ref" or "const".
        if (key is "properties" or "dependencies" or "patternProperties")
        {
            if (value is JsonObject named)
            {
                Register(named.Keys.Select(name => named[name]).ToArray(), scope, draft);
            }

            return;
        }

        Register(value, scope, draft);
    }

    private SchemaReference Scope(JsonObject members, SchemaReference scope)
    {
        if (options.Conformance == SchemaConformance.Standard && members.TryGet("$ref", out var target) && target is string)
        {
            return scope;
        }

        var key = members.Has("id") ? "id" : "$id";
        return members.TryGet(key, out var id) && id is string text && SchemaReference.Parse(text, out _) is { } reference
            ? scope.Resolve(reference)
            : scope;
    }
}
