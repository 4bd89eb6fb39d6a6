using LcncInfra.Configuration.Snapshots;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Configuration.Composition;

/// <summary>What earlier runs found about configurations, so that what did not change is not checked again.</summary>
public interface IKnownConfigurations
{
    /// <summary>
    /// Whether an assignment's configuration satisfied every schema when the assignment, its configuration and the schemas were the same as now. Asked by
    /// many threads at once.
    /// </summary>
    bool IsValid(Assignment assignment, ConfigSnapshot config);
}
