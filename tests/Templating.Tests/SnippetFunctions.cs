using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Kalypso;
using LcncInfra.Templating.Sprig;

namespace LcncInfra.Templating.Tests;

/// <summary>The sets of functions that snippets name.</summary>
public static class SnippetFunctions
{
    private static readonly FunctionTable WithSprig = FunctionTable.With(SprigFunctions.All);

    private static readonly FunctionTable WithKalypso = FunctionTable.With(SprigFunctions.All, KalypsoFunctions.All);

    /// <summary>The functions of a set: the built-in ones, <c>sprig</c>, or <c>kalypso</c> for both and its own.</summary>
    public static FunctionTable Of(string? set) => set switch
    {
        null => FunctionTable.Builtin,
        "sprig" => WithSprig,
        "kalypso" => WithKalypso,
        _ => throw new ArgumentException($"No set of functions is called '{set}'.", nameof(set)),
    };
}
