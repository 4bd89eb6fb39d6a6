namespace LcncInfra.Templating.Functions;

/// <summary>The functions of Go's text/template itself.</summary>
public static class BuiltinFunctions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<GoFunction> All { get; } = [];
}
