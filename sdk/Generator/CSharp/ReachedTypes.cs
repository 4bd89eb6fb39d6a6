using LcncInfra.Generator.Naming;

namespace LcncInfra.Generator.CSharp;

/// <summary>The nested types that resources and functions lead to, each once.</summary>
internal sealed class ReachedTypes(ProviderNames names)
{
    private readonly HashSet<(ShapeSide Side, string Shape)> seen = [];
    private readonly Queue<(ShapeSide Side, string Shape)> open = new();

    /// <summary>Remembers a type and says how C# refers to it.</summary>
    public string Reach(ShapeSide side, string shape)
    {
        if (seen.Add((side, shape)))
        {
            open.Enqueue((side, shape));
        }

        return NameOf(side, shape).Reference;
    }

    /// <summary>The next type that was not written yet.</summary>
    public bool TryNext(out (ShapeSide Side, string Shape) next) => open.TryDequeue(out next);

    /// <summary>The C# name of a nested type.</summary>
    public QualifiedName NameOf(ShapeSide side, string shape) => side switch
    {
        ShapeSide.Input => names.Input(shape),
        ShapeSide.Output => names.Output(shape),
        _ => names.TextTable(shape),
    };
}
