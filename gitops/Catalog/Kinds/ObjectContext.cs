using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Kinds;

/// <summary>The object that is being read, which every finding about it names.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name; <see langword="null"/> if it has none that can be read.</param>
/// <param name="Diagnostics">Where findings go.</param>
internal sealed record ObjectContext(string Kind, string? Name, DiagnosticBag Diagnostics)
{
    /// <summary>The object as messages call it: <c>ClusterType 'large'</c>.</summary>
    public string Owner => Name is null ? Kind : $"{Kind} '{Name}'";

    /// <summary>Adds a finding about the object.</summary>
    public void Report(Diagnostic diagnostic) =>
        Diagnostics.Add(Name is null ? diagnostic : diagnostic with { Subject = $"{Kind}/{Name}" });
}
