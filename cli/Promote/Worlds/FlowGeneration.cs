using LcncInfra.Cli.Publish;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote.Worlds;

/// <summary>An environment with a release, as it would be published.</summary>
/// <param name="Generated">What was generated; <see langword="null"/> after an error.</param>
/// <param name="Findings">What was found while it was generated.</param>
internal sealed record FlowGeneration(GeneratedPublication? Generated, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>What policies found of it, where the control plane wants them.</summary>
    public IReadOnlyList<Diagnostic> PolicyFindings { get; init; } = [];

    /// <summary>Why policies forbid to publish it, in a few words; <see langword="null"/> if they do not.</summary>
    public string? Refusal
    {
        get
        {
            var errors = PolicyFindings.Where(f => f.Severity == Severity.Error).ToList();
            return errors.Count switch
            {
                0 => null,
                1 => $"{errors[0].Code} {errors[0].Message}",
                _ => $"{errors[0].Code} {errors[0].Message} and {errors.Count - 1} more of policies; 'lcnc policies' shows all",
            };
        }
    }
}
