using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Files;

namespace LcncInfra.Repository.Trees;

/// <summary>The whole desired state of one environment in memory: every file we own, each path once, in ordinal order.</summary>
/// <param name="Files">The files.</param>
public sealed record GitOpsTree(ValueList<RenderedFile> Files);
