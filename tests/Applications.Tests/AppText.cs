using System.Text;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Applications.Tests;

/// <summary>Apps as texts.</summary>
internal static class AppText
{
    /// <summary>The head of the smallest app: everything that is required.</summary>
    public const string Smallest =
        """
        apiVersion: lcncinfra.io/v1alpha1
        kind: LowCodeApp
        metadata:
          name: approvals
        spec:
          runtime: node-red
          lane: citizen
          risk: low
          owner: sales
          storage:
            repo: https://git.example.com/sales/approvals
            branch: main
            path: deploy
          image:
            repository: registry.example.com/sales/approvals
            tag: 1.4.2
          environments:
            - name: dev
              class: development
          deploymentTargets:
            - name: test
              environment: dev

        """;

    /// <summary>The smallest app with further fields of <c>spec</c>, each line as it stands below <c>spec</c>.</summary>
    public static string With(string fields) => Smallest + string.Concat(fields.ReplaceLineEndings("\n").Split('\n').Select(line => $"  {line}\n"));

    /// <summary>What is read of a text.</summary>
    public static (AppDefinition? App, IReadOnlyList<Diagnostic> Findings) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var app = AppReader.Read([new SourceFile("app.yaml", Encoding.UTF8.GetBytes(text))], CatalogLimits.Default, diagnostics);
        return (app, diagnostics.InOrder());
    }

    /// <summary>An app without findings.</summary>
    public static AppDefinition Define(string text)
    {
        var (app, findings) = Read(text);
        Assert.True(findings.Count == 0, string.Join('\n', findings.Select(DiagnosticText.Render)));
        return app!;
    }

    /// <summary>The app as parts see it in its base.</summary>
    public static AppContext Context(string text)
    {
        var definition = Define(text);
        return new AppContext(definition.App.Value, definition.Runtime, definition.App.Value.Spec);
    }
}
