using System.Collections.Immutable;
using LcncInfra.Model.Diagnostics;
using Pulumi;

namespace LcncInfra.Stacks.Settings;

/// <summary>Collects what is wrong with the settings of a stack, where they are written.</summary>
/// <param name="found">Takes findings.</param>
/// <param name="file">The file that people change.</param>
/// <param name="lines">The line of each key, with its project, as far as they are known.</param>
internal sealed class SettingFindings(DiagnosticBag found, string file, IReadOnlyDictionary<string, int> lines)
{
    private int _told;

    /// <summary>Whether nothing is made in this run, with or without access.</summary>
    public bool IsOffline { get; init; }

    /// <summary>Findings of a run of the engine, which knows no lines.</summary>
    public static SettingFindings OfRun() => new(new DiagnosticBag(), $"Pulumi.{Deployment.Instance.StackName}.yaml", ImmutableDictionary<string, int>.Empty);

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

    /// <summary>Where a key, or a field below it, is written.</summary>
    public SourceSpan At(string key)
    {
        // Keys of this project have ':' after its name, and '.' or '[' before what is below them.
        var end = key.IndexOfAny(['.', '['], Math.Max(0, key.IndexOf(':', StringComparison.Ordinal)));
        return lines.TryGetValue(end < 0 ? key : key[..end], out var line) ? SourceSpan.At(file, line, 1) : SourceSpan.WholeFile(file);
    }

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic finding) => found.Add(finding);
}
