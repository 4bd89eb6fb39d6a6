using LcncInfra.Applications.Backup;
using LcncInfra.Applications.Databases;
using LcncInfra.Applications.Disruptions;
using LcncInfra.Applications.Edge;
using LcncInfra.Applications.Egress;
using LcncInfra.Applications.Exposure;
using LcncInfra.Applications.Identity;
using LcncInfra.Applications.Isolation;
using LcncInfra.Applications.Meshes;
using LcncInfra.Applications.Mirrors;
using LcncInfra.Applications.Objectives;
using LcncInfra.Applications.Progressive;
using LcncInfra.Applications.Scaling;
using LcncInfra.Applications.Secrets;
using LcncInfra.Applications.Services;

namespace LcncInfra.Applications;

/// <summary>Every part of the golden path.</summary>
/// <remarks>A new part is a class in a folder of its own, and a line here.</remarks>
public static class AppParts
{
    /// <summary>The parts, in no order that matters.</summary>
    public static IReadOnlyList<AppPart> All { get; } =
    [
        new BackupPart(),
        new DatabasesPart(),
        new DisruptionPart(),
        new EdgePart(),
        new EgressPart(),
        new ExposurePart(),
        new IdentityPart(),
        new IsolationPart(),
        new MeshPart(),
        new MirrorPart(),
        new ObjectivesPart(),
        new ProgressivePart(),
        new ScalingPart(),
        new SecretsPart(),
        new ServicePart(),
    ];
}
