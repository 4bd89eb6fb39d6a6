using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;

namespace LcncInfra.Repository.BlastRadii;

/// <summary>Stops a run that would delete more than it may; every writer of a tree passes here.</summary>
public static class BlastRadiusValidator
{
    /// <summary>Reports a run that exceeds the limit and is not allowed to; in the kalypso profile it is only a warning, because Kalypso has no limit.</summary>
    public static void Validate(BlastRadius radius, PublishedEnvironment environment, GeneratorProfile profile, DiagnosticBag diagnostics)
    {
        if (!DeletionLimit.IsExceeded(radius))
        {
            return;
        }

        if (profile == GeneratorProfile.Kalypso)
        {
            diagnostics.Add(RepositoryDiagnostics.LargeDeletion(radius, environment) with { Severity = Severity.Warning, Hint = null });
        }
        else if (environment.Settings?.Allowance is not { } allowance || !DeletionLimit.Covers(allowance, environment.Rendering, radius))
        {
            diagnostics.Add(RepositoryDiagnostics.LargeDeletion(radius, environment));
        }
    }
}
