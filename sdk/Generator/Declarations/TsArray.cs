namespace LcncInfra.Generator.Declarations;

/// <summary>A list: <c>T[]</c>.</summary>
internal sealed record TsArray(TsType Element) : TsType;
