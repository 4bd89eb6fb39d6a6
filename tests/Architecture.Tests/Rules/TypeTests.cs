using LcncInfra.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LcncInfra.Architecture.Tests.Rules;

public sealed class TypeTests
{
    private static readonly string[] Mutable =
    [
        "List<", "Dictionary<", "HashSet<", "SortedDictionary<", "ConcurrentDictionary<", "ConcurrentBag<", "ConcurrentQueue<",
        "ConditionalWeakTable<", "StringBuilder", "Queue<", "Stack<",
    ];

    private static readonly string[] GeneratingAttributes = ["GeneratedRegex", "LoggerMessage", "JsonSerializable", "JsonSourceGenerationOptions"];

    [Fact]
    public void Classes_are_sealed() => Exceptions.ShouldCover("sealed", Repository.Sources
        .SelectMany(s => s.Root.DescendantNodes().OfType<TypeDeclarationSyntax>()
            .Where(t => t is ClassDeclarationSyntax || (t is RecordDeclarationSyntax r && !r.ClassOrStructKeyword.IsKind(SyntaxKind.StructKeyword)))
            .Where(t => !Has(t.Modifiers, SyntaxKind.SealedKeyword, SyntaxKind.StaticKeyword, SyntaxKind.AbstractKeyword))
            .Select(t => s.Violation(t, "is neither sealed, static nor abstract"))));

    [Fact]
    public void Null_warnings_are_not_silenced_in_product_code() => Exceptions.ShouldCover("null-forgiving", Repository.Product
        .SelectMany(s => s.Root.DescendantNodes().OfType<PostfixUnaryExpressionSyntax>()
            .Where(e => e.IsKind(SyntaxKind.SuppressNullableWarningExpression))
            .Select(e => s.Violation(e, $"'{e}' silences a null warning"))));

    [Fact]
    public void Static_fields_are_never_assigned_again() => Exceptions.ShouldCover("static-state", Repository.Product
        .SelectMany(s => s.Root.DescendantNodes().OfType<FieldDeclarationSyntax>()
            .Where(f => Has(f.Modifiers, SyntaxKind.StaticKeyword) && !Has(f.Modifiers, SyntaxKind.ReadOnlyKeyword, SyntaxKind.ConstKeyword))
            .Select(f => s.Violation(f.Declaration.Variables[0], "is static and can be assigned"))
            .Concat(s.Root.DescendantNodes().OfType<PropertyDeclarationSyntax>()
                .Where(p => Has(p.Modifiers, SyntaxKind.StaticKeyword)
                    && p.AccessorList?.Accessors.Any(a => a.IsKind(SyntaxKind.SetAccessorDeclaration)) == true)
                .Select(p => s.Violation(p, "is static and can be set")))));

    [Fact]
    public void Static_collections_that_can_change_are_private_tables() => Exceptions.ShouldCover("static-collection", Repository.Product
        .SelectMany(s => s.Root.DescendantNodes().OfType<FieldDeclarationSyntax>()
            .Where(f => Has(f.Modifiers, SyntaxKind.StaticKeyword) && IsShared(f))
            .Select(f => s.Violation(f.Declaration.Variables[0], $"is a static {f.Declaration.Type}"))));

    [Fact]
    public void Partial_is_only_for_generated_halves() => Exceptions.ShouldCover("partial", Repository.Product
        .SelectMany(s => s.Root.DescendantNodes().OfType<TypeDeclarationSyntax>()
            .Where(t => Has(t.Modifiers, SyntaxKind.PartialKeyword)
                && !t.DescendantNodes().OfType<AttributeSyntax>().Any(a => GeneratingAttributes.Contains(a.Name.ToString(), StringComparer.Ordinal)))
            .Select(t => s.Violation(t, "is partial, and no half of it is generated"))));

    [Fact]
    public void Only_shells_catch_every_exception() => Exceptions.ShouldCover("catch-all", Repository.Sources
        .Where(s => s.IsPure)
        .SelectMany(s => s.Root.DescendantNodes().OfType<CatchClauseSyntax>()
            .Where(c => c.Declaration is null || c.Declaration.Type.ToString() is "Exception" or "System.Exception")
            .Select(c => s.Violation(c, "catches every exception"))));

    [Fact]
    public void Async_methods_return_a_task_and_say_so() => Exceptions.ShouldCover("async", Repository.Product
        .SelectMany(s => s.Root.DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(m => Has(m.Modifiers, SyntaxKind.AsyncKeyword) && m.Identifier.Text != "Main")
            .Where(m => m.ReturnType.ToString() == "void" || !m.Identifier.Text.EndsWith("Async", StringComparison.Ordinal))
            .Select(m => s.Violation(m, "is async, but returns nothing or does not end in 'Async'"))));

    [Fact]
    public void Code_is_not_folded_into_regions() => Exceptions.ShouldCover("region", Repository.Sources
        .SelectMany(s => s.Root.DescendantTrivia(descendIntoTrivia: true)
            .Where(t => t.IsKind(SyntaxKind.RegionDirectiveTrivia))
            .Select(t => new Violation(s.Path, t.GetLocation().GetLineSpan().StartLinePosition.Line + 1, "#region"))));

    private static bool Has(SyntaxTokenList modifiers, params SyntaxKind[] any) => any.Any(k => modifiers.Any(k));

    // A private readonly collection is a table; one that others see, or one made to be filled by many threads, is state.
    private static bool IsShared(FieldDeclarationSyntax field)
    {
        var type = field.Declaration.Type.ToString();
        var isPrivate = !Has(field.Modifiers, SyntaxKind.PublicKeyword, SyntaxKind.InternalKeyword, SyntaxKind.ProtectedKeyword);
        return type.StartsWith("Concurrent", StringComparison.Ordinal)
            || type.StartsWith("ConditionalWeakTable", StringComparison.Ordinal)
            || type == "StringBuilder"
            || (!isPrivate && (type.EndsWith("[]", StringComparison.Ordinal) || Mutable.Any(m => type.StartsWith(m, StringComparison.Ordinal))));
    }
}
