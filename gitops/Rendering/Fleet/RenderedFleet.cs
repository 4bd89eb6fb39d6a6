using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Files;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Rendering.Fleet;

/// <summary>Everything that was rendered for one environment.</summary>
/// <param name="Files">The files, in no promised order.</param>
/// <param name="Failed">The assignments that could not be rendered; they have no files.</param>
public sealed record RenderedFleet(ValueList<RenderedFile> Files, ValueList<Assignment> Failed);
