namespace LcncInfra.Generator.Declarations;

/// <summary>A named type with its arguments: <c>string</c>, <c>pulumi.Input&lt;…&gt;</c>, <c>inputs.eks.Addon</c>.</summary>
internal sealed record TsName(string Name, IReadOnlyList<TsType> Arguments) : TsType;
