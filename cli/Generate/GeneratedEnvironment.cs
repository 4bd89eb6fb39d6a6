using LcncInfra.Generation.Publishing;

namespace LcncInfra.Cli.Generate;

/// <summary>What a command did for one environment.</summary>
/// <param name="Of">The environment.</param>
/// <param name="Folder">Where its tree goes.</param>
/// <param name="Publication">What was, or with <c>--check</c> would be, written; <see langword="null"/> after an error.</param>
internal sealed record GeneratedEnvironment(OutputEnvironment Of, string Folder, Publication? Publication);
