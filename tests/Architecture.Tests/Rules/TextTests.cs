using System.Text.RegularExpressions;
using LcncInfra.Architecture.Tests.Sources;

namespace LcncInfra.Architecture.Tests.Rules;

public sealed partial class TextTests
{
    private static readonly string[] Texts =
        [".cs", ".csproj", ".props", ".targets", ".md", ".txt", ".json", ".yaml", ".yml", ".sh", ".go", ".js", ".ts", ".editorconfig", ".sln"];

    private static IEnumerable<string> TextFiles => Repository.Files.Where(f => Texts.Contains(Path.GetExtension(f), StringComparer.Ordinal));

    // Baselines and recorded texts are what they are.
    private static IEnumerable<string> WrittenHere => TextFiles.Where(f => !f.Contains("/Baselines/", StringComparison.Ordinal));

    [Fact]
    public void No_file_names_a_place_on_somebodys_machine() => Exceptions.ShouldCover("machine-path", TextFiles
        .SelectMany(f => Find(f, MachinePath())));

    [Fact]
    public void Lock_files_name_the_public_registry() => Exceptions.ShouldCover("registry", Repository.Files
        .Where(f => Path.GetFileName(f) is "package-lock.json" or "packages.lock.json" or "nuget.config" or "NuGet.config" or ".npmrc")
        .SelectMany(f => Find(f, OtherRegistry())));

    [Fact]
    public void A_todo_names_an_issue() => Exceptions.ShouldCover("todo", Repository.Sources
        .Where(s => !s.Path.EndsWith("/TextTests.cs", StringComparison.Ordinal))
        .SelectMany(s => Find(s.Path, LooseTodo())));

    [Fact]
    public void Files_end_lines_as_git_stores_them() => Exceptions.ShouldCover("line-ends", WrittenHere
        .Where(f => Path.GetExtension(f) != ".sln")
        .Select(f => (f, text: File.ReadAllBytes(RepositoryRoot.Of(f))))
        .Where(f => f.text.AsSpan().IndexOf((byte)'\r') >= 0 || f.text.AsSpan().StartsWith(System.Text.Encoding.UTF8.Preamble))
        .Select(f => new Violation(f.f, 0, "holds a carriage return or a byte order mark")));

    [Fact]
    public void Links_in_documents_lead_somewhere() => Exceptions.ShouldCover("link", Repository.Files
        .Where(f => f.EndsWith(".md", StringComparison.Ordinal) && !f.Contains("/Baselines/", StringComparison.Ordinal))
        .SelectMany(f => Link().Matches(Repository.Read(f))
            .Select(m => m.Groups[1].Value)
            .Where(target => !Exists(f, target))
            .Select(target => new Violation(f, 0, $"'{target}' leads nowhere"))));

    [Fact]
    public void Decisions_are_numbered_and_have_their_sections()
    {
        var decisions = Repository.Below("docs/adr", ".md").Select(f => Path.GetFileName(f)).ToList();

        Assert.NotEmpty(decisions);
        Assert.Equal(Enumerable.Range(1, decisions.Count).Select(n => $"{n:D4}"), decisions.Select(d => d[..4]));
        Assert.All(decisions, d => Assert.Matches("^[0-9]{4}-[a-z0-9-]+\\.md$", d));
        Assert.All(decisions, d =>
        {
            var text = Repository.Read($"docs/adr/{d}");
            Assert.StartsWith($"# {int.Parse(d[..4], System.Globalization.CultureInfo.InvariantCulture)}. ", text, StringComparison.Ordinal);
            Assert.All(["Status", "Context", "Decision", "Consequences"], s => Assert.Contains($"\n## {s}\n", text, StringComparison.Ordinal));
            Assert.InRange(text.Split('\n').Length, 10, 80);
        });
    }

    [Fact]
    public void The_readme_and_the_check_name_the_same_test_command()
    {
        Assert.Contains("dotnet test LcncInfra.sln", Repository.Read("README.md"), StringComparison.Ordinal);
        Assert.Contains("dotnet test LcncInfra.sln", Repository.Read(".ci/run"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_architecture_page_names_every_stage() => Assert.All(
        Projects.Stages,
        stage => Assert.Contains($"gitops/{stage}", Repository.Read("ARCHITECTURE.md"), StringComparison.Ordinal));

    private static IEnumerable<Violation> Find(string file, Regex pattern) => Repository.Read(file).Split('\n')
        .Select((line, index) => (match: pattern.Match(line), index))
        .Where(l => l.match.Success)
        .Select(l => new Violation(file, l.index + 1, $"'{l.match.Value}'"));

    private static bool Exists(string document, string target)
    {
        var path = target.Split('#')[0];
        var full = RepositoryRoot.Of(Path.GetDirectoryName(document)!, path);
        return path.Length == 0 || target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal)
            || File.Exists(full) || Directory.Exists(full);
    }

    [GeneratedRegex(@"(?<![\w./-])/(root|home|work|Users)/\w+")]
    private static partial Regex MachinePath();

    [GeneratedRegex("(\"resolved\": \"|value=\"|registry=)https?://(?!registry\\.npmjs\\.org/|api\\.nuget\\.org/)[^\"]+")]
    private static partial Regex OtherRegistry();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b(?!\(#[0-9]+\))")]
    private static partial Regex LooseTodo();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
