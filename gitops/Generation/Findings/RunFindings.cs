using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Generation.Findings;

/// <summary>Everything found in a run so far, each finding counted as the run's rule says.</summary>
internal sealed class RunFindings(SeverityRule rule)
{
    private readonly DiagnosticBag _bag = new();
    private bool _stops;

    /// <summary>Whether the run has to stop before the next stage.</summary>
    public bool Stop => _stops;

    /// <summary>Adds the findings of a stage, which stop the run if one is an error.</summary>
    public void Add(DiagnosticBag stage) => _stops |= AddCounted(stage);

    /// <summary>Adds findings about single assignments, whose errors stop the run only if it does not keep going.</summary>
    public void AddOfAssignments(DiagnosticBag stage, bool keepGoing) => _stops |= AddCounted(stage) && !keepGoing;

    /// <summary>All of them in order of places.</summary>
    public IReadOnlyList<Diagnostic> InOrder() => _bag.InOrder();

    private bool AddCounted(DiagnosticBag stage)
    {
        var counted = stage.InOrder().Select(rule.Apply).OfType<Diagnostic>().ToList();
        _bag.AddRange(counted);
        return counted.Any(d => d.Severity == Severity.Error);
    }
}
