namespace LcncInfra.Generator.Declarations;

/// <summary>A type as a declaration file writes it.</summary>
internal abstract record TsType;
