using System.Text.Json;
using LcncInfra.Testing.Git;

namespace LcncInfra.AppRepositories.Tests.Costs;

public sealed class CostCommandTests : IDisposable
{
    private const string Prices = "apiVersion: lcncinfra.io/v1alpha1\nkind: PriceList\nmetadata: {name: list}\nspec:\n  currency: EUR\n  validFrom: 2026-01-01\n  prices:\n    - name: everywhere\n      cpu: 20\n      memory: 4\n";

    private readonly GitSandbox _git = new();
    private readonly string _folder;

    public CostCommandTests()
    {
        _folder = _git.Init("app");
        GitSandbox.Commit(_folder, "main", ("apps/app.yaml", App("small", "portal")), ("prices.yaml", Prices));
        File.WriteAllText(Path.Combine(_folder, "apps", "app.yaml"), App("medium", "board"));
    }

    public void Dispose() => _git.Dispose();

    [Fact]
    public void A_change_is_priced_against_a_revision()
    {
        var run = Cost("--base", "main");

        Assert.True(run.Code == 0, run.Error);
        Assert.Equal(
            """
            board: EUR per month, price list list
              dev/board     1 pod    250m cpu, 512Mi memory  everywhere  7.00  +7.00
              dev/portal    removed                                      0.00  -2.50
              total                                                      7.00  +4.50
            +4.50 EUR per month compared with main

            """, run.Out);
    }

    [Fact]
    public void A_change_is_priced_against_a_file()
    {
        var other = Path.Combine(_folder, "before.yaml");
        File.WriteAllText(other, App("large", "board"));

        Assert.Contains("-21.00 EUR per month compared with", Cost("--base", other).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_app_that_is_new_cost_nothing_before()
    {
        File.Copy(Path.Combine(_folder, "apps", "app.yaml"), Path.Combine(_folder, "apps", "new.yaml"));

        var run = CommandRun.Of("app", "cost", Path.Combine(_folder, "apps", "new.yaml"), "--prices", Path.Combine(_folder, "prices.yaml"), "--date", "2026-06-01", "--base", "main");

        Assert.Contains("+7.00 EUR per month compared with main", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pull_request_gets_a_table()
    {
        var run = Cost("--base", "main", "--format", "markdown");

        Assert.StartsWith("### <code>board</code>: 7.00 EUR per month (+4.50 compared with <code>main</code>)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("| <code>dev/portal</code> |  | removed |  |  | 2.50 | – | -2.50 |\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_amounts_with_the_digits_of_the_currency()
    {
        var text = Cost("--base", "main", "--format", "json").Out;
        using var json = JsonDocument.Parse(text);

        Assert.Equal(4.5m, json.RootElement.GetProperty("difference").GetProperty("most").GetDecimal());
        Assert.Contains("\"most\": 4.50", text, StringComparison.Ordinal);
        Assert.Equal(2, json.RootElement.GetProperty("targets").GetArrayLength());
    }

    [Fact]
    public void A_revision_that_is_not_there_is_named() => Assert.Contains("LC8116", Cost("--base", "none").Error, StringComparison.Ordinal);

    [Fact]
    public void The_day_chooses_the_list()
    {
        var file = Path.Combine(_folder, "apps", "app.yaml");

        Assert.Contains("LC8132", CommandRun.Of("app", "cost", file, "--prices", Path.Combine(_folder, "prices.yaml"), "--date", "2025-12-31").Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Of("app", "cost", file, "--prices", Path.Combine(_folder, "prices.yaml"), "--date", "tomorrow").Code);
    }

    private CommandRun Cost(params string[] options) => CommandRun.Of(
        ["app", "cost", Path.Combine(_folder, "apps", "app.yaml"), "--prices", Path.Combine(_folder, "prices.yaml"), "--date", "2026-06-01", .. options]);

    private static string App(string size, string target) =>
        "apiVersion: lcncinfra.io/v1alpha1\nkind: LowCodeApp\nmetadata: {name: board}\nspec:\n  runtime: node-red\n  lane: citizen\n  risk: low\n  owner: sales\n"
        + $"  storage: {{repo: 'https://git.example.com/sales/board', branch: main, path: .}}\n  image: {{repository: r.io/board, tag: 1.0.0}}\n  resources: {{size: {size}}}\n"
        + $"  environments: [{{name: dev, class: development}}]\n  deploymentTargets: [{{name: {target}, environment: dev}}]\n";
}
