namespace LcncInfra.Generator.Declarations;

/// <summary>A map: <c>{ [key: string]: T }</c>.</summary>
internal sealed record TsMap(TsType Value) : TsType;
