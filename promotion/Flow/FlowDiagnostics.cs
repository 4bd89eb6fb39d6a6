using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Flow;

/// <summary>Findings about a flow as a whole, and about what it reads (LC91xx). One method per code; a retired code stays retired.</summary>
public static class FlowDiagnostics
{
    /// <summary>Two environments of a flow have one name.</summary>
    public static Diagnostic EnvironmentTwice(SourceSpan at, string flow, string environment) => Error(
        "LC9100", at, $"PromotionFlow '{flow}' has environment '{environment}' twice.", "Remove one of them.");

    /// <summary>An environment of a flow does not exist.</summary>
    public static Diagnostic UnknownEnvironment(SourceSpan at, string flow, string environment, string? nearest) => Error(
        "LC9101",
        at,
        $"PromotionFlow '{flow}' names environment '{environment}', which is not there.",
        nearest is null ? "Name an environment of the control plane, and in 'after' one of the flow." : $"Did you mean '{nearest}'?");

    /// <summary>Environments wait for each other.</summary>
    public static Diagnostic Cycle(SourceSpan at, string flow, IEnumerable<string> cycle) => Error(
        "LC9102", at, $"The environments of PromotionFlow '{flow}' wait for each other: {string.Join(" after ", cycle)}.", "Take one of them out of 'after'.");

    /// <summary>No release can ever come to an environment.</summary>
    public static Diagnostic Unreachable(SourceSpan at, string flow, string environment) => Error(
        "LC9103", at, $"No release can ever reach environment '{environment}' of PromotionFlow '{flow}'.", "See to it that the environments before it can be reached.");

    /// <summary>An environment has nothing to deploy to.</summary>
    public static Diagnostic NoClusters(SourceSpan at, string flow, string environment) => Error(
        "LC9104",
        at,
        $"Environment '{environment}' of PromotionFlow '{flow}' has no cluster type, so that nothing ever runs there.",
        "Add a ClusterType, or take the environment out of the flow.");

    /// <summary>A soak fits into no window.</summary>
    public static Diagnostic SoakTooLong(SourceSpan at, (string Flow, string Environment) of, (string Gate, string Time) soak, (string Window, string Longest) window) => Error(
        "LC9105",
        at,
        $"Nothing can ever enter environment '{of.Environment}' of PromotionFlow '{of.Flow}': '{soak.Gate}' takes {soak.Time}, but '{window.Window}' is never open longer than {window.Longest}.",
        "A release enters only when it can soak before the window closes: shorten the soak or widen the window.");

    /// <summary>A time zone does not exist.</summary>
    public static Diagnostic UnknownTimeZone(SourceSpan at, string flow, string gate, string zone) => Error(
        "LC9106", at, $"Gate '{gate}' of PromotionFlow '{flow}' names the time zone '{zone}', which this machine does not know.", "Write a name of the IANA database, such as Europe/Berlin or UTC.");

    /// <summary>Two gates of an environment have one name.</summary>
    public static Diagnostic GateTwice(SourceSpan at, (string Flow, string Environment) of, string gate) => Error(
        "LC9107", at, $"Environment '{of.Environment}' of PromotionFlow '{of.Flow}' has two gates called '{gate}'.", "Give each gate a name of its own.");

    /// <summary>Two environments, or an environment and the flow itself, are published to one place.</summary>
    public static Diagnostic SamePlace(SourceSpan at, string flow, (string First, string Second) environments, string place) => Error(
        "LC9108", at, $"'{environments.First}' and '{environments.Second}' of PromotionFlow '{flow}' are both published to {place}.", "Give each of them a branch or a folder of its own.");

    /// <summary>Gates between waves stand in an environment without waves.</summary>
    public static Diagnostic NoWaves(SourceSpan at, (string Flow, string Environment) of) => Error(
        "LC9109",
        at,
        $"Environment '{of.Environment}' of PromotionFlow '{of.Flow}' has gates between waves, but fewer than two waves.",
        "Write the waves in spec.rollout of its EnvironmentSettings, or remove 'betweenWaves'.");

    /// <summary>There are not so many people.</summary>
    public static Diagnostic TooFewApprovers(SourceSpan at, (string Flow, string Environment) of, (string Gate, int Count, int Named) approvals) => Error(
        "LC9110",
        at,
        $"Gate '{approvals.Gate}' of environment '{of.Environment}' wants {approvals.Count} approvals, but names {approvals.Named} who may give them.",
        "Name more people, or want fewer approvals.");

    /// <summary>A release that does not last may be expected to.</summary>
    public static Diagnostic NothingTellsFailure(SourceSpan at, (string Flow, string Environment) of) => Error(
        "LC9111",
        at,
        $"Environment '{of.Environment}' of PromotionFlow '{of.Flow}' is rolled back on failure, but no gate behind it can fail.",
        "Add a deployment gate with failedStates or a deadline, checks or a program, or remove 'rollback'.");

    /// <summary>The control plane has no flow, or several.</summary>
    public static Diagnostic NotOneFlow(SourceSpan at, int count) => Error(
        "LC9112",
        at,
        count == 0 ? "The control plane has no PromotionFlow." : $"The control plane has {count} PromotionFlows, and only one can be gone.",
        "Keep one PromotionFlow in the folder .promotion.");

    /// <summary>The state of a flow cannot be read.</summary>
    public static Diagnostic StateUnreadable(string path, string reason) => Error(
        "LC9120",
        SourceSpan.WholeFile(path),
        $"The state of the flow cannot be read: {reason}.",
        $"It is on branch {States.StateFiles.Branch} of the GitOps repository: take back what was changed there by hand.");

    /// <summary>What a status source gives cannot be read.</summary>
    public static Diagnostic StatusUnreadable(SourceSpan at, string reason) => Error(
        "LC9121", at, $"The status of deployments cannot be read: {reason}.", "Write a list of objects as schemas/input/status.json describes them.");

    private static Diagnostic Error(string code, SourceSpan at, string message, string hint) => new(code, Severity.Error, at, message) { Hint = hint };
}
