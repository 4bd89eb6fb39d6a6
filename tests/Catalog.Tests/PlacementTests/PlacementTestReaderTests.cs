using System.Text;
using LcncInfra.Catalog.PlacementTests;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing;

namespace LcncInfra.Catalog.Tests.PlacementTests;

public sealed class PlacementTestReaderTests
{
    private const string Head = "apiVersion: lcncinfra.io/v1alpha1\nkind: PlacementTest\nmetadata: {name: t}\nspec:\n  environment: dev\n";

    [Fact]
    public void The_tests_of_the_example_are_read_without_findings()
    {
        var (tests, findings) = Read(File.ReadAllText(RepositoryRoot.Of("examples", "sales-approvals", "tests", "placement.yaml")));

        Assert.Empty(findings);
        Assert.Equal(["approvals-in-production", "platform-services-in-production", "edge-in-development"], tests.Select(t => t.Value.Name));
        Assert.Equal(["edge-warehouse-hamburg", "edge-warehouse-rotterdam"], tests[0].Value.Expect[0].ClusterTypes);
        Assert.Equal("Hamburg", tests[0].Value.Expect[3].Values["SITE"]);
        Assert.Equal("finance-onprem", tests[0].Value.Never[0].ClusterType);
    }

    [Fact]
    public void An_expectation_knows_its_line()
    {
        var (tests, _) = Read(Head + "  expect:\n    - {target: a, clusterTypes: []}\n    - {target: b, clusterType: c}\n");

        Assert.Equal("t.yaml:8:7", tests[0].At("spec.expect[1]").ToString());
        Assert.Equal("t.yaml:8:16", tests[0].At("spec.expect[1].target").ToString());
        Assert.Empty(Assert.IsAssignableFrom<IEnumerable<string>>(tests[0].Value.Expect[0].ClusterTypes));
        Assert.Null(tests[0].Value.Expect[1].ClusterTypes);
    }

    [Theory]
    [InlineData("  expect:\n    - {target: a, clusterType: c, value: {A: b}}\n", "LC1021", "values")]
    [InlineData("  expect:\n    - {target: a}\n", "LC1020", "clusterTypes")]
    [InlineData("  expect:\n    - {clusterType: a}\n", "LC1020", "target")]
    [InlineData("  never:\n    - {target: a}\n", "LC1020", "clusterType")]
    [InlineData("  never:\n    - {target: '', clusterType: c}\n", "LC1025", "target")]
    [InlineData("  expect:\n    - {target: a, clusterType: c, values: {A: 1}}\n", "LC1023", "values.A")]
    public void What_is_wrong_with_a_test_is_reported(string spec, string code, string part)
    {
        var (_, findings) = Read(Head + spec);

        var finding = Assert.Single(findings);
        Assert.Equal(code, finding.Code);
        Assert.Contains(part, finding.Message + finding.Hint, StringComparison.Ordinal);
        Assert.NotEqual(0, finding.At.Line);
    }

    [Theory]
    [InlineData("apiVersion: scheduler.kalypso.io/v1alpha1\nkind: Workload\nmetadata: {name: a}\n", "LC1010", "t.yaml:2:7")]
    [InlineData("just text\n", "LC1009", "t.yaml:1:1")]
    [InlineData("apiVersion: lcncinfra.io/v1alpha1\nkind: PlacementTests\nmetadata: {name: a}\n", "LC1010", "t.yaml:2:7")]
    [InlineData("apiVersion: lcncinfra.io/v1\nkind: PlacementTest\nmetadata: {name: a}\n", "LC1011", "t.yaml:1:13")]
    public void Other_documents_are_refused(string text, string code, string place)
    {
        var finding = Assert.Single(Read(text).Findings);

        Assert.Equal((code, place), (finding.Code, finding.At.ToString()));
        Assert.NotNull(finding.Hint);
    }

    private static (IReadOnlyList<Sourced<PlacementTest>> Tests, IReadOnlyList<Diagnostic> Findings) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var tests = PlacementTestReader.Read(new SourceFile("t.yaml", Encoding.UTF8.GetBytes(text)), CatalogLimits.Default, diagnostics);
        return (tests, diagnostics.InOrder());
    }
}
