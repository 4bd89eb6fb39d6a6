using System.Text;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Flow.Checking;
using LcncInfra.Flow.Fleets;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Flow.Tests.Checking;

public sealed class FlowValidatorTests
{
    private const string Head = "apiVersion: lcncinfra.io/v1alpha1\nkind: PromotionFlow\nmetadata: {name: f}\nspec:\n  environments:\n";

    private const string Hours = "window: {timeZone: Europe/Berlin, open: [{days: [Monday, Tuesday], from: '08:00', to: '16:00'}]";

    [Theory]
    [InlineData("[{name: dev}, {name: dev}]", "LC9100", "'dev' twice")]
    [InlineData("[{name: dev}, {name: staging}]", "LC9101", "'staging'")]
    [InlineData("[{name: dev}, {name: qa, after: [dve]}]", "LC9101 LC9103", "Did you mean 'dev'")]
    [InlineData("[{name: dev, after: [qa]}, {name: qa, after: [dev]}]", "LC9102", "dev after qa after dev")]
    [InlineData("[{name: dev, after: [dev]}, {name: qa, after: [dev]}]", "LC9102 LC9103", "dev after dev")]
    [InlineData("[{name: empty}]", "LC9104", "no cluster type")]
    [InlineData("[{name: dev, enter: [{name: h, " + Hours + "}}], leave: [{name: s, soak: {time: 9h}}]}]", "LC9105", "never open longer than 8h")]
    [InlineData("[{name: dev, enter: [{name: h, window: {timeZone: Europe/Atlantis}}]}]", "LC9106", "Europe/Atlantis")]
    [InlineData("[{name: dev, enter: [{name: g, checks: {required: [ci]}}], leave: [{name: g, checks: {required: [ci]}}]}]", "LC9107", "'g'")]
    [InlineData("[{name: dev}, {name: twin}]", "LC9108", "branch 'dev'")]
    [InlineData("[{name: stateful}]", "LC9108", "the state of the flow")]
    [InlineData("[{name: dev, publish: proposal}, {name: next}]", "LC9108", "'dev' and 'next' of PromotionFlow 'f' are both published to branch 'dev-next'")]
    [InlineData("[{name: dev, publish: proposal}, {name: inside, publish: proposal}]", "LC9108", "branch 'dev-next/apps'")]
    [InlineData("[{name: dev, betweenWaves: [{name: g, checks: {required: [ci]}}]}]", "LC9109", "fewer than two waves")]
    [InlineData("[{name: dev, enter: [{name: g, approvals: {count: 2, by: [a@example.com, A@example.com]}}]}]", "LC9110", "names 1")]
    [InlineData("[{name: dev, rollback: onFailure, leave: [{name: s, soak: {time: 1m}}]}]", "LC9111", "can fail")]
    public void What_can_never_come_true_is_found_before_anything_runs(string environments, string codes, string part)
    {
        var findings = Validate(environments);

        Assert.Equal(codes, string.Join(' ', findings.Select(f => f.Code).Order(StringComparer.Ordinal)));
        Assert.Contains(part, string.Concat(findings.Select(f => f.Message + f.Hint)), StringComparison.Ordinal);
        Assert.All(findings, f => Assert.True(f.At.Line > 5 && f.Hint is not null));
    }

    [Theory]
    [InlineData("[{name: dev}, {name: qa, after: [dev]}, {name: prod, after: [dev, qa]}]")]
    [InlineData("[{name: dev, enter: [{name: h, " + Hours + "}}], leave: [{name: s, soak: {time: 8h}}]}]")]
    [InlineData("[{name: dev, enter: [{name: h, window: {timeZone: UTC, open: [{from: '00:00', to: '24:00'}]}}], leave: [{name: s, soak: {time: 300d}}]}]")]
    [InlineData("[{name: dev, enter: [{name: h, window: {timeZone: UTC, open: [{days: [Saturday, Sunday], from: '00:00', to: '24:00'}]}}], leave: [{name: s, soak: {time: 2d}}]}]")]
    [InlineData("[{name: waved, betweenWaves: [{name: g, checks: {required: [ci]}}]}]")]
    [InlineData("[{name: dev, publish: proposal}, {name: qa, publish: proposal, after: [dev]}, {name: waved, publish: proposal}]")]
    [InlineData("[{name: dev, publish: proposal}, {name: inside}]")]
    [InlineData("[{name: dev, enter: [{name: h, window: {timeZone: UTC, freezes: [{from: 2026-12-01, to: 2027-12-01, reason: r}]}}], leave: [{name: s, soak: {time: 30d}}]}]")]
    public void What_can_come_true_is_not_found_fault_with(string environments) => Assert.Empty(Validate(environments));

    [Fact]
    public void A_soak_is_held_against_what_freezes_leave_of_a_window()
    {
        var window = new PromotionGate.Window(
            "w", "UTC", [new WindowOpening([DayOfWeek.Monday], TimeSpan.FromHours(8), TimeSpan.FromHours(18))], [new FreezePeriod(new DateTime(2026, 11, 2, 12, 0, 0), new DateTime(2026, 11, 2, 13, 0, 0), "lunch")]);
        var stretches = LcncInfra.Flow.Gates.WindowCalendar.Between(window, new DateTime(2026, 11, 2), new DateTime(2026, 11, 3));
        Assert.Equal([TimeSpan.FromHours(4), TimeSpan.FromHours(5)], stretches.Select(s => s.To - s.From));
    }

    [Fact]
    public void There_is_one_flow()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(FlowValidator.One(new PromotionCatalog([], []), diagnostics));
        Assert.Equal("LC9112", Assert.Single(diagnostics.InOrder()).Code);
    }

    private static IReadOnlyList<Diagnostic> Validate(string environments)
    {
        var diagnostics = new DiagnosticBag();
        var text = $"{Head}    {environments}\n";
        var files = new SourceFiles(new CatalogSource(SourceKind.Promotion, PromotionCatalog.Folder, null), [new SourceFile("f.yaml", Encoding.UTF8.GetBytes(text))]);
        var flow = Assert.Single(PromotionReader.Read(files, CatalogLimits.Default, diagnostics).Flows);
        Assert.Empty(diagnostics.InOrder());
        FleetFacts[] fleets =
        [
            new("dev", "dev", string.Empty) { ClusterTypes = 1 },
            new("qa", "qa", string.Empty) { ClusterTypes = 1 },
            new("prod", "prod", string.Empty) { ClusterTypes = 1 },
            new("twin", "dev", string.Empty) { ClusterTypes = 1 },
            new("next", "dev-next", string.Empty) { ClusterTypes = 1 },
            new("inside", "dev", "apps") { ClusterTypes = 1 },
            new("stateful", "lcnc", string.Empty) { ClusterTypes = 1 },
            new("empty", "empty", string.Empty),
            new("waved", "rendered/waved", string.Empty) { ClusterTypes = 1, Waves = [new WaveFacts("wave-1", "waved/wave-1", ["a"]), new WaveFacts("wave-2", "waved/wave-2", ["b"])] },
        ];
        FlowValidator.Validate(flow, fleets.ToDictionary(f => f.Environment, StringComparer.Ordinal), diagnostics);
        return diagnostics.InOrder();
    }
}
