using LcncInfra.Catalog;
using LcncInfra.Catalog.Sources;
using LcncInfra.Components.ControlPlanes;
using LcncInfra.Components.Declarations;
using LcncInfra.Model.Collections;
using LcncInfra.Testing.Files;

namespace LcncInfra.Components.Tests.Declarations;

public sealed class RoundTripTests
{
    public static TheoryData<string> Fields => new(Declarable.SelectMany(sample => sample.GetType().GetProperties()
        .Where(p => p.SetMethod is not null)
        .Select(p => $"{sample.GetType().Name}.{p.Name}")));

    private static object[] Declarable =>
    [
        Samples.ClusterType, Samples.Profile, Samples.Cluster, Samples.QuotaClass, Samples.Registration, Samples.Workload, Samples.Requirements,
        Samples.SchedulingPolicy, Samples.PlacementPolicy, Samples.Config, Samples.BaseRepo, Samples.GitOpsRepo,
    ];

    [Fact]
    public void What_is_declared_reads_back_as_the_same_records()
    {
        using var folder = new TemporaryFolder();
        var declared = Declare();
        var found = new Model.Diagnostics.DiagnosticBag();

        var files = DeclaredFiles.Of(folder.Path, declared, found);
        var catalog = CatalogLoader.Load("dev", new DeclaredSourceTree(new ControlPlaneFolder(folder.Path), files), new(), found);

        Assert.NotNull(catalog);
        Assert.Equal(Samples.ClusterType, Only(catalog.ClusterTypes));
        Assert.Equal(Samples.Profile, Only(catalog.ClusterTypeProfiles));
        Assert.Equal(Samples.Cluster, Only(catalog.Clusters));
        Assert.Equal(Samples.QuotaClass, Only(catalog.QuotaClasses));
        Assert.Equal(Samples.Registration, Only(catalog.WorkloadRegistrations));
        Assert.Equal(Samples.Workload, Only(catalog.Workloads));
        Assert.Equal(Samples.Requirements, Only(catalog.WorkloadRequirements));
        Assert.Equal(Samples.SchedulingPolicy, Only(catalog.SchedulingPolicies));
        Assert.Equal(Samples.PlacementPolicy, Only(catalog.PlacementPolicies));
        Assert.Equal(Samples.Config, Only(catalog.Configs));
        Assert.Equal(Samples.BaseRepo, Only(catalog.BaseRepos));
        Assert.Equal(Samples.GitOpsRepo, Only(catalog.GitOpsRepos));
    }

    // A field that a kind gets later must be written too: a sample that does not say it fails here.
    [Theory, MemberData(nameof(Fields))]
    public void Every_field_of_a_kind_is_said_in_its_sample(string field)
    {
        var sample = Declarable.Single(d => d.GetType().Name == field.Split('.')[0]);
        var value = sample.GetType().GetProperty(field.Split('.')[1])?.GetValue(sample);

        Assert.NotNull(value);
        Assert.False(value is System.Collections.IEnumerable items and not string && !items.Cast<object>().Any(), $"{field} is empty");
    }

    [Fact]
    public void A_text_that_YAML_could_take_for_something_else_stays_a_text()
    {
        var text = PolicyDocuments.Of(Samples.Config, default).Text;

        Assert.Contains("ANSWER: \"no\"", text, StringComparison.Ordinal);
        Assert.Contains("NUMBER: \"012\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_declarations_give_the_same_bytes_in_any_order()
    {
        var first = Declare().Declared.Select(d => d.Text).Order(StringComparer.Ordinal);
        var second = Declare().Declared.Reverse().Select(d => d.Text).Order(StringComparer.Ordinal);

        Assert.Equal(first, second);
    }

    internal static PlatformDeclarations Declare() => new PlatformDeclarations("dev")
        .Add(Samples.ClusterType)
        .Add(Samples.Profile)
        .Add(Samples.Cluster)
        .Add(Samples.QuotaClass)
        .Add(Samples.Registration)
        .Add(Samples.Workload, "shop")
        .Add(Samples.Requirements, "shop")
        .Add(Samples.SchedulingPolicy)
        .Add(Samples.PlacementPolicy)
        .Add(Samples.Config)
        .Add(Samples.BaseRepo)
        .Add(Samples.GitOpsRepo);

    private static T Only<T>(ValueList<Sourced<T>> list) => Assert.Single(list).Value;
}
