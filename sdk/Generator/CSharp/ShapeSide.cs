namespace LcncInfra.Generator.CSharp;

/// <summary>Which way a nested type goes.</summary>
internal enum ShapeSide
{
    Input,
    Output,
    Table,
}
