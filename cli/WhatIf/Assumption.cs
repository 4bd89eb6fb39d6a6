using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Labels;

namespace LcncInfra.Cli.WhatIf;

/// <summary>What a command line supposes about a control plane.</summary>
/// <param name="Added">Files as if they lay in the environment.</param>
/// <param name="Drained">Cluster types that meet any of these are as if gone.</param>
/// <param name="Labels">Labels as if they were set.</param>
internal sealed record Assumption(IReadOnlyList<SourceFile> Added, IReadOnlyList<SelectorRequirement> Drained, IReadOnlyList<AssumedLabel> Labels);
