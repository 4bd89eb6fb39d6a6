using System.Text.Json;
using LcncInfra.AppRepositories.Lanes;
using LcncInfra.AppRepositories.Scaffolds;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace LcncInfra.AppRepositories.Tests.Scaffolds;

public sealed class ScaffoldTests
{
    public static TheoryData<string, AppLane> Kinds => new()
    {
        { "node-red", AppLane.Citizen }, { "node-red", AppLane.Pro }, { "grid", AppLane.Citizen }, { "grid", AppLane.Pro },
    };

    [Theory, MemberData(nameof(Kinds))]
    public void The_app_is_read_without_a_finding(string runtime, AppLane lane)
    {
        var diagnostics = new DiagnosticBag();

        var app = AppReader.Read([new SourceFile("app.yaml", System.Text.Encoding.UTF8.GetBytes(Text(Make(runtime, lane), "app.yaml")))], CatalogLimits.Default, diagnostics);

        Assert.Empty(diagnostics.InOrder());
        Assert.Equal(("board", runtime, lane, "finance"), (app?.App.Value.Name, app?.Runtime.Name, app?.App.Value.Lane, app?.App.Value.Owner));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void No_word_of_a_template_is_left(string runtime, AppLane lane) => Assert.All(
        Make(runtime, lane),
        file => Assert.False(
            System.Text.RegularExpressions.Regex.IsMatch(file.Content, @"\[\[[a-z-]+\]\]", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)),
            file.Path));

    [Theory]
    [InlineData("123")]
    [InlineData("true")]
    [InlineData("1e3")]
    [InlineData("null")]
    public void A_name_that_looks_like_something_else_stays_a_name(string name)
    {
        foreach (var file in Scaffold.Make(new ScaffoldOptions(name, "node-red", AppLane.Citizen, "0.1.0") { Owner = name }))
        {
            switch (Path.GetExtension(file.Path))
            {
                case ".json":
                    JsonDocument.Parse(file.Content).Dispose();
                    break;
                case ".yaml":
                    new YamlStream().Load(new StringReader(file.Content));
                    break;
                default:
                    break;
            }
        }

        var diagnostics = new DiagnosticBag();
        var text = Text(Scaffold.Make(new ScaffoldOptions(name, name, AppLane.Citizen, "0.1.0") { Owner = name }), "app.yaml");
        Assert.Equal(name, AppReader.Read([new SourceFile("app.yaml", System.Text.Encoding.UTF8.GetBytes(text))], CatalogLimits.Default, diagnostics)?.App.Value.Name);
        Assert.Empty(diagnostics.InOrder());
    }

    [Theory]
    [InlineData("flows/flows.json", true)]
    [InlineData("flows/more/x.json", true)]
    [InlineData("test/cases/discounts.json", true)]
    [InlineData("test/app.test.js", false)]
    [InlineData("app.yaml", false)]
    [InlineData(".github/CODEOWNERS", false)]
    [InlineData(".github/workflows/app.yaml", false)]
    [InlineData("settings.js", false)]
    [InlineData("package.json", false)]
    [InlineData("docs/flows/x.json", false)]
    public void The_lanes_are_those_that_the_README_promises(string path, bool isCitizens)
    {
        var rules = LaneRules.Read("CODEOWNERS", Text(Make("node-red", AppLane.Citizen), ".github/CODEOWNERS"), new DiagnosticBag());

        Assert.Equal(isCitizens, rules?.IsCitizens(path));
        Assert.False(LaneRules.Read("CODEOWNERS", Text(Make("node-red", AppLane.Pro), ".github/CODEOWNERS"), new DiagnosticBag())?.IsCitizens(path));
    }

    [Theory]
    [InlineData("Board", "node-red", "name of an app")]
    [InlineData("a/b", "node-red", "name of an app")]
    [InlineData("-a", "node-red", "name of an app")]
    [InlineData("a-name-that-is-longer-than-forty-characters", "node-red", "name of an app")]
    [InlineData("board", "Node RED", "name of a runtime")]
    [InlineData("board", "../x", "name of a runtime")]
    public void Names_are_checked_where_they_enter(string name, string runtime, string problem)
    {
        Assert.Contains(new ScaffoldOptions(name, runtime, AppLane.Pro, "0.1.0").Problems(), p => p.Contains(problem, StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => Scaffold.Make(new ScaffoldOptions(name, runtime, AppLane.Pro, "0.1.0")));
    }

    [Fact]
    public void So_are_all_other_words()
    {
        var good = new ScaffoldOptions("board", "grid", AppLane.Pro, "0.1.0");
        ScaffoldOptions[] wrong =
        [
            good with { Owner = "a: b" }, good with { Owner = "" }, good with { ImageRepository = "r.io/a:1" }, good with { ImageRepository = "r.io/a\nb" },
            good with { Storage = "https://user:word@host/a" }, good with { Storage = "https://host/a b" }, good with { Citizens = "citizens" },
            good with { Pros = "@a b" }, good with { Developers = ["a/b"] }, good with { Developers = ["a b"] }, good with { RuntimeImage = "r.io/a" },
            good with { RuntimeImage = "r.io/a:1\nRUN x" },
        ];

        Assert.Empty(good.Problems());
        Assert.Empty((good with { RuntimeImage = $"r.io/a:1@sha256:{new string('a', 64)}", Developers = ["anna-b"] }).Problems());
        Assert.All(wrong, options => Assert.Single(options.Problems()));
    }

    [Fact]
    public void Package_and_lock_pin_the_same()
    {
        var files = Make("node-red", AppLane.Citizen);
        using var package = JsonDocument.Parse(Text(files, "package.json"));
        using var locked = JsonDocument.Parse(Text(files, "package-lock.json"));
        var root = locked.RootElement.GetProperty("packages").GetProperty("");

        Assert.Equal("board", root.GetProperty("name").GetString());
        foreach (var dependency in package.RootElement.GetProperty("dependencies").EnumerateObject())
        {
            Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+$", dependency.Value.GetString());
            Assert.Equal(dependency.Value.GetString(), root.GetProperty("dependencies").GetProperty(dependency.Name).GetString());
            Assert.Equal(dependency.Value.GetString(), locked.RootElement.GetProperty("packages").GetProperty($"node_modules/{dependency.Name}").GetProperty("version").GetString());
        }

        Assert.StartsWith("4.1.", package.RootElement.GetProperty("dependencies").GetProperty("node-red").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_image_of_a_pipeline_and_every_action_is_pinned()
    {
        foreach (var files in new[] { Make("node-red", AppLane.Citizen), Make("grid", AppLane.Pro) })
        {
            var uses = Text(files, ".github/workflows/app.yaml").Split('\n').Where(l => l.Contains("uses:", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(uses);
            Assert.All(uses, line => Assert.Matches("uses: [a-z]+/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+$", line));
            Assert.DoesNotContain("latest", Text(files, ".tekton/pipeline.yaml"), StringComparison.Ordinal);
            Assert.DoesNotContain(":latest", Text(files, "Dockerfile"), StringComparison.Ordinal);
            Assert.Contains("USER 65532:65532", Text(files, "Dockerfile"), StringComparison.Ordinal);
        }
    }

    private static IReadOnlyList<ScaffoldFile> Make(string runtime, AppLane lane) => Scaffold.Make(new ScaffoldOptions("board", runtime, lane, "0.1.0")
    {
        Owner = "finance",
        RuntimeImage = runtime == "grid" ? "registry.example.com/runtimes/grid:1.2.3" : null,
    });

    private static string Text(IReadOnlyList<ScaffoldFile> files, string path) => files.Single(f => f.Path == path).Content;
}
