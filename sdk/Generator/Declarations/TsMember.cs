namespace LcncInfra.Generator.Declarations;

/// <summary>A property of an interface or a class.</summary>
internal sealed record TsMember(string Name, bool IsOptional, TsType Type);
