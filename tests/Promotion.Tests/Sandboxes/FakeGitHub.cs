using System.Text.Json.Nodes;
using LcncInfra.Testing.Git;

namespace LcncInfra.Promotion.Tests.Sandboxes;

/// <summary>A host with git and the part of GitHub's API that a flow calls, which remembers pull requests as GitHub Enterprise Server does.</summary>
/// <remarks>
/// docs.github.com/en/rest, version 2022-11-28: "List pull requests", "Create a pull request", "Update a pull request", "List check runs for a Git reference",
/// "Get the combined status for a specific reference".
/// </remarks>
internal sealed class FakeGitHub : IDisposable
{
    private const string Root = "/api/v3/repos/contoso/gitops";

    private readonly SalesSandbox _sandbox;
    private readonly GitHttpServer _server;
    private readonly List<JsonObject> _pulls = [];
    private readonly Dictionary<string, string?> _before = [];

    public FakeGitHub(SalesSandbox sandbox)
    {
        _sandbox = sandbox;
        Directory.CreateDirectory(Path.Combine(sandbox.Root, "contoso"));
        Directory.CreateSymbolicLink(Path.Combine(sandbox.Root, "contoso", "gitops.git"), sandbox.Repository);
        sandbox.InRepository("config", "http.receivepack", "true");
        _server = GitHttpServer.Start(sandbox.Root, credential: null);
        _server.Api = Answer;
        sandbox.Served = _server.UrlOf("contoso/gitops.git");
        Set("LCNC_GIT_TOKEN", "t0ken-of-the-test");
        Set("LCNC_GIT_HOST", $"127.0.0.1:{_server.Port}");

        // What is fetched from a host is kept; not where the user keeps it.
        Set("XDG_CACHE_HOME", Path.Combine(sandbox.Root, "cache"));
    }

    /// <summary>The options that a command line needs for such a host.</summary>
    public static IReadOnlyList<string> Options => ["--provider", "github"];

    /// <summary>How checks ended, by name: <c>success</c>, <c>failure</c>; <see langword="null"/> while one runs.</summary>
    public Dictionary<string, string?> Checks { get; } = new(StringComparer.Ordinal);

    /// <summary>Titles of the pull requests that are open.</summary>
    public IReadOnlyList<string> Open => [.. _pulls.Where(IsOpen).Select(p => (string?)p["title"] ?? string.Empty)];

    /// <summary>How many there ever were.</summary>
    public int Opened => _pulls.Count;

    /// <summary>Squashes what a branch shall take into one commit with a message of the host, and deletes the branch that held it, as hosts can be told to.</summary>
    public void Squash(string branch)
    {
        var next = _sandbox.InRepository("rev-parse", $"{branch}-next");
        var commit = _sandbox.InRepository("commit-tree", "-p", branch, "-m", "Merge pull request", $"{next}^{{tree}}");
        _sandbox.InRepository("update-ref", $"refs/heads/{branch}", commit);
        _sandbox.InRepository("update-ref", "-d", $"refs/heads/{branch}-next");
        Close(branch);
    }

    /// <summary>Closes the pull request to a branch.</summary>
    public void Close(string branch) => _pulls.First(p => IsOpen(p) && (string?)p["base"]?["ref"] == branch)["state"] = "closed";

    public void Dispose()
    {
        _server.Dispose();
        foreach (var (name, value) in _before)
        {
            Environment.SetEnvironmentVariable(name, value);
        }
    }

    private void Set(string name, string value)
    {
        _before[name] = Environment.GetEnvironmentVariable(name);
        Environment.SetEnvironmentVariable(name, value);
    }

    private (int Status, string Json)? Answer((string Method, string Target, string Body) call)
    {
        var path = call.Target.Split('?')[0];
        return (call.Method, path) switch
        {
            ("GET", $"{Root}/pulls") => (200, List(call.Target)),
            ("POST", $"{Root}/pulls") => (201, Create(JsonNode.Parse(call.Body))),
            ("PATCH", _) when path.StartsWith($"{Root}/pulls/", StringComparison.Ordinal) => (200, Update(path, JsonNode.Parse(call.Body))),
            ("GET", _) when path.EndsWith("/check-runs", StringComparison.Ordinal) => (200, CheckRuns()),
            ("GET", _) when path.EndsWith("/status", StringComparison.Ordinal) => (200, """{"state": "pending", "total_count": 0, "statuses": []}"""),
            _ => null,
        };
    }

    private string List(string target) =>
        new JsonArray([.. _pulls.Where(p => IsOpen(p) && target.Contains($"base={p["base"]?["ref"]}&", StringComparison.Ordinal)).Select(p => p.DeepClone())]).ToJsonString();

    private string Create(JsonNode? asked)
    {
        var number = _pulls.Count + 1;
        _pulls.Add(new JsonObject
        {
            ["number"] = number,
            ["html_url"] = $"https://ghe.example/contoso/gitops/pull/{number}",
            ["state"] = "open",
            ["title"] = (string?)asked?["title"],
            ["body"] = (string?)asked?["body"],
            ["labels"] = new JsonArray(),
            ["head"] = new JsonObject { ["ref"] = (string?)asked?["head"], ["repo"] = new JsonObject { ["full_name"] = "contoso/gitops" } },
            ["base"] = new JsonObject { ["ref"] = (string?)asked?["base"], ["repo"] = new JsonObject { ["full_name"] = "contoso/gitops" } },
        });
        return _pulls[^1].ToJsonString();
    }

    private string Update(string path, JsonNode? asked)
    {
        var pull = _pulls.First(p => path.EndsWith($"/{p["number"]}", StringComparison.Ordinal));
        foreach (var (name, value) in asked?.AsObject() ?? [])
        {
            pull[name] = value?.DeepClone();
        }

        return pull.ToJsonString();
    }

    private string CheckRuns() => new JsonObject
    {
        ["total_count"] = Checks.Count,
        ["check_runs"] = new JsonArray([.. Checks.Select(c => new JsonObject { ["name"] = c.Key, ["status"] = c.Value is null ? "in_progress" : "completed", ["conclusion"] = c.Value })]),
    }.ToJsonString();

    private static bool IsOpen(JsonObject pull) => (string?)pull["state"] == "open";
}
