using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LcncInfra.Architecture.Tests.Sources;

/// <summary>A C# file of the repository, parsed.</summary>
/// <param name="Path">Relative to the root, with <c>/</c>.</param>
/// <param name="Lines">Its text.</param>
/// <param name="Root">Its syntax.</param>
public sealed record SourceCode(string Path, IReadOnlyList<string> Lines, CompilationUnitSyntax Root)
{
    private static readonly CSharpParseOptions Options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    /// <summary>Whether it is part of what users run, and not of tests or benchmarks.</summary>
    public bool IsProduct =>
        !Path.StartsWith("tests/", StringComparison.Ordinal) && !Path.StartsWith("benchmarks/", StringComparison.Ordinal);

    /// <summary>Whether it belongs to the pure generator.</summary>
    public bool IsPure => Path.StartsWith("gitops/", StringComparison.Ordinal);

    /// <summary>The types declared at its top level.</summary>
    public IEnumerable<MemberDeclarationSyntax> TopLevelTypes => Root.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .Where(n => n is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
        .Cast<MemberDeclarationSyntax>();

    /// <summary>Parses a file.</summary>
    public static SourceCode Parse(string path)
    {
        var text = File.ReadAllText(RepositoryRoot.Of(path));
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(text, Options, path).GetRoot();
        return new(path, text.TrimEnd('\n').Split('\n'), root);
    }

    /// <summary>Line of a piece of syntax, from 1.</summary>
    public static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>A violation of a rule at a piece of syntax.</summary>
    public Violation Violation(SyntaxNode at, string message) => new($"{Path}#{Syntax.MemberName(at)}", LineOf(at), message);
}
