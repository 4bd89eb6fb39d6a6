using LcncInfra.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LcncInfra.Architecture.Tests.Rules;

public sealed class NameTests
{
    private static readonly string[] VagueFolders = ["Common", "Helpers", "Helper", "Utils", "Util", "Utilities", "Models", "Extensions", "Misc"];

    private static readonly string[] VagueSuffixes =
        ["Manager", "Helper", "Helpers", "Utils", "Util", "Service", "Processor", "Info", "Data", "Impl", "Common", "Extensions"];

    [Fact]
    public void A_namespace_is_its_project_and_folder() => Exceptions.ShouldCover("namespace", Repository.Sources
        .SelectMany(s => s.Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            .Where(n => n.Name.ToString() != Projects.NamespaceOf(s.Path))
            .Select(n => new Violation(s.Path, SourceCode.LineOf(n), $"namespace '{n.Name}' should be '{Projects.NamespaceOf(s.Path)}'"))
            .Concat(s.TopLevelTypes.Where(t => t.Parent is CompilationUnitSyntax)
                .Select(t => s.Violation(t, "stands in no namespace")))));

    [Fact]
    public void A_file_is_named_after_its_type() => Exceptions.ShouldCover("file-name", Repository.Sources
        .Where(s => s.TopLevelTypes.Any() && !s.TopLevelTypes.Any(t => Syntax.TypeName(t) == Stem(s.Path)))
        .Select(s => new Violation(s.Path, 0, $"declares {string.Join(", ", s.TopLevelTypes.Select(Syntax.TypeName))}")));

    [Fact]
    public void A_file_holds_one_public_type() => Exceptions.ShouldCover("one-type", Repository.Sources
        .Where(s => s.TopLevelTypes.Count(t => t.Modifiers.Any(SyntaxKind.PublicKeyword)) > 1)
        .Select(s => new Violation(s.Path, 0, $"declares {string.Join(", ", s.TopLevelTypes.Select(Syntax.TypeName))}")));

    [Fact]
    public void A_folder_is_named_after_a_feature() => Exceptions.ShouldCover("folder-name", Repository.Sources
        .SelectMany(s => s.Path.Split('/')[..^1])
        .Distinct(StringComparer.Ordinal)
        .Where(f => VagueFolders.Contains(f, StringComparer.OrdinalIgnoreCase))
        .Select(f => new Violation(f, 0, "says nothing of what the folder holds")));

    [Fact]
    public void A_type_is_named_after_its_role() => Exceptions.ShouldCover("type-name", Repository.Product
        .SelectMany(s => s.TopLevelTypes
            .Where(t => VagueSuffixes.Any(v => Syntax.TypeName(t).EndsWith(v, StringComparison.Ordinal)))
            .Select(t => s.Violation(t, "ends in a word that names no role"))));

    [Fact]
    public void A_test_is_a_sentence() => Exceptions.ShouldCover("test-name", Repository.Sources
        .Where(s => s.Path.StartsWith("tests/", StringComparison.Ordinal))
        .SelectMany(s => s.Root.DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(m => m.AttributeLists.SelectMany(a => a.Attributes)
                .Any(a => a.Name.ToString().EndsWith("Fact", StringComparison.Ordinal) || a.Name.ToString().EndsWith("Theory", StringComparison.Ordinal)))
            .Where(m => m.Identifier.Text.Count(c => c == '_') < 2)
            .Select(m => s.Violation(m, "is no sentence: it has fewer than three words"))));

    private static string Stem(string path) => Path.GetFileNameWithoutExtension(path);
}
