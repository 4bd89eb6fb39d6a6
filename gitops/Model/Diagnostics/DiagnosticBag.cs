namespace LcncInfra.Model.Diagnostics;

/// <summary>Collects the findings of a stage, so that all are reported and not only the first.</summary>
/// <remarks>Not thread-safe: parallel work fills a bag each and adds them afterwards.</remarks>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>Number of findings.</summary>
    public int Count => _items.Count;

    /// <summary>Whether a finding stops the run.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic diagnostic)
    {
        _items.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Adds the findings of another bag or stage.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>The findings in file, line, column, code, message order, each once.</summary>
    public IReadOnlyList<Diagnostic> InOrder() =>
    [
        .. _items.Distinct()
            .OrderBy(d => d.At)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}
