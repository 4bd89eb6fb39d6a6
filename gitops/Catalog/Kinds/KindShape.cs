using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Kinds;

/// <summary>A kind of object and its fields.</summary>
/// <param name="Id">API version and kind.</param>
/// <param name="Description">What the kind is for, as an editor shows it.</param>
/// <param name="Fields">The fields beside <c>apiVersion</c>, <c>kind</c> and <c>metadata</c>.</param>
internal sealed record KindShape(KindId Id, string Description, ValueList<Field> Fields)
{
    /// <summary>What the name must be.</summary>
    public TextFormat NameFormat { get; init; } = TextFormat.Name;

    /// <summary>Whether anything looks at the labels of its objects.</summary>
    public bool ReadsLabels { get; init; }

    /// <summary>The annotations that have a meaning on its objects.</summary>
    public ValueList<Field> Annotations { get; init; } = ValueList<Field>.Empty;

    /// <summary>Every field of an object of the kind.</summary>
    public FieldShape.Object Root { get; } = new FieldShape.Object(
    [
        Field.RequiredText("apiVersion", TextFormat.Any, "API group and version of the kind."),
        Field.RequiredText("kind", TextFormat.Any, "The kind of the object."),
        .. Fields,
        Field.NotRead("status", "Written by controllers; not read."),
    ]);

    /// <summary>The fields of <c>metadata</c>.</summary>
    public FieldShape.Object Metadata => MetadataShape.Of(this);

    /// <summary>A kind whose only field of its own is <c>spec</c>.</summary>
    public static KindShape OfSpec(KindId id, string description, params ReadOnlySpan<Field> spec) =>
        new(id, description,
            [new Field("spec", new FieldShape.Object(ValueListBuilder.Create(spec)),
            "What is asked for.") { IsRequired = HasRequired(spec) }]);

    private static bool HasRequired(ReadOnlySpan<Field> fields)
    {
        foreach (var field in fields)
        {
            if (field.IsRequired)
            {
                return true;
            }
        }

        return false;
    }
}
