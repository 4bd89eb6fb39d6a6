namespace LcncInfra.Generator.Declarations;

/// <summary>An interface, a class or a table of texts, with its properties.</summary>
/// <param name="Name">With the namespaces it stands in: <c>core.v1.PodSpec</c>.</param>
/// <param name="Kind">What declares it.</param>
/// <param name="Base">What a class derives from; empty otherwise.</param>
/// <param name="Members">Its properties, in their order.</param>
internal sealed record TsShape(string Name, TsKind Kind, string Base, IReadOnlyList<TsMember> Members)
{
    /// <summary>Whether the constructor of a class can be called without arguments.</summary>
    public bool ArgumentsAreOptional { get; init; }
}
