using LcncInfra.Generation;
using LcncInfra.Generation.Publishing;

namespace LcncInfra.Cli.Generate;

/// <summary>What <c>generate</c> did for one environment.</summary>
/// <param name="Result">The run.</param>
/// <param name="Folder">Where its tree goes.</param>
/// <param name="Publication">What was, or with <c>--check</c> would be, written; <see langword="null"/> after an error.</param>
internal sealed record GeneratedEnvironment(GenerationResult Result, string Folder, Publication? Publication);
