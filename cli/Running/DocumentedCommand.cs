using System.CommandLine;

namespace LcncInfra.Cli.Running;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class DocumentedCommand : Command
{
    /// <summary>A command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does, in one sentence.</param>
    /// <param name="examples">Command lines, and what each is good for.</param>
    public DocumentedCommand(string name, string description, params (string Line, string Purpose)[] examples)
        : base(name, description) => Examples = examples;

    /// <summary>Command lines, and what each is good for.</summary>
    public IReadOnlyList<(string Line, string Purpose)> Examples { get; }
}
