using LcncInfra.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Abstractions;

namespace LcncInfra.Architecture.Tests.Rules;

public sealed class SizeTests(ITestOutputHelper output)
{
    private const int MaximumFile = 400;
    private const int MaximumTestFile = 500;
    private const int MaximumMethod = 60;
    private const int MaximumNesting = 3;
    private const int MaximumParameters = 4;

    [Fact]
    public void Files_stay_small() => Exceptions.ShouldCover("file-lines", Repository.Sources
        .Where(s => s.Lines.Count > (s.IsProduct ? MaximumFile : MaximumTestFile))
        .Select(s => new Violation(s.Path, 0, $"{s.Lines.Count} lines")));

    [Fact]
    public void Nine_files_in_ten_have_150_lines_at_most() =>
        HoldPercentile("lines of product files", [.. Repository.Product.Select(s => s.Lines.Count)], 150);

    [Fact]
    public void Nine_methods_in_ten_have_25_lines_at_most() =>
        HoldPercentile("lines of product methods", [.. Repository.Product.SelectMany(s => Syntax.Methods(s.Root)).Select(Syntax.LinesOf)], 25);

    [Fact]
    public void Methods_stay_small() => Exceptions.ShouldCover("method-lines", Repository.Sources
        .SelectMany(s => Syntax.Methods(s.Root)
            .Select(m => (m, lines: Syntax.LinesOf(m)))
            .Where(m => m.lines > MaximumMethod)
            .Select(m => s.Violation(m.m, $"{m.lines} lines"))));

    [Fact]
    public void Statements_are_not_nested_deeply() => Exceptions.ShouldCover("nesting", Repository.Sources
        .SelectMany(s => Syntax.Methods(s.Root)
            .Select(m => (m, depth: Syntax.Nesting(m)))
            .Where(m => m.depth > MaximumNesting)
            .Select(m => s.Violation(m.m, $"statements are nested {m.depth} deep"))));

    [Fact]
    public void Parameters_are_few() => Exceptions.ShouldCover("parameters", Repository.Product
        .SelectMany(s => s.Root.DescendantNodes().OfType<ParameterListSyntax>()
            .Where(p => p.Parent is not AnonymousFunctionExpressionSyntax && !IsOverride(p.Parent))
            .Select(p => (p, count: p.Parameters.Count(q => q.Type?.ToString() != "CancellationToken")))
            .Where(p => p.count > MaximumParameters)
            .Select(p => s.Violation(p.p, $"{p.count} parameters"))));

    [Fact]
    public void A_folder_of_code_holds_twenty_files_at_most() => Exceptions.ShouldCover("folder-files", Repository.Product
        .GroupBy(s => Path.GetDirectoryName(s.Path)!, StringComparer.Ordinal)
        .Where(g => g.Count() > 20)
        .Select(g => new Violation(g.Key, 0, $"{g.Count()} files")));

    [Fact]
    public void The_share_of_comments_is_printed()
    {
        var lines = Repository.Product.Sum(s => s.Lines.Count(l => l.Trim().Length > 0));
        var comments = Repository.Product.Sum(s => s.Root.DescendantTrivia()
            .Count(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia)));
        output.WriteLine($"comments: {100.0 * comments / lines:F1} % of {lines} product lines (1 to 5 % is usual here)");
        Assert.True(lines > 0);
    }

    private static bool IsOverride(SyntaxNode? method) =>
        method is MethodDeclarationSyntax m && m.Modifiers.Any(SyntaxKind.OverrideKeyword);

    private void HoldPercentile(string what, List<int> sizes, int limit)
    {
        sizes.Sort();
        int At(int percent) => sizes[Math.Min(sizes.Count - 1, sizes.Count * percent / 100)];
        var text = $"{what}: {sizes.Count}, p50 {At(50)}, p75 {At(75)}, p90 {At(90)}, p95 {At(95)}, p99 {At(99)}, largest {sizes[^1]}";
        output.WriteLine(text);
        Assert.True(At(90) <= limit, $"{text}; p90 should be {limit} at most");
    }
}
