using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LcncInfra.Architecture.Tests.Sources;

/// <summary>Names and shapes of pieces of C#.</summary>
public static class Syntax
{
    /// <summary>The name of a type declaration; empty for other syntax.</summary>
    public static string TypeName(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => string.Empty,
    };

    /// <summary>The name of the member that syntax is or belongs to, with its types: <c>Outer.Inner.Method</c>.</summary>
    public static string MemberName(SyntaxNode node) =>
        string.Join('.', node.AncestorsAndSelf().Select(OwnName).Where(n => n.Length > 0).Reverse());

    /// <summary>Everything that has a body: methods, constructors, operators, accessors and local functions.</summary>
    public static IEnumerable<SyntaxNode> Methods(SyntaxNode root) => root.DescendantNodes().Where(n => n switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        PropertyDeclarationSyntax property => property.ExpressionBody is not null,
        LocalFunctionStatementSyntax => true,
        _ => false,
    });

    /// <summary>Lines from the signature to the end of the body, without attributes and comments before it.</summary>
    public static int LinesOf(SyntaxNode method)
    {
        var lists = method switch
        {
            MemberDeclarationSyntax member => member.AttributeLists,
            AccessorDeclarationSyntax accessor => accessor.AttributeLists,
            _ => default,
        };
        var first = lists.Count == 0 ? method.GetFirstToken() : lists[^1].GetLastToken().GetNextToken();
        return method.GetLocation().GetLineSpan().EndLinePosition.Line - first.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
    }

    /// <summary>How deep statements stand in one another; <c>else if</c> goes no deeper.</summary>
    public static int Nesting(SyntaxNode method) => method.DescendantNodes()
        .Where(Nests)
        .Select(n => n.Ancestors().TakeWhile(a => a != method).Count(Nests) + 1)
        .DefaultIfEmpty(0)
        .Max();

    private static bool Nests(SyntaxNode node) => node switch
    {
        IfStatementSyntax => node.Parent is not ElseClauseSyntax,
        CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax => true,
        SwitchStatementSyntax or TryStatementSyntax or LockStatementSyntax => true,
        _ => false,
    };

    private static string OwnName(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax or DelegateDeclarationSyntax => TypeName(node),
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax => ".ctor",
        PropertyDeclarationSyntax property => property.Identifier.Text,
        IndexerDeclarationSyntax => "this",
        OperatorDeclarationSyntax operation => $"operator{operation.OperatorToken.Text}",
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        VariableDeclaratorSyntax variable when variable.Parent?.Parent is BaseFieldDeclarationSyntax => variable.Identifier.Text,
        _ => string.Empty,
    };
}
