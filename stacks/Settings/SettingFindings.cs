using System.Collections.Immutable;
using LcncInfra.Model.Diagnostics;
using Pulumi;

namespace LcncInfra.Stacks.Settings;

/// <summary>Collects what is wrong with the settings of a stack, where they are written.</summary>
/// <param name="found">Takes findings.</param>
/// <param name="file">The file that people change.</param>
/// <param name="places">Where each key, with its project, and each field below it is written, as far as that is known.</param>
internal sealed class SettingFindings(DiagnosticBag found, string file, IReadOnlyDictionary<string, SourceSpan> places)
{
    private int _told;

    /// <summary>Whether nothing is made in this run, with or without access.</summary>
    public bool IsOffline { get; init; }

    /// <summary>Findings of a run of the engine, which knows no lines.</summary>
    public static SettingFindings OfRun() => new(new DiagnosticBag(), $"Pulumi.{Deployment.Instance.StackName}.yaml", ImmutableDictionary<string, SourceSpan>.Empty);

    /// <summary>Ends the run after an error; what else was found is told the engine.</summary>
    /// <exception cref="RunException">There is an error.</exception>
    public void Stop()
    {
        var all = found.InOrder();
        if (found.HasErrors)
        {
            throw new RunException($"The settings of stack '{Deployment.Instance.StackName}' are wrong:\n{Text(all.Where(d => d.Severity == Severity.Error))}");
        }

        if (!IsOffline && all.Count > _told)
        {
            Log.Warn(Text(all.Skip(_told)));
            _told = all.Count;
        }
    }

    private static string Text(IEnumerable<Diagnostic> findings) => string.Join('\n', findings.Select(DiagnosticText.Render));

    /// <summary>Where a key, or a field below it, is written; of what nobody wrote, where it would belong.</summary>
    public SourceSpan At(string key)
    {
        // '.' or '[' is before what is below a key.
        for (var end = key.Length; end > 0; end = key.LastIndexOfAny(['.', '['], end - 1))
        {
            if (places.TryGetValue(key[..end], out var place))
            {
                return place;
            }
        }

        return SourceSpan.WholeFile(file);
    }

    /// <summary>Adds findings of another stage, which keep their own places.</summary>
    public void AddRange(IEnumerable<Diagnostic> findings) => found.AddRange(findings);

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic finding) => found.Add(finding);
}
