using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Kinds;

/// <summary>A kind that is read: its shape, and how a document of it becomes a record.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Read">Makes the record of a document with a name; <see langword="null"/> if what it needs was not written, which the shape
/// reports.</param>
internal sealed record KindReader(KindShape Shape, Func<string, YamlObject, object?> Read)
{
    /// <summary>Reports what a shape cannot say; <see langword="null"/> if there is nothing of the kind.</summary>
    public Action<YamlObject, ObjectContext>? Check { get; init; }
}
