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

    /// <summary>A whole number.</summary>
    /// <param name="Least">The least it can be.</param>
    /// <param name="Most">The most it can be.</param>
    public sealed record Number(int Least, int Most) : FieldShape;

    /// <summary>Yes or no.</summary>
    public sealed record Flag : FieldShape;

    /// <summary>One of several shapes, which differ in what they are made of; the last one is meant by what fits none.</summary>
    /// <param name="Shapes">The shapes.</param>
    public sealed record Either(ValueList<FieldShape> Shapes) : FieldShape;

    /// <summary>Text, or a mapping of any content.</summary>
    public sealed record TextOrObject : FieldShape;

    /// <summary>Anything: Kubernetes knows the field, and nothing here depends on it.</summary>
    public sealed record Any : FieldShape;
}
