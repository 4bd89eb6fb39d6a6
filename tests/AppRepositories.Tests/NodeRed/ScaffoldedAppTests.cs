using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LcncInfra.Testing.Files;

namespace LcncInfra.AppRepositories.Tests.NodeRed;

/// <summary>What <c>lcnc app new</c> makes really runs: in Node-RED, with the settings and the test that it comes with.</summary>
public sealed class ScaffoldedAppTests : IDisposable
{
    private const string Rules = "currency: EUR\nroutes:\n  - name: discount\n    limit: 1000\n    approver: sales-lead\n";

    private static readonly string[] AdminPaths = ["", "flows", "nodes", "settings", "auth/login", "red/red.min.js"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [NodeRedFact]
    public async Task It_decides_on_discounts_says_that_it_is_alive_and_counts()
    {
        var app = Make();
        await using var running = await NodeRedApp.StartAsync(app, ("APPROVAL_RULES", Rules));

        Assert.Equal("{\"status\":\"ok\"}", await running.Http.GetStringAsync("healthz"));
        Assert.Equal(("approved", null, 100m), await Decide(running, 2000, 5));
        Assert.Equal(("pending", "sales-lead", 250m), await Decide(running, 2000, 12.5m));
        Assert.Equal(("pending", "sales-director", 600m), await Decide(running, 2000, 30));
        Assert.Equal(("refused", null, 620m), await Decide(running, 2000, 31));
        // The platform's limit counts, whatever the percentage.
        Assert.Equal(("pending", "sales-lead", 3600m), await Decide(running, 90000, 4));
        await SendBack(running);
        await Count(running);
    }

    [NodeRedFact]
    public async Task Without_rules_of_the_platform_only_the_tiers_count()
    {
        await using var running = await NodeRedApp.StartAsync(Make());

        Assert.Equal(("approved", null, 3600m), await Decide(running, 90000, 4));
    }

    [NodeRedFact]
    public async Task It_writes_nothing_and_serves_no_editor()
    {
        var app = Make();
        var before = Listing(app);
        await using (var running = await NodeRedApp.StartAsync(app))
        {
            await Decide(running, 2000, 5);
            foreach (var path in AdminPaths)
            {
                using var answer = await running.Http.GetAsync(new Uri(path, UriKind.Relative));
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            }
        }

        Assert.Equal(before, Listing(app));
    }

    [NodeRedFact]
    public async Task Its_own_test_passes_and_can_fail()
    {
        var app = Make();
        var (code, output) = await Test(app);
        Assert.True(code == 0, output);

        var cases = Path.Combine(app, "test", "cases", "discounts.json");
        await File.WriteAllTextAsync(cases, (await File.ReadAllTextAsync(cases)).Replace("\"refused\"", "\"approved\"", StringComparison.Ordinal));
        (code, output) = await Test(app);
        Assert.True(code != 0, output);
        Assert.Contains("nobody grants more than 30 percent", output, StringComparison.Ordinal);
    }

    private static async Task SendBack(NodeRedApp running)
    {
        using var answer = await running.Http.PostAsJsonAsync("approvals", new { customer = "", amount = "many", discountPercent = 101 });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString();
        Assert.All(["customer", "amount", "discountPercent"], field => Assert.Contains(field, error, StringComparison.Ordinal));
    }

    // In the words that the alerts of an app's objectives ask for.
    private static async Task Count(NodeRedApp running)
    {
        const string Labels = "http_request_method=\"POST\",http_route=\"/approvals\",http_response_status_code";
        var metrics = await running.Http.GetStringAsync("metrics");

        Assert.Contains($"http_server_request_duration_seconds_count{{{Labels}=\"200\"}} 5\n", metrics, StringComparison.Ordinal);
        Assert.Contains($"http_server_request_duration_seconds_count{{{Labels}=\"400\"}} 1\n", metrics, StringComparison.Ordinal);
        Assert.Contains($"http_server_request_duration_seconds_bucket{{{Labels}=\"200\",le=\"+Inf\"}} 5\n", metrics, StringComparison.Ordinal);
        Assert.Contains("approvals_decisions_total{decision=\"approved\"} 1\n", metrics, StringComparison.Ordinal);
        Assert.Contains("approvals_decisions_total{decision=\"pending\"} 3\n", metrics, StringComparison.Ordinal);
    }

    private static async Task<(string? Decision, string? Approver, decimal Discount)> Decide(NodeRedApp app, decimal amount, decimal discountPercent)
    {
        using var answer = await app.Http.PostAsJsonAsync("approvals", new { customer = "Nordwind", amount, discountPercent });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (body.GetProperty("decision").GetString(), body.GetProperty("approver").GetString(), body.GetProperty("discount").GetDecimal());
    }

    private static async Task<(int Code, string Output)> Test(string app)
    {
        var start = new ProcessStartInfo("node", ["--test"]) { WorkingDirectory = app, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("NODE_TEST_CONTEXT");
        using var node = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        var (output, error) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync();
        return (node.ExitCode, await output + await error);
    }

    private static List<string> Listing(string app) =>
    [
        .. Directory.EnumerateFileSystemEntries(app, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Select(path => $"{Path.GetRelativePath(app, path)} {(File.Exists(path) ? File.ReadAllText(path) : string.Empty)}").Order(StringComparer.Ordinal),
    ];

    private string Make()
    {
        var app = _folder.Of("approvals");
        var run = CommandRun.Of("app", "new", "approvals", "--runtime", "node-red", "--lane", "citizen", "--out", app);
        Assert.True(run.Code == 0, run.Error);
        Directory.CreateSymbolicLink(Path.Combine(app, "node_modules"), NodeRedPackages.Folder.Of());
        return app;
    }
}
