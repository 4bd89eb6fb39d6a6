using System.Text.RegularExpressions;
using LcncInfra.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LcncInfra.Architecture.Tests.Rules;

public sealed partial class DiagnosticTests
{
    private const string Documentation = "docs/diagnostics.md";

    private static readonly Dictionary<char, string[]> Stages = new()
    {
        ['1'] = ["gitops/Catalog/"],
        ['2'] = ["gitops/Scheduling/"],
        ['3'] = ["gitops/Configuration/"],
        ['4'] = ["gitops/Templating/"],
        ['5'] = ["gitops/Rendering/"],
        ['6'] = ["gitops/Repository/"],
        ['7'] = ["cli/"],
        ['8'] = ["gitops/Applications/", "gitops/AppRepositories/", "cli/"],
        ['9'] = ["promotion/", "policies/", "components/", "stacks/", "cli/"],
    };

    // A code in a table or a comparison is mentioned; one that a method passes on is reported.
    private static readonly List<(string Code, Violation Place)> Declared =
    [
        .. Repository.Product.SelectMany(s => s.Root.DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(l => l.Ancestors().OfType<BaseMethodDeclarationSyntax>().Any())
            .Where(l => l.Parent is not (ConstantPatternSyntax or BinaryExpressionSyntax))
            .Where(l => l.IsKind(SyntaxKind.StringLiteralExpression) && Code().IsMatch(l.Token.ValueText))
            .Select(l => (l.Token.ValueText, s.Violation(l, l.Token.ValueText)))),
    ];

    private static readonly List<(string Code, string Title)> Documented =
        [.. Heading().Matches(Repository.Read(Documentation)).Select(m => (m.Groups[1].Value, m.Groups[2].Value.Trim()))];

    [Fact]
    public void A_code_belongs_to_one_method() => Exceptions.ShouldCover("code-unique", Declared
        .GroupBy(d => d.Code, StringComparer.Ordinal)
        .Where(g => g.Select(d => d.Place.Place).Distinct(StringComparer.Ordinal).Count() > 1)
        .SelectMany(g => g.Select(d => d.Place)));

    [Fact]
    public void A_method_has_one_code() => Exceptions.ShouldCover("code-per-method", Declared
        .GroupBy(d => d.Place.Place, StringComparer.Ordinal)
        .Where(g => g.Select(d => d.Code).Distinct(StringComparer.Ordinal).Count() > 1)
        .Select(g => g.First().Place with { Message = string.Join(", ", g.Select(d => d.Code)) }));

    [Fact]
    public void A_code_stands_in_the_diagnostics_class_of_its_stage() => Exceptions.ShouldCover("code-stage", Declared
        .Where(d => !d.Place.Place.Contains("Diagnostics.cs#", StringComparison.Ordinal)
            || !Stages.TryGetValue(d.Code[2], out var stage)
            || !stage.Any(s => d.Place.Place.StartsWith(s, StringComparison.Ordinal)))
        .Select(d => d.Place));

    [Fact]
    public void Every_code_is_documented() => Exceptions.ShouldCover("code-documented", Declared
        .Where(d => Documented.All(h => h.Code != d.Code))
        .Select(d => d.Place with { Message = $"{d.Code} has no section in {Documentation}" }));

    [Fact]
    public void Every_documented_code_exists() => Exceptions.ShouldCover("code-exists", Documented
        .Where(h => Declared.All(d => d.Code != h.Code))
        .Select(h => new Violation(Documentation, 0, $"documents {h.Code}, which nothing reports")));

    [Fact]
    public void The_sections_have_titles_and_texts_and_are_in_order()
    {
        Assert.Equal(Documented.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Documented.Select(d => d.Code));
        Assert.All(Documented, d => Assert.NotEqual(string.Empty, d.Title));
        Assert.All(Heading().Split(Repository.Read(Documentation)), (text, index) => Assert.False(
            index > 0 && text.Trim().Length == 0, "a section is empty"));
    }

    [Fact]
    public void Every_code_is_shown_by_a_test()
    {
        var shown = Repository.Files
            .Where(f => f.StartsWith("tests/", StringComparison.Ordinal) && !f.StartsWith("tests/Architecture.Tests/", StringComparison.Ordinal))
            .Where(f => Path.GetExtension(f) is ".cs" or ".txt" or ".json" or ".md" or ".sarif" or ".tsv")
            .SelectMany(f => CodeAnywhere().Matches(Repository.Read(f)).Select(m => m.Value))
            .ToHashSet(StringComparer.Ordinal);

        Exceptions.ShouldCover("code-shown", Declared
            .Where(d => !shown.Contains(d.Code))
            .Select(d => d.Place with { Message = $"no test or baseline shows {d.Code}" }));
    }

    [GeneratedRegex("^LC[0-9]{4}$")]
    private static partial Regex Code();

    [GeneratedRegex(@"\bLC[0-9]{4}\b")]
    private static partial Regex CodeAnywhere();

    [GeneratedRegex("^## (LC[0-9]{4})(.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
