using System.Xml.Linq;
using LcncInfra.Architecture.Tests.Sources;

namespace LcncInfra.Architecture.Tests.Rules;

public sealed class ReferenceTests
{
    public static TheoryData<string> StageNames => new(Projects.Stages);

    [Theory, MemberData(nameof(StageNames))]
    public void A_stage_refers_only_to_the_stages_before_it(string stage)
    {
        var before = Projects.Stages.TakeWhile(s => s != stage).Select(ProjectOf).ToList();

        Assert.Empty(Projects.References(ProjectOf(stage)).Except(before, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_of_the_generator_is_a_stage() => Assert.Equal(
        Projects.Stages.Select(ProjectOf).Order(StringComparer.Ordinal),
        Projects.Files.Where(f => f.StartsWith("gitops/", StringComparison.Ordinal)));

    [Fact]
    public void The_command_line_reaches_no_Pulumi()
    {
        var reached = Projects.Reached("cli/Cli.csproj");

        Assert.DoesNotContain(reached.SelectMany(Projects.Packages), p => p.StartsWith("Pulumi", StringComparison.OrdinalIgnoreCase));
        Assert.All(reached, p => Assert.DoesNotContain("Engine.props", Repository.Read(p), StringComparison.Ordinal));
        Assert.All(reached, p => Assert.True(
            p.StartsWith("gitops/", StringComparison.Ordinal) || p.StartsWith("cli/", StringComparison.Ordinal) || p.StartsWith("promotion/", StringComparison.Ordinal) || p.StartsWith("policies/", StringComparison.Ordinal),
            $"cli reaches {p}"));
    }

    [Fact]
    public void Product_code_refers_to_no_tests() => Exceptions.ShouldCover("test-reference", Projects.Files
        .Where(f => !f.StartsWith("tests/", StringComparison.Ordinal) && !f.StartsWith("benchmarks/", StringComparison.Ordinal))
        .SelectMany(f => Projects.References(f)
            .Where(r => r.StartsWith("tests/", StringComparison.Ordinal))
            .Select(r => new Violation(f, 0, $"refers to {r}"))));

    [Fact]
    public void Every_product_project_has_a_test_project() => Exceptions.ShouldCover("tested", Projects.Files
        .Where(f => f.StartsWith("gitops/", StringComparison.Ordinal) || f.StartsWith("promotion/", StringComparison.Ordinal) || f.StartsWith("cli/", StringComparison.Ordinal))
        .Select(f => (project: f, tests: $"tests/{Path.GetFileNameWithoutExtension(f)}.Tests/{Path.GetFileNameWithoutExtension(f)}.Tests.csproj"))
        .Where(p => !Projects.Files.Contains(p.tests, StringComparer.Ordinal))
        .Select(p => new Violation(p.project, 0, $"there is no {p.tests}")));

    [Fact]
    public void The_solution_holds_every_project()
    {
        var solution = Repository.Read("LcncInfra.sln").Replace('\\', '/');

        Exceptions.ShouldCover("solution", Projects.Files
            .Where(f => !solution.Contains($"\"{f}\"", StringComparison.Ordinal))
            .Select(f => new Violation(f, 0, "is not in LcncInfra.sln")));
    }

    [Fact]
    public void Versions_of_packages_are_central() => Exceptions.ShouldCover("central-versions", Projects.Files
        .Where(f => XDocument.Load(RepositoryRoot.Of(f)).Descendants("PackageReference").Any(p => p.Attribute("Version") is not null))
        .Select(f => new Violation(f, 0, "gives a package a version of its own")));

    private static string ProjectOf(string stage) => $"gitops/{stage}/{stage}.csproj";
}
