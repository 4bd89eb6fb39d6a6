using LcncInfra.Testing.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LcncInfra.Components.Tests.Documents;

/// <summary>The C# that documents show compiles against the components, and against the engine that this build uses.</summary>
public sealed class CSharpSnippetTests
{
    // What snippets are given: they show one thing each, and say in words where the rest comes from.
    private const string Frame = """
        #nullable enable
        using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Linq;
        using LcncInfra.Catalog; using LcncInfra.Catalog.ClusterTypes; using LcncInfra.Catalog.Registries; using LcncInfra.Generation; using LcncInfra.Model.Collections;
        using LcncInfra.Components.Agents; using LcncInfra.Components.Clusters; using LcncInfra.Components.ControlPlanes; using LcncInfra.Components.Declarations;
        using LcncInfra.Components.Placements; using LcncInfra.Components.Registries; using LcncInfra.Components.Repositories; using LcncInfra.Components.Scaling;
        using LcncInfra.Components.Secrets;
        using Pulumi;
        using Kubernetes = Pulumi.Kubernetes;
        static class Program
        {
            static void Main(
                Config config, EnvironmentCatalog environment, GenerationResult generated, IReadOnlyList<Site> sites, Kubernetes.Provider hub,
                Pulumi.Aws.Iam.Role role, Pulumi.Aws.Iam.Role creation, Pulumi.Aws.Iam.Role nodes, Pulumi.Aws.Kms.Key key)
            {
        GIVEN
        #line 1
        STATEMENTS
            }
        }
        sealed record Site(string Name);
        """;

    // What an earlier snippet of the document declares.
    private static readonly Dictionary<string, string> Earlier = new(StringComparer.Ordinal)
    {
        ["onCluster"] = "ComponentResourceOptions onCluster = new();",
        ["secrets"] = "ExternalSecretsOperator secrets = null!;",
        ["images"] = "MirroredRegistry images = null!;",
        ["catalog"] = "PlatformCatalog catalog = null!;",
    };

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Snippet",
        references: ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    [Fact]
    public void Snippets_of_documents_compile()
    {
        var snippets = DocumentBlocks.All().Where(b => b.Language is "csharp" or "cs").ToList();

        Assert.NotEmpty(snippets);
        ShouldBeEmpty(snippets.SelectMany(s => Errors(s.ToString(), s.Text)));
    }

    [Fact]
    public void A_property_that_is_not_there_would_be_found() => Assert.Contains(Errors("a.md:1", "_ = new KedaArgs { Colour = 1 };"), e => e.Contains("CS0117", StringComparison.Ordinal));

    private static void ShouldBeEmpty(IEnumerable<string> problems) => Assert.True(!problems.Any(), string.Join('\n', problems));

    private static IEnumerable<string> Errors(string name, string text)
    {
        var earlier = Earlier.Where(e => text.Contains(e.Key, StringComparison.Ordinal) && !text.Contains($"var {e.Key} ", StringComparison.Ordinal)).Select(e => e.Value);
        var source = Frame.Replace("GIVEN", string.Join(' ', earlier), StringComparison.Ordinal).Replace("STATEMENTS", text, StringComparison.Ordinal);
        return Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest)))
            .GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => $"{name}, line {d.Location.GetMappedLineSpan().StartLinePosition.Line + 1}: {d.Id} {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
