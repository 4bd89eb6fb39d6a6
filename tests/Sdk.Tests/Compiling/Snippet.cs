using System.Collections.Immutable;
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

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The codes of the errors that statements have; none when they compile.</summary>
    public static IReadOnlyList<string> Errors(string statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var tree = CSharpSyntaxTree.ParseText(
            Frame.Replace("STATEMENTS", statements, StringComparison.Ordinal), new CSharpParseOptions(LanguageVersion.Latest));
        var compilation = CSharpCompilation.Create("Snippet", [tree], References, new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id).Distinct(StringComparer.Ordinal)];
    }
}
