using LcncInfra.Resources;

namespace LcncInfra.Automation.Commands;

/// <summary>The policies over resources that every move meets.</summary>
internal static class PipelineRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IResourceRule> All { get; } = [];
}
