using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace LcncInfra.Templating.Functions;

/// <summary>The functions that templates can call, by name.</summary>
public sealed class FunctionTable
{
    private readonly FrozenDictionary<string, GoFunction> _functions;

    private FunctionTable(Dictionary<string, GoFunction> functions) =>
        _functions = functions.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The functions that Go's text/template has of itself.</summary>
    public static FunctionTable Builtin { get; } = With();

    /// <summary>The built-in functions and further sets; a function replaces those of its name in earlier sets, as in Go.</summary>
    public static FunctionTable With(params IReadOnlyList<IReadOnlyList<GoFunction>> sets)
    {
        var functions = new Dictionary<string, GoFunction>(StringComparer.Ordinal);
        foreach (var function in BuiltinFunctions.All.Concat(sets.SelectMany(s => s)))
        {
            functions[function.Name] = function;
        }

        return new FunctionTable(functions);
    }

    /// <summary>Finds a function.</summary>
    public bool TryGet(string name, [MaybeNullWhen(false)] out GoFunction function) => _functions.TryGetValue(name, out function);
}
