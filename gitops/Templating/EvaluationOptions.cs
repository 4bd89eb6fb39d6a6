namespace LcncInfra.Templating;

/// <summary>How templates are evaluated.</summary>
public sealed record EvaluationOptions
{
    /// <summary>As Kalypso evaluates, within the default limits.</summary>
    public static EvaluationOptions Kalypso { get; } = new();

    /// <summary>What one evaluation may use.</summary>
    public EvaluationLimits Limits { get; init; } = EvaluationLimits.Default;

    /// <summary>
    /// Whether output that holds <c>{{</c> is evaluated again, as Kalypso does. If not, such output is an error
    /// (<see cref="TemplateErrorKind.NestedText"/>): it may come from a workload or from configuration. Default true.
    /// </summary>
    public bool AllowNested { get; init; } = true;
}
