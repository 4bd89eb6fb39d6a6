using System.Text.RegularExpressions;
using LcncInfra.Testing;
using LcncInfra.Testing.Git;

namespace LcncInfra.Promotion.Tests.Sandboxes;

/// <summary>The repositories of the sales approvals, made once for all tests: what tests write to they copy, the rest they share.</summary>
internal sealed partial class SalesTemplate : IDisposable
{
    private const string Example = "examples/sales-approvals";

    private static readonly string[] Environments = ["dev", "qa", "prod"];

    private static readonly Lazy<SalesTemplate> Made = new(() => new SalesTemplate());

    private readonly GitSandbox _git = new();

    private SalesTemplate()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
        foreach (var name in new[] { "approvals", "services", "approvals-gitops", "nats-gitops", "external-secrets-gitops" })
        {
            _git.Init(name);
        }

        GitSandbox.Commit(_git.PathOf("approvals"), "main", FilesOf("workloads/approvals", "workload"));
        GitSandbox.Commit(_git.PathOf("services"), "main", FilesOf("workloads/platform-services", "workloads"));
        foreach (var manifests in new[] { "approvals-gitops", "nats-gitops", "external-secrets-gitops" })
        {
            GitSandbox.Commit(_git.PathOf(manifests), "main", ("README.md", manifests));
            foreach (var branch in Environments)
            {
                GitSandbox.Run(_git.PathOf(manifests), "branch", branch);
            }
        }

        _git.Init("control-plane");
        GitSandbox.Run(ControlPlane, "config", "user.email", "jane@example.com");
        GitSandbox.Run(ControlPlane, "config", "user.name", "Jane");
        GitSandbox.Commit(ControlPlane, "main", [.. FilesOf("main", string.Empty), .. FilesOf(".environments", ".environments")]);
        foreach (var environment in Environments)
        {
            GitSandbox.Commit(ControlPlane, environment, FilesOf(environment, string.Empty));
        }

        GitSandbox.Run(ControlPlane, "checkout", "--quiet", "main");
        GitSandbox.Run(_git.Root, "init", "--bare", "--quiet", "--initial-branch=main", Repository);
    }

    /// <summary>The template.</summary>
    public static SalesTemplate Instance => Made.Value;

    /// <summary>The control plane, without a flow.</summary>
    public string ControlPlane => _git.PathOf("control-plane");

    /// <summary>The GitOps repository, empty.</summary>
    public string Repository => _git.PathOf("gitops.git");

    /// <summary>Copies a folder with all that is in it.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
        }
    }

    public void Dispose() => _git.Dispose();

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
