using System.Text;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Tests.Sources;

public sealed class SourceMapTests
{
    private const string Text = """
        spec:
          deploymentTargets:
            - name: a
              labels:
                zone: blue
                "app.kubernetes.io/name": x
            - name: b
          empty:
        data:
          a.b: c
        """;

    [Theory]
    [InlineData("spec.deploymentTargets[0].name", 3, 13)]
    [InlineData("spec.deploymentTargets[1].name", 7, 13)]
    [InlineData("spec.deploymentTargets[0].labels.zone", 5, 15)]
    [InlineData("spec.deploymentTargets[0].labels[\"zone\"]", 5, 15)]
    [InlineData("spec.deploymentTargets[0].labels[\"app.kubernetes.io/name\"]", 6, 35)]
    [InlineData("spec.deploymentTargets[0].labels.app.kubernetes.io/name", 6, 35)]
    [InlineData("data[\"a.b\"]", 10, 8)]
    [InlineData("data.a.b", 10, 8)]
    [InlineData("", 1, 1)]
    public void A_path_leads_to_the_value(string path, int line, int column) => Assert.Equal((line, column), PlaceOf(Read().SpanOf(path)));

    [Theory]
    [InlineData("spec.deploymentTargets[0].labels.missing", 5, 9)]
    [InlineData("spec.deploymentTargets[2].name", 3, 5)]
    [InlineData("spec.deploymentTargets[x", 3, 5)]
    [InlineData("spec.deploymentTargets[99999999999]", 3, 5)]
    [InlineData("nothing.at.all", 1, 1)]
    [InlineData("spec.deploymentTargets[0].name.further", 3, 13)]
    public void What_was_not_written_has_the_place_of_its_nearest_parent(string path, int line, int column) =>
        Assert.Equal((line, column), PlaceOf(Read().SpanOf(path)));

    [Theory]
    [InlineData("spec.deploymentTargets[0].labels.zone", 5, 9)]
    [InlineData("spec.empty", 8, 3)]
    [InlineData("spec.missing", 2, 3)]
    public void A_key_has_a_place_of_its_own(string path, int line, int column) => Assert.Equal((line, column), PlaceOf(Read().KeyOf(path)));

    [Fact]
    public void A_part_has_paths_of_its_own()
    {
        var target = Read().Under("spec.deploymentTargets[0]");

        Assert.Equal((3, 7), PlaceOf(target.Whole));
        Assert.Equal((5, 15), PlaceOf(target.SpanOf("labels.zone")));
        Assert.Equal((5, 9), PlaceOf(target.KeyOf("labels[\"zone\"]")));
        Assert.Equal((3, 7), PlaceOf(target.SpanOf("manifests.path")));
    }

    [Fact]
    public void A_map_of_given_places_works_alike()
    {
        var at = SourceSpan.At("f", 9, 9);
        var map = new SourceMap(
            SourceSpan.WholeFile("f"),
            new Dictionary<string, SourceSpan>(StringComparer.Ordinal) { ["spec.a[0].b"] = at },
            new Dictionary<string, SourceSpan>(StringComparer.Ordinal));

        Assert.Equal(at, map.SpanOf("spec.a[0].b"));
        Assert.Equal(at, map.Under("spec.a[0]").SpanOf("b.c"));
        Assert.Equal(SourceSpan.WholeFile("f"), map.KeyOf("spec.x"));
    }

    private static (int, int) PlaceOf(SourceSpan span) => (span.Line, span.Column);

    private static SourceMap Read() => new(
        YamlDocumentReader.Read(new SourceFile("f", Encoding.UTF8.GetBytes(Text)), CatalogLimits.Default, new DiagnosticBag())[0]);
}
