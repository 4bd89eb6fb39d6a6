using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Kinds;

/// <summary>What a field can hold. Both the check of documents and the JSON Schemas for editors are made from it.</summary>
internal abstract record FieldShape
{
    private FieldShape()
    {
    }

    /// <summary>Text of a format.</summary>
    /// <param name="Format">What the text must be.</param>
    public sealed record Text(TextFormat Format) : FieldShape;

    /// <summary>One of some words.</summary>
    /// <param name="Words">The words.</param>
    public sealed record Choice(ValueList<string> Words) : FieldShape;

    /// <summary>A map from text to text.</summary>
    /// <param name="Keys">What the keys must be.</param>
    /// <param name="Values">What the values must be.</param>
    public sealed record TextMap(TextFormat Keys, TextFormat Values) : FieldShape;

    /// <summary>A list.</summary>
    /// <param name="Item">What each item must be.</param>
    public sealed record List(FieldShape Item) : FieldShape;

    /// <summary>A mapping with known fields.</summary>
    /// <param name="Fields">The fields.</param>
    public sealed record Object(ValueList<Field> Fields) : FieldShape;

    /// <summary>Text, or a mapping of any content.</summary>
    public sealed record TextOrObject : FieldShape;

    /// <summary>Anything: Kubernetes knows the field, and nothing here depends on it.</summary>
    public sealed record Any : FieldShape;
}
