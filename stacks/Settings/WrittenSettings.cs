using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Stacks.Settings;

/// <summary>Looks at the file of a stack's settings, which a program of the engine does not see.</summary>
internal static class WrittenSettings
{
    /// <summary>Findings for the program that reads the settings; reports what it would not see.</summary>
    public static SettingFindings Check(StackSettings settings, DiagnosticBag found)
    {
        var findings = new SettingFindings(found, settings.File, settings.Places) { IsOffline = true };
        var prefix = $"{settings.Project}:";
        foreach (var key in settings.Values.Keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal)))
        {
            var name = key[prefix.Length..];
            if (!SettingKeys.All.Contains(name, StringComparer.Ordinal))
            {
                findings.Add(SettingDiagnostics.Unknown(findings.At(key), key, SettingKeys.All));
            }
            else if (SettingKeys.Secrets.Contains(name, StringComparer.Ordinal) && !settings.Secrets.Contains(key, StringComparer.Ordinal))
            {
                findings.Add(SettingDiagnostics.NotEncrypted(findings.At(key), key));
            }
        }

        return findings;
    }
}
