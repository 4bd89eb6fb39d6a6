namespace LcncInfra.Generator.Declarations;

/// <summary>One of several types: <c>A | B</c>.</summary>
internal sealed record TsUnion(IReadOnlyList<TsType> Members) : TsType;
