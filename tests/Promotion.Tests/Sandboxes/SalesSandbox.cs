using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using LcncInfra.Flow.Running;
using LcncInfra.Testing;
using LcncInfra.Testing.Git;

namespace LcncInfra.Promotion.Tests.Sandboxes;

/// <summary>The sales approvals as teams keep them: a control plane of branches, repositories of workloads and manifests, and a bare GitOps repository.</summary>
internal sealed partial class SalesSandbox : IDisposable
{
    public const string Monday = "2026-11-02T09:00:00Z";

    private const string Example = "examples/sales-approvals";

    private static readonly string[] Environments = ["dev", "qa", "prod"];

    private readonly GitSandbox _git = new();

    public SalesSandbox(string flow)
    {
        foreach (var name in new[] { "approvals", "services", "approvals-gitops", "nats-gitops", "external-secrets-gitops" })
        {
            _git.Init(name);
        }

        GitSandbox.Commit(_git.PathOf("approvals"), "main", FilesOf("workloads/approvals", "workload"));
        GitSandbox.Commit(_git.PathOf("services"), "main", FilesOf("workloads/platform-services", "workloads"));
        foreach (var manifests in new[] { "approvals-gitops", "nats-gitops", "external-secrets-gitops" })
        {
            foreach (var branch in Environments)
            {
                GitSandbox.Commit(_git.PathOf(manifests), branch, ("README.md", branch));
            }
        }

        _git.Init("control-plane");
        GitSandbox.Run(ControlPlane, "config", "user.email", "jane@example.com");
        GitSandbox.Run(ControlPlane, "config", "user.name", "Jane");
        GitSandbox.Commit(ControlPlane, "main", [.. FilesOf("main", string.Empty), .. FilesOf(".environments", ".environments"), (".promotion/flow.yaml", flow)]);
        foreach (var environment in Environments)
        {
            GitSandbox.Commit(ControlPlane, environment, FilesOf(environment, string.Empty));
        }

        GitSandbox.Run(_git.Root, "init", "--bare", "--quiet", "--initial-branch=main", Repository);
    }

    public string Root => _git.Root;

    public string ControlPlane => _git.PathOf("control-plane");

    /// <summary>The GitOps repository.</summary>
    public string Repository => _git.PathOf("gitops.git");

    /// <summary>How command lines name the GitOps repository.</summary>
    public string Served { get; set; } = string.Empty;

    public string StatusFile => _git.PathOf("status.json");

    public DateTimeOffset Now { get; set; } = DateTimeOffset.Parse(Monday, CultureInfo.InvariantCulture);

    /// <summary>Commits a change of shared values to main.</summary>
    public string ChangeMain(string level) => GitSandbox.Commit(ControlPlane, "main", ("configs/change.yaml", ConfigMap("05-change", $"CHANGE: {level}")));

    /// <summary>Commits a change of an environment's own values.</summary>
    public string ChangeEnvironment(string environment, string text) =>
        GitSandbox.Commit(ControlPlane, environment, ("configs/own.yaml", ConfigMap("95-own", $"OWN: {text}")));

    /// <summary>Commits any files to a branch of the control plane.</summary>
    public void Commit(string branch, params (string Path, string Content)[] files) => GitSandbox.Commit(ControlPlane, branch, files);

    /// <summary>One round of the flow.</summary>
    public CommandLineRun Promote(params string[] more) => Run(["promote", .. Plane, .. more]);

    public CommandLineRun PromoteWith(IStepObserver steps) => Run(steps, ["promote", .. Plane]);

    public CommandLineRun Status(params string[] more) => Run(["promote", "status", .. Plane, .. more]);

    /// <summary>A subcommand that needs the control plane.</summary>
    public CommandLineRun On(string command, string environment, params string[] more) => Run(["promote", command, environment, "--control-plane", .. Plane, .. more]);

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

    /// <summary>Every ref of the GitOps repository and what it is.</summary>
    public string Refs() => InRepository("for-each-ref", "--format=%(refname) %(objectname)");

    /// <summary>Puts all refs back to what they were.</summary>
    public void Restore(string refs)
    {
        foreach (var name in Refs().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(' ')[0]))
        {
            InRepository("update-ref", "-d", name);
        }

        foreach (var line in refs.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(' ')))
        {
            InRepository("update-ref", line[0], line[1]);
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

    private string[] Plane => [$"git+{ControlPlane}#main", "--repository", RepositoryNamed, "--now", NowText, .. File.Exists(StatusFile) ? new[] { "--status", StatusFile } : []];

    private static CommandLineRun Run(params string[] arguments) => CommandLineRun.Of(new NoStepObserver(), arguments);

    private static CommandLineRun Run(IStepObserver steps, params string[] arguments) => CommandLineRun.Of(steps, arguments);

    private static string ConfigMap(string name, string data) =>
        $"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {name}\n  labels:\n    platform-config: \"true\"\ndata:\n  {data}\n";

    // As in the example, but for URLs, which lead to repositories beside; nothing pins what the flow promotes, and which clusters there are is said by their reports.
    private (string Path, string Content)[] FilesOf(string folder, string under)
    {
        var root = RepositoryRoot.Of([.. Example.Split('/'), .. folder.Split('/')]);
        return
        [
            .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(IsNoCluster).Order(StringComparer.Ordinal).Select(file => (
                Path.Combine(under, Path.GetRelativePath(root, file)).Replace('\\', '/'),
                Pins().Replace(Urls().Replace(File.ReadAllText(file), m => _git.PathOf(m.Groups[1].Value)), string.Empty))),
        ];
    }

    private static bool IsNoCluster(string file) => Path.GetFileName(Path.GetDirectoryName(file)) != "clusters";

    [GeneratedRegex("https://git\\.example\\.com/(?:sales|platform)/(approvals|services|approvals-gitops|nats-gitops|external-secrets-gitops)(?=\\s)")]
    private static partial Regex Urls();

    [GeneratedRegex("(?m)^  commit: .*\n")]
    private static partial Regex Pins();
}
