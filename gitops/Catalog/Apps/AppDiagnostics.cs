using System.Globalization;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Apps;

/// <summary>Findings about low-code apps and runtimes as written (LC114x and LC115x). One method per code; a retired code stays retired.</summary>
public static class AppDiagnostics
{
    private const int MaximumExcerpt = 80;

    /// <summary>A text is not what its field asks for.</summary>
    internal static Diagnostic WrongFormat(TextPlace place, string noun, string hint) => Error(
        "LC1140", place.At, $"Field '{place.Path}' of {place.Owner} is '{Excerpt(place.Text)}', which cannot be the {noun}.", hint);

    /// <summary>Something that an app reaches is neither a host nor a range of addresses.</summary>
    public static Diagnostic InvalidEgress(SourceSpan at, string owner, string problem) =>
        Error("LC1141", at, $"An item of 'egress' of {owner} {problem}.", "Write one of 'host' and 'cidr', and the ports.");

    /// <summary>A promise promises nothing, or is about two things.</summary>
    public static Diagnostic InvalidPromise(SourceSpan at, string owner, string promise, string problem) =>
        Error("LC1142", at, $"Promise '{promise}' of {owner} {problem}.", "Write what is promised, and the one route or connector that it is about.");

    /// <summary>A budget of disruptions is written in two ways.</summary>
    public static Diagnostic MaxAndMinAvailable(SourceSpan at, string owner) =>
        Error("LC1143", at, $"'disruption' of {owner} has 'maxUnavailable' and 'minAvailable'.", "Keep one of them: Kubernetes takes no more.");

    /// <summary>Two things would decide about the number of pods.</summary>
    public static Diagnostic HpaAndKeda(SourceSpan at, string owner) => Error(
        "LC1144", at, $"'scaling' of {owner} has 'hpa' and 'keda', which would change the number of pods against each other.",
        "Keep one of them; KEDA can also scale on CPU by a trigger of Prometheus.");

    /// <summary>The least is more than the most.</summary>
    public static Diagnostic MinAboveMax(SourceSpan at, string owner, int min, int max) => Error(
        "LC1145", at, string.Create(CultureInfo.InvariantCulture, $"'scaling' of {owner} asks for at least {min} and at most {max} pods."), "Raise 'max' or lower 'min'.");

    /// <summary>Production would run whatever a tag points at.</summary>
    public static Diagnostic MutableTag(SourceSpan at, string owner, string tag, string environment) => Error(
        "LC1146", at, $"Tag '{tag}' of {owner} has no digest, but environment '{environment}' is of class production.",
        "Write 'image.digest' of the image that was tested; a tag can be moved.");

    /// <summary>Nothing is known of what runs an app.</summary>
    public static Diagnostic UnknownRuntime(SourceSpan at, string app, string runtime, IReadOnlyCollection<string> known) => Error(
        "LC1147", at, $"LowCodeApp '{app}' runs on '{runtime}', which is neither built in nor a Runtime beside it.", NearestOrAll(runtime, known, "Runtimes"))
        with
    {
        Subject = $"LowCodeApp/{app}",
    };

    /// <summary>A name stands for two things.</summary>
    public static Diagnostic WrittenTwice(SourceSpan at, string owner, string what) => Error("LC1148", at, $"{owner} has {what} twice.", "Keep one of them, or rename it.");

    /// <summary>A target is meant for an environment that the app does not list.</summary>
    public static Diagnostic UnknownEnvironment(SourceSpan at, string target, string environment, IReadOnlyCollection<string> known) => Error(
        "LC1149", at, $"Target '{target}' is meant for environment '{environment}', which 'environments' does not list.", NearestOrAll(environment, known, "Environments"));

    /// <summary>An image could be any.</summary>
    public static Diagnostic ImageWithoutVersion(SourceSpan at, string owner) =>
        Error("LC1150", at, $"The image of {owner} has neither 'tag' nor 'digest'.", "Write the tag that was built, and its digest.");

    /// <summary>An exposure says everything but where.</summary>
    public static Diagnostic ExposureWithoutHost(SourceSpan at, string owner) =>
        Error("LC1151", at, $"'exposure' of {owner} has no 'host', so that nothing is exposed.", "Write 'host', or remove 'exposure'; an override can take it away by 'exposure: null'.");

    /// <summary>A runtime is defined that is built in.</summary>
    public static Diagnostic BuiltinRuntime(SourceSpan at, string runtime) => Error("LC1152", at, $"Runtime '{runtime}' is built in.", "Choose another name.");

    /// <summary>Files of an app have nothing in them that is an app.</summary>
    public static Diagnostic NoApp(SourceSpan at) => Error("LC1153", at, "There is no LowCodeApp here.", "Name the file that holds it.");

    /// <summary>There is more than one app.</summary>
    public static Diagnostic SeveralApps(SourceSpan at, string app, string other) =>
        Error("LC1154", at, $"LowCodeApp '{app}' stands beside LowCodeApp '{other}', but a file describes one app.", "Give each app a file of its own.");

    /// <summary>The files of an app are where its runtime does not look.</summary>
    public static Diagnostic BundleOfOtherMode(SourceSpan at, string owner, string runtime, bool isMounted) => Error(
        "LC1155", at,
        isMounted
            ? $"{owner} has no 'bundle', but runtime '{runtime}' mounts the files of its apps."
            : $"{owner} has a 'bundle', but runtime '{runtime}' finds the files of its apps in the image.",
        isMounted ? "List the files under 'bundle.files'." : "Remove 'bundle', and put the files into the image.");

    private static Diagnostic Error(string code, SourceSpan at, string message, string? hint) => new(code, Severity.Error, at, message) { Hint = hint };

    private static string Excerpt(string text) => text.Length <= MaximumExcerpt ? text : $"{text[..MaximumExcerpt]}…";

    private static string? NearestOrAll(string text, IReadOnlyCollection<string> known, string what) =>
        NearestName.Of(text, known) is { } nearest ? $"Did you mean '{nearest}'?"
        : known.Count == 0 ? null
        : $"{what}: {string.Join(", ", known.Order(StringComparer.Ordinal))}.";
}
