using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Workloads;

/// <summary>Reads <c>kind: Workload</c>.</summary>
internal static class WorkloadReader
{
    private static readonly Field Schemas = new(
        "configSchemas",
        new FieldShape.List(new FieldShape.Text(TextFormat.Any)),
        "Names of ConfigSchemas that the configuration must satisfy.");

    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Kalypso("Workload"),
            "What an application team deploys, and the places it is meant for.",
            new Field("deploymentTargets", new FieldShape.List(new FieldShape.Object(
            [
                Field.RequiredText("name", TextFormat.Name, "Name of the target, unique within the workload and environment."),
                new Field("labels", new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.LabelValue),
                    "Labels, which scheduling policies and configs look at."),
                Field.RequiredText("environment", TextFormat.Any, "Name of the environment the target is meant for."),
                new Field("manifests", new FieldShape.TextMap(TextFormat.Any, TextFormat.Any),
                    "Where the manifests are: usually 'repo', 'branch' and 'path'.") { IsRequired = true },
                Schemas,
            ])), "The places the workload is meant for, of all environments."),
            Schemas) with
        {
            ReadsLabels = true,
        },
        Read);

    private static Workload Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        return new Workload(
            name,
            document.Object("metadata").TextMap("labels"),
            [.. spec.Objects("deploymentTargets").Select(t => ReadTarget(t.Item))],
            spec.TextList("configSchemas"));
    }

    // A target that lacks its name or environment stays in the list, so that indexes agree with the file; nothing is made of it.
    private static WorkloadTarget ReadTarget(YamlObject target) =>
        new(target.Text("name") ?? string.Empty, target.Text("environment") ?? string.Empty, target.TextMap("labels"),
            target.TextMap("manifests"))
        {
            ConfigSchemas = target.TextList("configSchemas"),
        };
}
