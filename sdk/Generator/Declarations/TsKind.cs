namespace LcncInfra.Generator.Declarations;

/// <summary>What declares a shape.</summary>
internal enum TsKind
{
    Interface,
    Class,
    Table,
}
