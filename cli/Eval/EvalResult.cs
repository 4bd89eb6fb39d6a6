using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Cli.Eval;

/// <summary>What evaluating a template gave.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Template">The template as the command line names it.</param>
/// <param name="Assignment">Whom it was evaluated for.</param>
/// <param name="Text">What it writes, or the variables as YAML.</param>
internal sealed record EvalResult(string Environment, string Template, Assignment Assignment, string Text)
{
    /// <summary>Whether the text is the variables that the template sees.</summary>
    public bool IsData { get; init; }
}
