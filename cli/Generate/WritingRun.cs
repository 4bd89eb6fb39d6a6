using LcncInfra.Cli.Output;
using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Generate;

/// <summary>What a command has found out before it writes.</summary>
/// <param name="Command">The command's name.</param>
/// <param name="Format">How to report.</param>
internal sealed record WritingRun(string Command, OutputFormat Format)
{
    /// <summary>What was found so far.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>What is to be written.</summary>
    public required IReadOnlyList<OutputEnvironment> Environments { get; init; }

    /// <summary>What people should know about the input; <see langword="null"/> if nothing.</summary>
    public string? Notice { get; init; }

    /// <summary>The output, if it is opened already.</summary>
    public OutputAhead? Ahead { get; init; }

    /// <summary>How many shards were read; <see langword="null"/> for a command that reads none.</summary>
    public int? Shards { get; init; }

    /// <summary>Whether policies forbid to write what was generated, whoever would keep going.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Whether anything is wrong with the input.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
