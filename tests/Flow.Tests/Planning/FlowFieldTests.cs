using System.Globalization;
using System.Text;
using System.Text.Json;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Flow.Approvals;
using LcncInfra.Flow.Checking;
using LcncInfra.Flow.Fleets;
using LcncInfra.Flow.Gates;
using LcncInfra.Flow.Questions;
using LcncInfra.Flow.Tests.Worlds;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing;

namespace LcncInfra.Flow.Tests.Planning;

/// <summary>No field of a flow or an approval is dead: each is changed once, and something else comes of it.</summary>
public sealed class FlowFieldTests
{
    private const string Flow = """
        apiVersion: lcncinfra.io/v1alpha1
        kind: PromotionFlow
        metadata: {name: f}
        spec:
          environments:
            - name: dev
              betweenWaves:
                - {name: wave-soaked, soak: {time: 10m}}
              leave:
                - {name: deployed, deployment: {minimumShare: 50, states: [Synced], failedStates: [Failed], whenNothingReports: wait, deadline: 3h}}
                - {name: soaked, soak: {time: 30m}}
            - name: prod
              after: [dev]
              mode: latest
              rollback: onFailure
              enter:
                - {name: people, approvals: {count: 1, by: [jane@example.com], authors: refused, signature: optional}}
                - {name: tests, checks: {required: [ci]}}
                - {name: asked, program: {name: board}}
                - name: hours
                  window:
                    timeZone: Europe/Berlin
                    open: [{days: [Monday], from: '08:00', to: '16:00'}]
                    freezes: [{from: 2026-11-09T08:00, to: 2026-11-16, reason: holidays}]
              leave:
                - {name: live, deployment: {states: [Synced], failedStates: [Failed], whenNothingReports: wait}}
        """;

    private const string Approval = """
        apiVersion: lcncinfra.io/v1alpha1
        kind: Approval
        metadata: {name: first}
        spec: {environment: prod, release: RELEASE, rendering: RENDERING, reason: fine}
        """;

    public static TheoryData<string, string, string> Changes => new()
    {
        { "metadata.name", "metadata: {name: f}", "metadata: {name: g}" },
        { "spec.environments[].name", "name: prod", "name: production" },
        { "spec.environments[].after[]", "after: [dev]", "after: []" },
        { "spec.environments[].mode", "- name: dev", "- name: dev\n      mode: queue" },
        { "spec.environments[].rollback", "rollback: onFailure", "rollback: none" },
        { "spec.environments[].publish", "mode: latest", "publish: proposal" },
        { "spec.environments[].pin", "mode: latest", "pin: sha256:0000000000000000000000000000000000000000000000000000000000000000" },
        { "spec.environments[].betweenWaves[].name", "wave-soaked", "soaked-wave" },
        { "spec.environments[].betweenWaves[].soak.time", "time: 10m", "time: 50m" },
        { "spec.environments[].leave[].soak.time", "time: 30m", "time: 9h" },
        { "spec.environments[].leave[].deployment.minimumShare", "minimumShare: 50", "minimumShare: 100" },
        { "spec.environments[].leave[].deployment.states[]", "minimumShare: 50, states: [Synced]", "minimumShare: 50, states: [Ready]" },
        { "spec.environments[].leave[].deployment.failedStates[]", "states: [Synced], failedStates: [Failed], whenNothingReports: wait}}", "states: [Synced], failedStates: [Broken], whenNothingReports: wait}}" },
        { "spec.environments[].leave[].deployment.whenNothingReports", "whenNothingReports: wait, deadline", "whenNothingReports: pass, deadline" },
        { "spec.environments[].leave[].deployment.deadline", "deadline: 3h", "deadline: 1m" },
        { "spec.environments[].enter[].approvals.count", "count: 1", "count: 2" },
        { "spec.environments[].enter[].approvals.by[]", "jane@example.com", "joe@example.com" },
        { "spec.environments[].enter[].approvals.authors", "authors: refused", "authors: allowed" },
        { "spec.environments[].enter[].approvals.signature", "signature: optional", "signature: required" },
        { "spec.environments[].enter[].checks.required[]", "required: [ci]", "required: [other]" },
        { "spec.environments[].enter[].program.name", "program: {name: board}", "program: {name: council}" },
        { "spec.environments[].enter[].window.timeZone", "Europe/Berlin", "Asia/Tokyo" },
        { "spec.environments[].enter[].window.open[].days[]", "[Monday]", "[Tuesday]" },
        { "spec.environments[].enter[].window.open[].from", "'08:00'", "'15:00'" },
        { "spec.environments[].enter[].window.open[].to", "'16:00'", "'09:00'" },
        { "spec.environments[].enter[].window.freezes[].from", "from: 2026-11-09T08:00", "from: 2026-11-02" },
        { "spec.environments[].enter[].window.freezes[].to", "to: 2026-11-16", "to: 2026-11-09T08:01" },
        { "spec.environments[].enter[].window.freezes[].reason", "reason: holidays", "reason: inventory" },
        { "spec.environment", "environment: prod", "environment: dev" },
        { "spec.release", "release: RELEASE", "release: RENDERING" },
        { "spec.rendering", "rendering: RENDERING", "rendering: RELEASE" },
        { "spec.reason", "reason: fine", "reason: great" },
    };

    [Theory, MemberData(nameof(Changes))]
    public void Every_field_changes_what_a_flow_does(string path, string from, string to)
    {
        Assert.Contains(from, Flow + Approval, StringComparison.Ordinal);
        var (before, after) = (Outcome(Flow, Approval), Outcome(Flow.Replace(from, to, StringComparison.Ordinal), Approval.Replace(from, to, StringComparison.Ordinal)));
        Assert.True(before != after, $"{path} changes nothing:\n{before}");
    }

    [Fact]
    public void Every_field_of_the_schemas_is_changed()
    {
        var changed = Changes.Select(row => (string)row[0]).Select(p => p.Split('.')[^1].TrimEnd('[', ']')).ToHashSet(StringComparer.Ordinal);
        foreach (var kind in new[] { "PromotionFlow", "Approval" })
        {
            using var schema = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Of("schemas", "kinds", $"{kind}.json")));
            var leaves = LeavesOf(schema.RootElement.GetProperty("properties").GetProperty("spec"), "spec").Distinct(StringComparer.Ordinal).ToList();
            Assert.NotEmpty(leaves);
            Assert.All(leaves, leaf => Assert.Contains(leaf, changed));
        }
    }

    private static IEnumerable<string> LeavesOf(JsonElement element, string name) =>
        element.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().SelectMany(p => LeavesOf(p.Value, p.Name))
        : element.TryGetProperty("items", out var items) ? LeavesOf(items, name)
        : [name];

    // A life of the flow in which everything has its say, as text.
    private static string Outcome(string flowText, string approvalText)
    {
        var digests = (Release: World.ReleaseOf(1), Rendering: World.RenderingOf("prod", World.ReleaseOf(1), "prod-1"));
        var text = $"{flowText}\n---\n{approvalText}".Replace("RELEASE", digests.Release, StringComparison.Ordinal).Replace("RENDERING", digests.Rendering, StringComparison.Ordinal);
        var diagnostics = new DiagnosticBag();
        var files = new SourceFiles(new CatalogSource(SourceKind.Promotion, PromotionCatalog.Folder, null), [new SourceFile("f.yaml", Encoding.UTF8.GetBytes(text))]);
        var catalog = PromotionReader.Read(files, CatalogLimits.Default, diagnostics);
        var flow = Assert.Single(catalog.Flows);
        var world = new World(flow.Value);
        if (world.Fleets.TryGetValue("dev", out var dev))
        {
            world.Fleets["dev"] = dev with { Clusters = ["a", "b"], Waves = [new WaveFacts("wave-1", "dev/wave-1", ["a"]), new WaveFacts("wave-2", "dev/wave-2", ["b"])] };
        }

        world.Fleets.Remove("production");
        FlowValidator.Validate(flow, world.Fleets, diagnostics);
        var log = new StringBuilder();
        foreach (var finding in diagnostics.InOrder())
        {
            log.AppendLine(DiagnosticText.Render(finding));
        }

        world.Approvals.AddRange(catalog.Approvals.Select(a => new SubmittedApproval(a.Value, "jane@example.com", SignatureState.None, World.Monday)));
        world.Answers = q => q switch
        {
            FlowQuestion.Check { Name: "ci" } => new FlowAnswer(GateOutcome.Passed, "success"),
            FlowQuestion.Program { Executable: "board" } => new FlowAnswer(GateOutcome.Passed, "fine"),
            FlowQuestion.Authors => new FlowAnswer(GateOutcome.Passed, string.Empty) { Values = ["jane@example.com"] },
            _ => null,
        };
        Live(world, log, ("dev", ""), ("dev", "Synced"), ("dev", "Synced"), ("prod", "Synced"));
        world.Answers = q => q is FlowQuestion.Authors
            ? new FlowAnswer(GateOutcome.Passed, string.Empty)
            : q is FlowQuestion.Check { Name: "ci" } or FlowQuestion.Program { Executable: "board" } ? new FlowAnswer(GateOutcome.Passed, "fine") : null;
        world.Now = World.Monday.AddDays(7);
        Live(world, log, ("prod", "Synced"));
        world.Now = World.Monday.AddDays(14);
        Live(world, log, ("prod", "Synced"), ("prod", "Synced"));
        world.Release = World.ReleaseOf(2);
        world.Now = World.Monday.AddDays(21);
        if (world.Sources.ContainsKey("prod"))
        {
            world.Approve("prod", World.ReleaseOf(2), "jane@example.com");
            world.Approve("prod", World.ReleaseOf(3), "jane@example.com");
        }

        Live(world, log, ("dev", ""));
        world.Release = World.ReleaseOf(3);
        Live(world, log, ("dev", ""), ("dev", "Synced"), ("dev", "SyncedA"), ("dev", "Synced"), ("prod", "Failed"), ("prod", "Synced"));
        log.AppendJoin('\n', world.Store.Log);
        return log.ToString();
    }

    private static void Live(World world, StringBuilder log, params (string Environment, string State)[] reports)
    {
        foreach (var (environment, state) in reports)
        {
            if (state.Length > 0 && world.State.Of(environment).Current is not null)
            {
                world.Report(environment, state.TrimEnd('A'), state.EndsWith('A') ? ["a"] : []);
            }

            for (var i = 0; i < 3; i++)
            {
                var run = world.Run();
                log.AppendJoin('\n', run.Done).AppendLine();
                foreach (var plan in run.Plan.Environments)
                {
                    log.AppendLine(CultureInfo.InvariantCulture, $"{plan.Environment}: {string.Join("; ", plan.Before.Concat(plan.Behind).Select(v => $"{v.Gate} {v.Outcome} {v.Reason}"))} {plan.Note}");
                }

                world.Now += TimeSpan.FromMinutes(12);
            }
        }
    }
}
