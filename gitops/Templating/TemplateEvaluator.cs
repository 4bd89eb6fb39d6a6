using LcncInfra.Templating.Execution;

namespace LcncInfra.Templating;

/// <summary>Evaluates templates as Kalypso does: while the output holds an action, it is a template itself and is executed with the same data.</summary>
/// <remarks>Holds no state, so one evaluator serves all threads. It never throws, whatever the template.</remarks>
/// <param name="options">Limits, and whether output may be evaluated again.</param>
public sealed class TemplateEvaluator(EvaluationOptions options)
{
    /// <summary>Evaluates a template on the variables of an assignment.</summary>
    public Evaluation Evaluate(CompiledTemplate template, TemplateVariables variables) => EvaluateOn(template, variables.ToGo());

    /// <summary>Evaluates a template on any Go value.</summary>
    internal Evaluation EvaluateOn(CompiledTemplate template, object? data) => new EvaluationRun(options, data).Evaluate(template);
}
