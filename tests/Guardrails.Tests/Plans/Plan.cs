using LcncInfra.Catalog;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Resources;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Guardrails.Tests.Plans;

/// <summary>Plans made by hand.</summary>
internal static class Plan
{
    public static PlannedValue.Unknown Unknown { get; } = new();

    /// <summary>A resource of one type, in a component that is called as a cluster.</summary>
    public static PlannedResource Resource(string type, params (string Name, object Value)[] inputs) => new(
        $"urn:pulumi:prod::infra::infra:Cluster${type}::main", type, "main", Map(inputs))
    {
        Parent = "urn:pulumi:prod::infra::infra:Cluster::west-1",
    };

    public static PlannedValue.Map Map(params (string Name, object Value)[] entries) =>
        new([.. entries.OrderBy(e => e.Name, StringComparer.Ordinal).Select(e => new PlannedEntry(e.Name, Value(e.Value)))]);

    public static PlannedValue.List List(params object[] items) => new([.. items.Select(Value)]);

    /// <summary>What the policies find in a plan of some resources.</summary>
    public static PolicyReport Judge(EnvironmentCatalog? catalog, params IEnumerable<PlannedResource> resources) => Judge(catalog, JudgedPlane.Today, resources);

    public static PolicyReport Judge(EnvironmentCatalog? catalog, DateOnly asOf, params IEnumerable<PlannedResource> resources) => ResourceJudge.Judge(
        new ResourcePlan("infra", "prod", [new PlannedResource("urn:pulumi:prod::infra::infra:Cluster::west-1", "infra:Cluster", "west-1", Map()) { IsComponent = true }, .. resources]), catalog, asOf);

    private static PlannedValue Value(object value) => value switch
    {
        PlannedValue planned => planned,
        bool flag => new PlannedValue.Flag(flag),
        string text => new PlannedValue.Text(text),
        _ => throw new ArgumentException($"No value {value}."),
    };
}
