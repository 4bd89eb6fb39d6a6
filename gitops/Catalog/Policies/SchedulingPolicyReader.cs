using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Policies;

/// <summary>Reads <c>kind: SchedulingPolicy</c>.</summary>
internal static class SchedulingPolicyReader
{
    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Kalypso("SchedulingPolicy"),
            "Selects the deployment targets that go to the cluster types it selects, each to each.",
            Field.RequiredObject(
                "deploymentTargetSelector",
                "Which deployment targets.",
                Field.OptionalText("workspace", TextFormat.Any, "Only targets of this workspace; all if it is empty."),
                LabelSelectorReader.Field),
            Field.RequiredObject("clusterTypeSelector", "Which cluster types.", LabelSelectorReader.Field)),
        Read)
    {
        Check = Validate,
    };

    private static void Validate(YamlObject document, ObjectContext context)
    {
        LabelSelectorReader.Validate(document.Object("spec").Object("deploymentTargetSelector"), context);
        LabelSelectorReader.Validate(document.Object("spec").Object("clusterTypeSelector"), context);
    }

    private static SchedulingPolicy? Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        var (targets, clusterTypes) = (spec.Object("deploymentTargetSelector"), spec.Object("clusterTypeSelector"));
        return targets.Map is null || clusterTypes.Map is null
            ? null
            : new SchedulingPolicy(name, targets.Text("workspace"), LabelSelectorReader.Read(targets),
                LabelSelectorReader.Read(clusterTypes));
    }
}
