using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using LcncInfra.Cli.Promote;
using LcncInfra.Cli.Running;
using LcncInfra.Flow.Running;
using LcncInfra.Git;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing.Git;

namespace LcncInfra.Promotion.Tests.Sandboxes;

/// <summary>The sales approvals as teams keep them: a control plane of branches, repositories of workloads and manifests, and a bare GitOps repository.</summary>
internal sealed class SalesSandbox : IDisposable
{
    public const string Monday = "2026-11-02T09:00:00Z";

    private readonly GitSandbox _git = new();

    public SalesSandbox(string flow)
    {
        SalesTemplate.Copy(SalesTemplate.Instance.ControlPlane, ControlPlane);
        SalesTemplate.Copy(SalesTemplate.Instance.Repository, Repository);
        Commit("main", (".promotion/flow.yaml", flow));
    }

    public string Root => _git.Root;

    public string ControlPlane => _git.PathOf("control-plane");

    /// <summary>The GitOps repository.</summary>
    public string Repository => _git.PathOf("gitops.git");

    /// <summary>How command lines name the GitOps repository.</summary>
    public string Served { get; set; } = string.Empty;

    public string StatusFile => _git.PathOf("status.json");

    public DateTimeOffset Now { get; set; } = DateTimeOffset.Parse(Monday, CultureInfo.InvariantCulture);

    /// <summary>How many times the control plane was changed.</summary>
    public int Changes { get; private set; }

    /// <summary>Commits a change of shared values to main.</summary>
    public void ChangeMain(string level) => Commit("main", ("configs/change.yaml", ConfigMap("05-change", $"CHANGE: {level}")));

    /// <summary>Commits a change of an environment's own values.</summary>
    public void ChangeEnvironment(string environment, string text) => Commit(environment, ("configs/own.yaml", ConfigMap("95-own", $"OWN: {text}")));

    /// <summary>Commits any files to a branch of the control plane.</summary>
    public void Commit(string branch, params (string Path, string Content)[] files)
    {
        GitSandbox.Commit(ControlPlane, branch, files);
        Changes++;
    }

    /// <summary>One round of the flow.</summary>
    public CommandLineRun Promote(params string[] more) => Run(["promote", .. Plane, .. more]);

    public CommandLineRun PromoteWith(IStepObserver steps) => Run(steps, ["promote", .. Plane]);

    /// <summary>The command line of one round.</summary>
    public IReadOnlyList<string> PromoteArguments => ["promote", .. Plane];

    /// <summary>The URL of the GitOps repository.</summary>
    public GitUrl RepositoryUrl => GitUrl.TryParse(RepositoryNamed, out var url, out var why) ? url : throw new InvalidOperationException(why);

    /// <summary>Everything that a round works on.</summary>
    public PromotionSession Open()
    {
        var options = new PromoteOptions();
        var command = new Command("promote");
        options.AddTo(command, isArgument: true);
        var found = new DiagnosticBag();
        return PromotionSession.Open(command.Parse(Plane), options, new CommandIo(TextWriter.Null, TextWriter.Null, TimeProvider.System), found)
            ?? throw new InvalidOperationException(string.Join('\n', found.InOrder()));
    }

    public CommandLineRun Status(params string[] more) => Run(["promote", "status", .. Plane, .. more]);

    /// <summary>A subcommand that needs the control plane.</summary>
    public CommandLineRun On(string command, string environment, params string[] more) => With(new NoStepObserver(), command, environment, more);

    /// <summary>The same, with somebody who looks on.</summary>
    public CommandLineRun With(IStepObserver steps, string command, string environment, params string[] more) => Run(steps, ["promote", command, environment, "--control-plane", .. Plane, .. more]);

    /// <summary>Describes prod with two clusters, each a wave of its own.</summary>
    public void AddWaves() => Commit(
        "prod",
        ("clusters/canary.yaml", "apiVersion: lcncinfra.io/v1alpha1\nkind: Cluster\nmetadata: {name: canary, labels: {ring: canary}}\nspec: {clusterType: sales-cloud}\n"),
        ("clusters/store.yaml", "apiVersion: lcncinfra.io/v1alpha1\nkind: Cluster\nmetadata: {name: store, labels: {ring: stores}}\nspec: {clusterType: sales-cloud}\n"),
        ("gitops-repo.yaml", "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: GitOpsRepo\nmetadata: {name: prod}\nspec: {repo: https://git.example.com/platform/gitops, branch: rendered/prod, path: .}\n"),
        ("settings.yaml", "apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {name: prod}\nspec: {rollout: {waves: [{labelSelector: {matchLabels: {ring: canary}}}, {labelSelector: {matchLabels: {ring: stores}}}]}}\n"));

    /// <summary>A subcommand that changes the state.</summary>
    public CommandLineRun State(params string[] arguments) => Run(["promote", .. arguments, "--repository", RepositoryNamed, "--now", NowText, "--by", "jane"]);

    /// <summary>Every cluster that is named reports what an environment runs; the report of others is forgotten.</summary>
    public void Report(string environment, string state, params string[] clusters)
    {
        var rendering = Current(environment)?.GetProperty("rendering").GetString() ?? throw new InvalidOperationException("nothing runs there");
        var old = File.Exists(StatusFile) ? JsonDocument.Parse(File.ReadAllBytes(StatusFile)).RootElement.EnumerateArray().ToList() : [];
        string[] reporting = clusters.Length > 0 ? clusters : [$"{environment}-1"];
        var entries = old.Where(e => !reporting.Contains(e.GetProperty("cluster").GetString(), StringComparer.Ordinal)).Select(e => e.GetRawText())
            .Concat(reporting.Select(c => $$"""{"cluster":"{{c}}","rendering":"{{rendering}}","state":"{{state}}","since":"{{NowText}}"}"""));
        File.WriteAllText(StatusFile, $"[{string.Join(",\n", entries)}]");
    }

    /// <summary>What an environment runs, as the state has it.</summary>
    public JsonElement? Current(string environment) => History(environment) is [.., var last] ? last : null;

    public IReadOnlyList<JsonElement> History(string environment)
    {
        if (InRepository("ls-tree", "--name-only", "lcnc/promotion", $"environments/{environment}.json").Length == 0)
        {
            return [];
        }

        using var document = JsonDocument.Parse(InRepository("show", $"lcnc/promotion:environments/{environment}.json"));
        return [.. document.RootElement.GetProperty("history").EnumerateArray().Select(h => h.Clone())];
    }

    /// <summary>The numbers of the releases that an environment had.</summary>
    public string Numbers(string environment) => string.Join(' ', History(environment).Select(h => h.GetProperty("number").GetInt32()));

    public string InRepository(params string[] arguments) => GitSandbox.Run(Repository, arguments);

    /// <summary>People merge what is proposed to a branch, as it is or as one commit with a message of theirs.</summary>
    public void Merge(string branch, bool isSquashed)
    {
        var commit = InRepository("rev-parse", $"{branch}-next");
        InRepository("update-ref", $"refs/heads/{branch}", isSquashed ? InRepository("commit-tree", "-p", branch, "-m", "Merge", $"{commit}^{{tree}}") : commit);
    }

    /// <summary>Every commit of the GitOps repository: tree, parents, people, dates and message.</summary>
    public string Story() => InRepository("log", "--all", "--topo-order", "--format=%H %T %P %an %aI %cn %cI%n%B");

    /// <summary>Every ref of the GitOps repository and what it is.</summary>
    public string Refs() => InRepository("for-each-ref", "--format=%(refname) %(objectname)");

    /// <summary>Puts all refs back to what they were.</summary>
    public void Restore(string refs)
    {
        var now = Named(Refs());
        var then = Named(refs);
        foreach (var name in now.Keys.Where(n => !then.ContainsKey(n)))
        {
            InRepository("update-ref", "-d", name);
        }

        foreach (var (name, commit) in then.Where(t => now.GetValueOrDefault(t.Key) != t.Value))
        {
            InRepository("update-ref", name, commit);
        }
    }

    /// <summary>Git finds nothing wrong, and no branch has a commit of two parents.</summary>
    public void ShouldBeSoundAndLinear()
    {
        Assert.DoesNotMatch("error|missing|broken|bad", InRepository("fsck", "--strict", "--no-dangling"));
        Assert.Equal(string.Empty, InRepository("rev-list", "--merges", "--all"));
    }

    public void Dispose() => _git.Dispose();

    private string NowText => Now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private string RepositoryNamed => Served.Length > 0 ? Served : Repository;

    private string[] Plane => [$"git+{ControlPlane}#main", "--repository", RepositoryNamed, "--now", NowText, "--pull-request", _git.PathOf("PULL_REQUEST-{environment}.md"), .. File.Exists(StatusFile) ? new[] { "--status", StatusFile } : []];

    private static Dictionary<string, string> Named(string refs) =>
        refs.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(' ')).ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    private static CommandLineRun Run(params string[] arguments) => CommandLineRun.Of(new NoStepObserver(), arguments);

    private static CommandLineRun Run(IStepObserver steps, params string[] arguments) => CommandLineRun.Of(steps, arguments);

    private static string ConfigMap(string name, string data) =>
        $"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {name}\n  labels:\n    platform-config: \"true\"\ndata:\n  {data}\n";
}
