namespace LcncInfra.Generator.Declarations;

/// <summary>One text only: <c>"v1"</c>.</summary>
internal sealed record TsLiteral(string Text) : TsType;
