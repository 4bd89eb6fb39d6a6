using System.Text;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Tests.Promotions;

public sealed class PromotionReaderTests
{
    private const string Head = "apiVersion: lcncinfra.io/v1alpha1\nkind: PromotionFlow\nmetadata: {name: f}\nspec:\n  environments:\n";

    [Fact]
    public void A_flow_is_read_with_all_that_it_says()
    {
        var (catalog, findings) = Read(Head + """
                - name: dev
                  leave:
                    - {name: deployed, deployment: {minimumShare: 80, states: [Synced], failedStates: [Failed], whenNothingReports: pass, deadline: 2h}}
                    - {name: soaked, soak: {time: 1h30m}}
                - name: prod
                  after: [dev]
                  mode: queue
                  rollback: onFailure
                  pin: sha256:0000000000000000000000000000000000000000000000000000000000000000
                  enter:
                    - {name: people, approvals: {count: 2, by: ['*@example.com'], authors: allowed, signature: required}}
                    - {name: tests, checks: {required: [ci]}}
                    - {name: asked, program: {name: change-board}}
                    - name: hours
                      window:
                        timeZone: Europe/Berlin
                        open: [{days: [Monday], from: '08:00', to: '24:00'}]
                        freezes: [{from: 2026-12-18, to: '2027-01-04T06:00', reason: holidays}]
            """);

        Assert.Empty(findings);
        var flow = Assert.Single(catalog.Flows).Value;
        var (dev, prod) = (flow.Environments[0], flow.Environments[1]);
        var deployed = Assert.IsType<PromotionGate.Deployment>(dev.Leave[0]);
        Assert.Equal((80, SilenceRule.Pass, TimeSpan.FromHours(2)), (deployed.MinimumShare, deployed.WhenNothingReports, deployed.Deadline));
        Assert.Equal(TimeSpan.FromMinutes(90), Assert.IsType<PromotionGate.Soak>(dev.Leave[1]).Time);
        Assert.Equal((PromotionMode.Queue, RollbackPolicy.OnFailure, "dev"), (prod.Mode, prod.Rollback, Assert.Single(prod.After)));
        Assert.NotNull(prod.Pin);
        Assert.Equal(new PromotionGate.Approvals("people", 2) { By = ["*@example.com"], AuthorsCount = true, MustBeSigned = true }, prod.Enter[0]);
        Assert.Equal(new PromotionGate.Checks("tests", ["ci"]), prod.Enter[1]);
        Assert.Equal(new PromotionGate.Program("asked", "change-board"), prod.Enter[2]);
        var window = Assert.IsType<PromotionGate.Window>(prod.Enter[3]);
        Assert.Equal(new WindowOpening([DayOfWeek.Monday], TimeSpan.FromHours(8), TimeSpan.FromHours(24)), window.Openings[0]);
        Assert.Equal(new FreezePeriod(new DateTime(2026, 12, 18), new DateTime(2027, 1, 4, 6, 0, 0), "holidays"), window.Freezes[0]);
    }

    [Fact]
    public void An_approval_names_environment_release_and_rendering()
    {
        var digest = "sha256:" + new string('a', 64);
        var (catalog, findings) = Read($"apiVersion: lcncinfra.io/v1alpha1\nkind: Approval\nmetadata: {{name: a}}\nspec: {{environment: prod, release: '{digest}', rendering: '{digest}', reason: fine}}\n");

        Assert.Empty(findings);
        Assert.Equal(new Approval("a", "prod", digest, digest) { Reason = "fine" }, Assert.Single(catalog.Approvals).Value);
    }

    [Theory]
    [InlineData("    - {name: dev, leave: [{name: a, soak: {time: 30}}]}\n", "LC1023", "leave[0].soak.time")]
    [InlineData("    - {name: dev, leave: [{name: a, soak: {time: soon}}]}\n", "LC1200", "leave[0].soak.time")]
    [InlineData("    - {name: dev, leave: [{name: a, deployment: {states: [S], whenNothingReports: wait, deadline: 2y}}]}\n", "LC1200", "deadline")]
    [InlineData("    - {name: dev, leave: [{name: a}]}\n", "LC1201", "leave[0]")]
    [InlineData("    - {name: dev, leave: [{name: a, soak: {time: 1m}, checks: {required: [ci]}}]}\n", "LC1201", "soak, checks")]
    [InlineData("    - {name: dev, enter: [{name: a, window: {timeZone: UTC, open: [{from: '8:00', to: '09:00'}]}}]}\n", "LC1202", "open[0].from")]
    [InlineData("    - {name: dev, enter: [{name: a, window: {timeZone: UTC, open: [{from: '10:00', to: '09:00'}]}}]}\n", "LC1202", "ends before it begins")]
    [InlineData("    - {name: dev, enter: [{name: a, window: {timeZone: UTC, freezes: [{from: '2026-02-30', to: '2026-03-01', reason: r}]}}]}\n", "LC1202", "freezes[0].from")]
    [InlineData("    - {name: dev, enter: [{name: a, soak: {time: 1m}}]}\n", "LC1203", "soak")]
    [InlineData("    - {name: dev, leave: [{name: a, approvals: {by: ['*']}}]}\n", "LC1203", "approvals")]
    [InlineData("    - {name: dev, leave: [{name: a, deployment: {states: [S]}}]}\n", "LC1020", "whenNothingReports")]
    [InlineData("    - {name: dev, mode: newest}\n", "LC1024", "latest")]
    [InlineData("    - {name: dev, pin: abc}\n", "LC1048", "pin")]
    [InlineData("    - {name: dev, before: [a]}\n", "LC1021", "before")]
    [InlineData("    - {after: [dev]}\n", "LC1020", "name")]
    public void What_is_wrong_with_a_flow_is_reported(string environment, string code, string part)
    {
        var finding = Assert.Single(Read(Head + environment).Findings);

        Assert.Equal(code, finding.Code);
        Assert.Contains(part, finding.Message + finding.Hint, StringComparison.Ordinal);
        Assert.NotEqual(0, finding.At.Line);
    }

    [Theory]
    [InlineData("apiVersion: scheduler.kalypso.io/v1alpha1\nkind: Workload\nmetadata: {name: a}\n", "LC1010")]
    [InlineData("apiVersion: lcncinfra.io/v1\nkind: Approval\nmetadata: {name: a}\n", "LC1011")]
    [InlineData("text\n", "LC1009")]
    public void Other_documents_are_refused(string text, string code) => Assert.Equal(code, Assert.Single(Read(text).Findings).Code);

    [Theory]
    [InlineData("90s", 90)]
    [InlineData("1h30m", 5400)]
    [InlineData("2d", 172800)]
    [InlineData("", null)]
    [InlineData("5", null)]
    [InlineData("m5", null)]
    [InlineData("0m", null)]
    [InlineData("400d", null)]
    [InlineData("99999999999999999999d", null)]
    public void A_span_of_time_has_units(string text, int? seconds) => Assert.Equal(seconds, (int?)PromotionTimes.Span(text)?.TotalSeconds);

    private static (PromotionCatalog Catalog, IReadOnlyList<Diagnostic> Findings) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var files = new SourceFiles(
            new CatalogSource(SourceKind.Promotion, PromotionCatalog.Folder, Revision: null),
            [new SourceFile("p.yaml", Encoding.UTF8.GetBytes(text))]);
        return (PromotionReader.Read(files, CatalogLimits.Default, diagnostics), diagnostics.InOrder());
    }
}
