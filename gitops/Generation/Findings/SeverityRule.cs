using LcncInfra.Catalog;
using LcncInfra.Catalog.Settings;
using LcncInfra.Configuration;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering;

namespace LcncInfra.Generation.Findings;

/// <summary>Decides how much a finding matters in this run: the profile, the suppressions of the environment, and <c>--warnings-as-errors</c>.</summary>
/// <param name="Profile">Whether what Kalypso lets pass is only a warning.</param>
/// <param name="Suppressions">Warnings that the platform team accepts, with a reason.</param>
/// <param name="WarningsAsErrors">Whether the warnings that are left stop the run.</param>
public sealed record SeverityRule(GeneratorProfile Profile, ValueList<Suppression> Suppressions, bool WarningsAsErrors)
{
    /// <summary>Errors that a reason in the environment's settings can turn into an accepted finding: a value that only looks like a secret.</summary>
    private static bool IsWaivable(string code) => code is "LC1049" or "LC3009" or "LC5022";

    /// <summary>The finding as this run counts it; <see langword="null"/> if it is suppressed.</summary>
    public Diagnostic? Apply(Diagnostic diagnostic)
    {
        if (IsSuppressed(diagnostic))
        {
            return null;
        }

        if (Profile == GeneratorProfile.Kalypso && IsOnlyOurs(diagnostic.Code))
        {
            return diagnostic with { Severity = diagnostic.Severity == Severity.Info ? Severity.Info : Severity.Warning };
        }

        return diagnostic.Severity == Severity.Warning && WarningsAsErrors
            ? diagnostic with { Severity = Severity.Error }
            : diagnostic;
    }

    private static bool IsOnlyOurs(string code) =>
        CatalogDiagnostics.OnlyOurs.Contains(code)
        || ConfigurationDiagnostics.OnlyOurs.Contains(code)
        || RenderingDiagnostics.OnlyOurs.Contains(code);

    private bool IsSuppressed(Diagnostic diagnostic) =>
        (diagnostic.Severity != Severity.Error || IsWaivable(diagnostic.Code))
        && Suppressions.Any(s => s.Code == diagnostic.Code && (s.Subject is null || s.Subject == diagnostic.Subject));
}
