using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Running;

/// <summary>Findings about what a command was asked (LC70xx). One method per code; a retired code stays retired.</summary>
internal static class CommandDiagnostics
{
    /// <summary>The command line names a deployment target that no environment it means has.</summary>
    public static Diagnostic UnknownTarget(string target, string environments, IReadOnlyCollection<string> known) => Error(
        "LC7001", SourceSpan.None, $"There is no deployment target '{target}' in {environments}.", NearestOrSome(target, known, "Targets there"));

    /// <summary>The command line names a cluster type that no environment it means has.</summary>
    public static Diagnostic UnknownClusterType(string clusterType, string environments, IReadOnlyCollection<string> known) => Error(
        "LC7002", SourceSpan.None, $"There is no cluster type '{clusterType}' in {environments}.", NearestOrSome(clusterType, known, "Cluster types there"));

    /// <summary>The command line names a configuration value that no ConfigMap has.</summary>
    public static Diagnostic UnknownKey(string key, string environments, IReadOnlyCollection<string> known) => Error(
        "LC7003", SourceSpan.None, $"No ConfigMap in {environments} has the value '{key}'.", NearestOrSome(key, known, "Values there"));

    /// <summary>What shall be evaluated is neither a Template nor a file.</summary>
    public static Diagnostic UnknownTemplate(string template, string environment, IReadOnlyCollection<string> known) => Error(
        "LC7004", SourceSpan.None, $"'{template}' is neither a Template of environment '{environment}' nor a file.", NearestOrSome(template, known, "Templates there"));

    /// <summary>A file of the command line cannot be read.</summary>
    public static Diagnostic UnreadableFile(string file, string why) => Error(
        "LC7005", SourceSpan.WholeFile(file), $"File '{file}' cannot be read: {why}.", "Check its name and that you may read it.");

    /// <summary>A command that works on one environment was not told which.</summary>
    public static Diagnostic NotOneEnvironment(IReadOnlyCollection<string> environments) => Error(
        "LC7006",
        SourceSpan.None,
        environments.Count == 0 ? "The control plane has no environment." : "The control plane has several environments, and this command works on one.",
        environments.Count == 0 ? null : $"Say which with --environment: {Some(environments)}.");

    /// <summary>What a tree shall be compared with does not exist.</summary>
    public static Diagnostic UnknownTree(string against, string repository, string? why) => Error(
        "LC7007",
        SourceSpan.None,
        $"'{against}' is neither a folder nor a commit of repository '{repository}'{(why is null ? string.Empty : $": {why.TrimEnd('.')}")}.",
        "Name a folder, or a branch, tag or commit, optionally with ':' and a folder in it; name another repository with --repository.");

    /// <summary>A template was evaluated for a pair that no policy places.</summary>
    public static Diagnostic EvaluatedWithoutPlacement(string target, string clusterType) => new(
        "LC7008", Severity.Info, SourceSpan.None, $"No policy places target '{target}' on cluster type '{clusterType}'; this is what would be written if one did.");

    /// <summary>There is nothing to test.</summary>
    public static Diagnostic NoTests(string folder) => Error(
        "LC7010", SourceSpan.None, $"There are no placement tests in '{folder}'.", "Write them as files of kind PlacementTest there, or name the files.");

    /// <summary>A test is about an environment that the control plane lacks.</summary>
    public static Diagnostic UnknownTestEnvironment(SourceSpan at, string environment, IReadOnlyCollection<string> known) => Error(
        "LC7011", at, $"There is no environment '{environment}'.", NearestOrSome(environment, known, "Environments"));

    /// <summary>A name or pattern in a test fits nothing, so that the test would be true of anything.</summary>
    public static Diagnostic PatternMatchesNothing(SourceSpan at, string kind, string pattern, IReadOnlyCollection<string> known) => Error(
        "LC7012", at, $"No {kind} is named '{pattern}'.", NearestOrSome(pattern.Replace("*", string.Empty, StringComparison.Ordinal), known, "There are"));

    /// <summary>A target is not where a test expects it.</summary>
    public static Diagnostic NotPlaced(SourceSpan at, string target, string clusterType, string closest) => Error(
        "LC7013", at, $"Target '{target}' is expected on cluster type '{clusterType}', but is not placed there.", closest);

    /// <summary>A target is also where a test does not expect it.</summary>
    public static Diagnostic UnexpectedlyPlaced(SourceSpan at, string target, string clusterType, (string Policy, SourceSpan At) by) => Error(
        "LC7014", at, $"Target '{target}' is also placed on cluster type '{clusterType}', which is not expected.", $"Policy '{by.Policy}' places it there.") with
    {
        Related = [new RelatedPlace(by.At, $"policy '{by.Policy}'")],
    };

    /// <summary>A target is where a test says that it must never be.</summary>
    public static Diagnostic ForbiddenPlacement(SourceSpan at, string target, string clusterType, (string Policy, SourceSpan At) by) => Error(
        "LC7015", at, $"Target '{target}' is placed on cluster type '{clusterType}', where it must never be.", $"Policy '{by.Policy}' places it there.") with
    {
        Related = [new RelatedPlace(by.At, $"policy '{by.Policy}'")],
    };

    /// <summary>A value of the configuration is not what a test expects.</summary>
    /// <param name="at">The value in the test.</param>
    /// <param name="key">The key of the value.</param>
    /// <param name="assignment">Where it was looked for.</param>
    /// <param name="difference">What it is instead, and where that is written; <see langword="null"/> if there is no such value.</param>
    public static Diagnostic ValueDiffers(SourceSpan at, string key, string assignment, (string Actual, SourceSpan At)? difference) => Error(
        "LC7016",
        at,
        difference is { } other
            ? $"Value '{key}' of '{assignment}' is {other.Actual}, which is not expected."
            : $"Value '{key}' of '{assignment}' is expected, but no ConfigMap gives it.",
        difference is null ? "Look at what applies there with lcnc explain config." : null) with
    {
        Related = difference is { } found ? [new RelatedPlace(found.At, "the value that applies")] : [],
    };

    /// <summary>What shall hold the decisions of an earlier run does not hold them for an environment.</summary>
    public static Diagnostic NoPreviousDecisions(string named, string environment) => new(
        "LC7017", Severity.Warning, SourceSpan.None, $"'{named}' holds no decisions about environment '{environment}', so that placement starts anew.")
    {
        Hint = "Name .lcnc/decisions.yaml, the folder of a tree that generate wrote, or a folder with such a tree for each environment.",
    };

    /// <summary>A command that supposes was given nothing to suppose.</summary>
    public static Diagnostic NothingSupposed() => Error(
        "LC7018", SourceSpan.None, "There is nothing to suppose.", "Say what with --add, --drain or --set-label.");

    /// <summary>A text of the command line is no label.</summary>
    public static Diagnostic NotALabel(string option, string text, string example) => Error(
        "LC7019", SourceSpan.None, $"'{text}' of {option} is no label.", $"Write it as {example}.");

    /// <summary>A label is supposed of something that no environment has.</summary>
    public static Diagnostic UnknownLabelled(string name, IReadOnlyCollection<string> known) => Error(
        "LC7020", SourceSpan.None, $"There is no cluster type, cluster or deployment target '{name}'.", NearestOrSome(name, known, "There are"));

    /// <summary>No cluster type has the label of those that are supposed to be gone.</summary>
    public static Diagnostic NothingDrained(string label) => Error(
        "LC7021", SourceSpan.None, $"No cluster type has the label '{label}'.", "See the labels of cluster types with lcnc explain placement.");

    private static Diagnostic Error(string code, SourceSpan at, string message, string? hint) => new(code, Severity.Error, at, message) { Hint = hint };

    private static string NearestOrSome(string written, IReadOnlyCollection<string> known, string what) => NearestName.Of(written, known) is { } nearest
        ? $"Did you mean '{nearest}'?"
        : $"{what}: {Some(known)}.";

    private static string Some(IReadOnlyCollection<string> names)
    {
        const int Shown = 20;
        return names.Count == 0
            ? "none"
            : string.Join(", ", names.Order(StringComparer.Ordinal).Take(Shown)) + (names.Count > Shown ? $" and {names.Count - Shown} more" : string.Empty);
    }
}
