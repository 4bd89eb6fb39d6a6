using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Kinds.Overriding;

/// <summary>Makes a shape of which any part may be written alone, for words that stand over others.</summary>
internal static class PartialShape
{
    /// <summary>The shape without required fields. Items of lists stay whole, because lists are replaced and not merged.</summary>
    public static FieldShape Of(FieldShape shape) => shape is FieldShape.Object known
        ? new FieldShape.Object(known.Fields.Select(f => f with { IsRequired = false, Shape = Of(f.Shape) }).ToValueList())
        : shape;
}
