using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LcncInfra.Sdk.Tests.Compiling;

/// <summary>A few statements that use Pulumi's API, compiled against what this build uses.</summary>
public static class Snippet
{
    private const string Frame = """
        using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Linq; using System.Threading.Tasks;
        using Pulumi; using LcncInfra.Sdk.Tests.Programs;
        static class Program
        {
            static void Main(Output<string> os, Input<string> ins, Output<int> oi, Resource resource, ProviderResource provider)
            {
        STATEMENTS
            }
        }
        """;

    // Snippets are added to one compilation, which has read its references by then.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Snippet",
        references: ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The codes of the errors that statements have; none when they compile.</summary>
    public static IReadOnlyList<string> Errors(string statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var tree = CSharpSyntaxTree.ParseText(
            Frame.Replace("STATEMENTS", statements, StringComparison.Ordinal), new CSharpParseOptions(LanguageVersion.Latest));
        var errors = Empty.AddSyntaxTrees(tree).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
        return [.. errors.Select(d => d.Id).Distinct(StringComparer.Ordinal)];
    }
}
