using LcncInfra.Catalog.Apps.Runtimes;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Apps.Combinations;

/// <summary>An app as it is at one place, with where its fields were written, to be checked as a whole.</summary>
/// <param name="App">The app.</param>
/// <param name="Runtime">What runs it.</param>
/// <param name="Spec">What it is there.</param>
/// <param name="Places">Where its fields were written.</param>
internal sealed record AppCheck(LowCodeApp App, Runtime Runtime, AppSpec Spec, SourceMap Places)
{
    /// <summary>As messages call it.</summary>
    public required ObjectContext Context { get; init; }

    /// <summary>As messages call the app.</summary>
    public string Owner => Context.Owner;

    /// <summary>The place of a field, or of what should hold it.</summary>
    public SourceSpan At(string path) => Places.SpanOf(path);

    /// <summary>Whether a field was written.</summary>
    public bool IsWritten(string parent, string field) => Places.SpanOf($"{parent}.{field}") != Places.SpanOf(parent);

    /// <summary>Adds a finding.</summary>
    public void Report(Diagnostic finding) => Context.Report(finding);
}
