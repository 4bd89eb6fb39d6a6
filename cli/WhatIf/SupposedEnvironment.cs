using LcncInfra.Cli.Diff;
using LcncInfra.Model.Collections;

namespace LcncInfra.Cli.WhatIf;

/// <summary>What would become of an environment.</summary>
/// <param name="Moved">The targets that would move.</param>
/// <param name="Difference">The files that would change.</param>
internal sealed record SupposedEnvironment(ValueList<MovedTarget> Moved, EnvironmentDiff Difference);
