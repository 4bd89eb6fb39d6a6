using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Repositories;

namespace LcncInfra.Catalog.Workloads;

/// <summary>Reads <c>kind: WorkloadRegistration</c>.</summary>
internal static class WorkloadRegistrationReader
{
    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Kalypso("WorkloadRegistration"),
            "Where an application team keeps its workload, and which workspace it belongs to.",
            Field.RequiredObject("workload", "Where the Workload is.", RepositoryReferenceReader.Fields),
            Field.OptionalText("workspace", TextFormat.LabelValue, "The team's scope, which scheduling policies can ask for.")),
        Read);

    private static WorkloadRegistration? Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        return RepositoryReferenceReader.Read(spec.Object("workload")) is { } source
            ? new WorkloadRegistration(name, source, spec.Text("workspace"))
            : null;
    }
}
