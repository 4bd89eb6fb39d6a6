using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing;

namespace LcncInfra.Catalog.Tests;

public sealed class AppBaselineTests
{
    private const string Project = "Catalog.Tests";
    private const string Suite = "Apps";

    public static TheoryData<string> Cases => BaselineFolder.Discover(Project, Suite);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reading_an_app_gives_the_expected_targets_and_diagnostics(string name)
    {
        var baseline = BaselineFolder.Open(Project, Suite, name);
        var diagnostics = new DiagnosticBag();

        var app = AppReader.Read(baseline.InputFiles().Select(f => new SourceFile(f.Path, f.Content)), CatalogLimits.Default, diagnostics);

        baseline.ShouldMatch(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["app.txt"] = app is null ? "none\n" : string.Concat(app.Targets.Select(t => $"{app.App.Value.Name} {t.Value.Folder} {t.Value.Storage.Branch} {t.Value.Spec.Image.Reference}\n")),
            ["diagnostics.txt"] = string.Concat(diagnostics.InOrder().Select(d => DiagnosticText.Render(d) + "\n")),
        });
    }
}
