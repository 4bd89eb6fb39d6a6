namespace LcncInfra.Templating;

/// <summary>What the evaluation of one template may use, so that none runs forever or exhausts memory or stack.</summary>
/// <remarks>Counted, not timed: the same template on the same data meets the same limit on any machine.</remarks>
public sealed record EvaluationLimits
{
    /// <summary>The defaults, far above what configuration needs.</summary>
    public static EvaluationLimits Default { get; } = new();

    /// <summary>Nodes executed, and work of functions in the same measure, over all nested evaluations. Default 10 million.</summary>
    public int Steps { get; init; } = 10_000_000;

    /// <summary>Blocks, parentheses and template calls within each other. Default 300, at most that.</summary>
    public int Depth { get; init; } = 300;

    /// <summary>How often the output may be evaluated again because it contains an action. Default 32.</summary>
    public int NestedEvaluations { get; init; } = 32;

    /// <summary>UTF-16 units of one output. Default 16 million.</summary>
    public int OutputCharacters { get; init; } = 16 * 1024 * 1024;
}
