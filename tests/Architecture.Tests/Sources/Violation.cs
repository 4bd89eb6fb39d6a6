namespace LcncInfra.Architecture.Tests.Sources;

/// <summary>A place that does not keep a rule.</summary>
/// <param name="Place">File, and member after <c>#</c>: what exceptions name.</param>
/// <param name="Line">Line, from 1; 0 for the whole file.</param>
/// <param name="Message">What is wrong.</param>
public sealed record Violation(string Place, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString()
    {
        var hash = Place.IndexOf('#', StringComparison.Ordinal);
        var (file, member) = hash < 0 ? (Place, string.Empty) : (Place[..hash], $" {Place[(hash + 1)..]}:");
        return Line == 0 ? $"{file}:{member} {Message}" : $"{file}:{Line}:{member} {Message}";
    }
}
