using LcncInfra.Scheduling.Findings;
using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Builtins;
using LcncInfra.Rendering.Files;

namespace LcncInfra.Rendering.Fleet;

/// <summary>What rendering one assignment gave.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Findings">What was found on the way.</param>
/// <param name="Failed">Whether a template could not be evaluated, so that there are no files.</param>
internal sealed record RenderedAssignment(ValueList<RenderedFile> Files, IReadOnlyList<AssignmentFinding> Findings, bool Failed)
{
    /// <summary>The assignment as its reconciler sees it, if that is a built-in.</summary>
    public BuiltinAssignment? Builtin { get; init; }
}
