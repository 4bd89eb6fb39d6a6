using LcncInfra.Templating.Functions;

namespace LcncInfra.Templating.Tests;

/// <summary>The sets of functions that snippets name.</summary>
public static class SnippetFunctions
{
    public static FunctionTable Of(string? set) => set switch
    {
        null => FunctionTable.Builtin,
        _ => throw new ArgumentException($"No set of functions is called '{set}'.", nameof(set)),
    };
}
