using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LcncInfra.AppRepositories.Costs;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Apps.Scaling;
using LcncInfra.Catalog.Prices;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.AppRepositories.Tests.Costs;

public sealed class CostComposerTests
{
    private const string Everywhere = "    - name: everywhere\n      cpu: 20\n      memory: 4\n      storage: 0.1\n";

    [Theory]
    // 0.1 × 20 + 0.125 × 4
    [InlineData("  resources: {size: small}", "2.50")]
    [InlineData("  resources: {requests: {cpu: 300m, memory: 1536Mi}}", "12.00")]
    [InlineData("  scaling: {min: 3}", "7.50")]
    [InlineData("  scaling: {min: 1, max: 4, hpa: {cpu: 70}}", "2.50 to 10.00")]
    [InlineData("  scaling: {min: 0, max: 4, keda: {triggers: [{type: prometheus, metadata: {serverAddress: http://p, query: q, threshold: '1'}}]}}", "0.00 to 10.00")]
    // 10 of 24 hours
    [InlineData("  scaling: {offHours: {from: '18:00', until: '08:00', timeZone: Europe/Berlin}}", "1.04")]
    // on 5 of 7 days
    [InlineData("  scaling: {offHours: {from: '18:00', until: '08:00', timeZone: Europe/Berlin, days: [monday, tuesday, wednesday, thursday, friday]}}", "0.74")]
    [InlineData("  data: {postgres: {size: 10Gi, replicas: 2}, redis: {size: 1Gi}}", "4.60")]
    [InlineData("  edge: {queue: {size: 5Gi}}", "3.00")]
    public void What_a_target_asks_for_is_priced(string spec, string expected)
    {
        var (cost, findings) = Price(spec, Everywhere);

        Assert.Empty(findings);
        Assert.Equal(expected, cost.Total.Text(cost.Decimals));
    }

    [Fact]
    public void A_price_per_hour_is_730_times_as_much_per_month()
    {
        var (perHour, _) = Price("  resources: {requests: {cpu: '1', memory: '0'}}", "    - name: a\n      per: hour\n      cpu: 0.031\n");

        Assert.Equal("22.63", perHour.Total.Text(2));
    }

    [Fact]
    public void The_first_price_that_is_for_a_place_counts()
    {
        const string Prices = "    - name: other\n      environments: [prod]\n      cpu: 1000\n    - name: labelled\n      deploymentTargets: {labelSelector: {matchLabels: {tier: none}}}\n      cpu: 1000\n"
            + "    - name: mine\n      deploymentTargets: {labelSelector: {matchLabels: {tier: portal}}}\n      cpu: 10\n" + Everywhere;

        Assert.Equal("mine", Assert.Single(Price("", Prices).Cost.Targets).Price);
    }

    [Fact]
    public void Cluster_types_choose_the_price_and_every_cluster_counts()
    {
        const string Prices = "    - name: cloud\n      clusterTypes: {labelSelector: {matchLabels: {location: cloud}}}\n      cpu: 10\n    - name: rest\n      cpu: 30\n";
        PlacedTarget[] places =
        [
            new("dev", "portal", "cloud-west", ValueMap.Of(("location", "cloud"))) { Clusters = 3 },
            new("dev", "portal", "site", ValueMap.Of(("location", "edge"))),
            new("dev", "other", "site", ValueMap.Empty),
        ];

        var (cost, findings) = Price("", Prices, places);

        Assert.Empty(findings);
        Assert.Equal(["cloud-west cloud 3.00", "site rest 3.00"], cost.Targets.Select(t => $"{t.ClusterType} {t.Price} {t.Money.Text(2)}"));
        Assert.Equal("LC8131", Assert.Single(Price("", Prices).Findings).Code);
    }

    [Fact]
    public void What_has_no_price_or_is_placed_nowhere_is_said()
    {
        Assert.Equal("LC8130", Assert.Single(Price("", "    - name: a\n      environments: [prod]\n      cpu: 1\n").Findings).Code);

        var (cost, findings) = Price("", Everywhere, []);
        Assert.Equal(("LC8134", Severity.Info), Assert.Single(findings.Select(f => (f.Code, f.Severity))));
        Assert.Equal(MoneyRange.Zero, cost.Total);
        Assert.False(Assert.Single(cost.Targets).IsPlaced);
    }

    [Theory]
    [InlineData("2026-06-30", "old")]
    [InlineData("2026-07-01", "new")]
    [InlineData("2027-01-01", "LC8132")]
    [InlineData("2026-03-01", "LC8133")]
    public void The_list_that_is_valid_on_the_day_counts(string day, string expected)
    {
        var text = string.Join("---\n", List("old", "  validUntil: 2026-06-30\n"), List("new", "  validFrom: 2026-07-01\n  validUntil: 2026-12-31\n"), List("other", "  validFrom: 2026-03-01\n  validUntil: 2026-03-31\n"));
        var diagnostics = new DiagnosticBag();

        var list = PriceListChoice.On(
            PriceListReader.Read(new SourceFile("prices.yaml", Encoding.UTF8.GetBytes(text)), CatalogLimits.Default, diagnostics),
            DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            diagnostics);

        Assert.Equal(expected, list?.Value.Name ?? Assert.Single(diagnostics.InOrder()).Code);
    }

    [Theory]
    [InlineData("20:00", "06:00", 0, 425.83)]
    [InlineData("01:00", "05:00", 0, 608.33)]
    [InlineData("06:00", "06:00", 0, 730.00)]
    [InlineData("06:00", "06:00", 1, 104.29)]
    public void Hours_with_pods_are_those_that_are_not_off(string from, string until, int days, double hours) => Assert.Equal(
        (decimal)hours,
        Math.Round(PodHours.Of(new OffHours(from, until, "UTC", [.. Enumerable.Range(0, days).Select(d => (DayOfWeek)d)])), 2));

    [Fact]
    public void Rows_add_up_to_the_total_and_differences_to_the_difference() => Prop.ForAll(
        Gen.Choose(1, 9000).Two().Zip(Gen.Choose(1, 20).Two(), (size, pods) => (size, pods)).ToArbitrary(),
        c =>
        {
            var ((milliBefore, milliAfter), (least, more)) = c;
            var before = Price($"  resources: {{requests: {{cpu: {milliBefore}m}}}}", Everywhere).Cost;
            var after = Price($"  resources: {{requests: {{cpu: {milliAfter}m}}}}\n  scaling: {{min: {least}, max: {least + more}, hpa: {{cpu: 50}}}}", Everywhere).Cost;
            var comparison = new CostComparison(after, before);
            var sum = comparison.Rows.Aggregate(MoneyRange.Zero, (total, row) => total + ((row.After?.Money ?? MoneyRange.Zero) - (row.Before?.Money ?? MoneyRange.Zero)));

            Assert.Equal(comparison.Difference, sum);
            Assert.Equal(after.Total, before.Total + comparison.Difference);
            Assert.True(after.Total.Least <= after.Total.Most);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("EUR", "2.50", "+2.50")]
    [InlineData("JPY", "3", "+3")]
    [InlineData("KWD", "2.500", "+2.500")]
    public void Money_has_the_digits_of_its_currency(string currency, string text, string difference)
    {
        var (cost, _) = Price("", Everywhere, currency: currency);

        Assert.Equal((text, difference), (cost.Total.Text(cost.Decimals), cost.Total.Difference(cost.Decimals)));
    }

    private static string List(string name, string validity) =>
        $"apiVersion: lcncinfra.io/v1alpha1\nkind: PriceList\nmetadata: {{name: {name}}}\nspec:\n  currency: EUR\n{validity}  prices:\n{Everywhere}";

    private static (AppCost Cost, IReadOnlyList<Diagnostic> Findings) Price(string spec, string prices, IReadOnlyList<PlacedTarget>? places = null, string currency = "EUR")
    {
        var diagnostics = new DiagnosticBag();
        var app = AppReader.Read([new SourceFile("app.yaml", Encoding.UTF8.GetBytes(AppText(spec)))], CatalogLimits.Default, diagnostics);
        var list = $"apiVersion: lcncinfra.io/v1alpha1\nkind: PriceList\nmetadata: {{name: list}}\nspec:\n  currency: {currency}\n  prices:\n{prices}";
        var lists = PriceListReader.Read(new SourceFile("prices.yaml", Encoding.UTF8.GetBytes(list)), CatalogLimits.Default, diagnostics);
        Assert.Empty(diagnostics.InOrder());
        Assert.NotNull(app);
        return (CostComposer.Compose(app, new CostOptions(Assert.Single(lists)) { Placements = places }, diagnostics), diagnostics.InOrder());
    }

    private static string AppText(string spec) =>
        "apiVersion: lcncinfra.io/v1alpha1\nkind: LowCodeApp\nmetadata: {name: board}\nspec:\n  runtime: node-red\n  lane: citizen\n  risk: low\n  owner: sales\n"
        + "  storage: {repo: 'https://git.example.com/sales/board', branch: main, path: .}\n  image: {repository: r.io/board, tag: 1.0.0}\n"
        + "  environments: [{name: dev, class: development}]\n  deploymentTargets: [{name: portal, environment: dev, labels: {tier: portal}}]\n" + spec + "\n";
}
