using System.Globalization;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog;

/// <summary>Findings about the catalog as written (LC1xxx). One method per code; a retired code stays retired.</summary>
/// <remarks>Values of configuration and parts of URLs that may be secret are never quoted.</remarks>
public static class CatalogDiagnostics
{
    /// <summary>Codes of errors that do not keep Kalypso from writing output: its profile reports them as warnings.</summary>
    /// <remarks>Where one of them stands for a thing that a later stage needs, such as a Template that is not defined, that stage reports
    /// it.</remarks>
    public static IReadOnlySet<string> OnlyOurs { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "LC1009", "LC1021", "LC1025", "LC1026", "LC1027", "LC1036", "LC1032", "LC1033", "LC1034", "LC1042", "LC1043",
        "LC1045", "LC1046", "LC1047", "LC1048", "LC1049", "LC1052", "LC1060", "LC1061", "LC1068", "LC1082", "LC1093", "LC1095",
        "LC1280", "LC1281", "LC1282", "LC1283", "LC1284", "LC1286", "LC1287", "LC1288", "LC1289", "LC1290", "LC1291", "LC1293", "LC1295", "LC1296", "LC1297",
    };

    // Long enough to recognise a value, short enough for a line.
    private const int MaximumExcerpt = 80;

    /// <summary>A file is not UTF-8.</summary>
    public static Diagnostic NotUtf8(SourceSpan at) => Error("LC1001", at, "The file is not UTF-8 from here on.", "Save it as UTF-8.");

    /// <summary>A file holds a character that YAML does not allow.</summary>
    public static Diagnostic ControlCharacter(SourceSpan at, char character) => Error(
        "LC1002", at,
        string.Create(CultureInfo.InvariantCulture, $"The file holds the control character U+{(int)character:X4}, which YAML does not allow."),
        "Remove it, or write it as an escape in double quotes.");

    /// <summary>A file cannot be read as YAML.</summary>
    public static Diagnostic NotYaml(SourceSpan at, string reason, string? hint) =>
        Error("LC1003", at, $"The file is not YAML from here on: {reason}.", hint);

    /// <summary>A file is larger, deeper or repeats more than any control plane needs.</summary>
    public static Diagnostic BeyondLimit(SourceSpan at, string what, long limit) => Error(
        "LC1004", at,
        string.Create(CultureInfo.InvariantCulture, $"There are more than {limit} {what}, so the rest of the file is not read."),
        "Split it, or remove what is not meant for a control plane.");

    /// <summary>A mapping has one key twice.</summary>
    public static Diagnostic DuplicateKey(SourceSpan at, string key, SourceSpan first) =>
        Error("LC1005", at, $"Key '{key}' is written twice in one mapping.", "Keep one of them.") with { Related = First(first) };

    /// <summary>A mapping has a key that is no text.</summary>
    public static Diagnostic KeyIsNotText(SourceSpan at, string found) =>
        Error("LC1006", at, $"A key must be text, but this one is {found}.",
            found == "a mapping" ? "Put a template such as {{ x }} in quotes." : "Quote it.");

    /// <summary>Kubernetes reads a key as another text than was written.</summary>
    public static Diagnostic KeyIsReadAs(SourceSpan at, string written, string read) =>
        Warning("LC1007", at, $"Kubernetes reads the key '{written}' as '{read}'.", $"Write \"{written}\" in quotes.");

    /// <summary>An alias has no anchor before it.</summary>
    public static Diagnostic UnknownAnchor(SourceSpan at, string alias) =>
        Error("LC1008", at, $"No anchor '&{alias}' stands before the alias '*{alias}'.", null);

    /// <summary>A document is not an object of Kubernetes.</summary>
    public static Diagnostic NotAnObject(SourceSpan at, string problem) => Error(
        "LC1009", at, $"The document is not an object of Kubernetes: {problem}.",
        "Give it 'apiVersion' and 'kind', move the file elsewhere, or list it in .sourceignore.");

    /// <summary>A kind is not one of its API group.</summary>
    public static Diagnostic UnknownKind(SourceSpan at, string kind, string group, IReadOnlyCollection<string> known) =>
        Error("LC1010", at, $"Kind '{kind}' does not exist in '{group}'.", NearestOrAll(kind, known, "Kinds"));

    /// <summary>A version is not one of its API group.</summary>
    public static Diagnostic UnknownVersion(SourceSpan at, string apiVersion, string known) =>
        Error("LC1011", at, $"Version '{apiVersion}' does not exist.", $"Write '{known}'.");

    /// <summary>A field is written where it can change nothing.</summary>
    public static Diagnostic NoEffect(SourceSpan at, string owner, string path, string why) =>
        Error("LC1042", at, $"Field '{path}' of {owner} has no effect: {why}.", "Remove it, or change what makes it useless.");

    /// <summary>A policy asks for at least more than at most.</summary>
    public static Diagnostic ContradictingCount(SourceSpan at, string owner, int atLeast, int atMost) => Error(
        "LC1043", at,
        string.Create(CultureInfo.InvariantCulture, $"{owner} asks for at least {atLeast} and at most {atMost} cluster types."), null);

    /// <summary>An object is ignored, but its API group looks like a slip of the pen.</summary>
    public static Diagnostic MisspelledGroup(SourceSpan at, string apiVersion, string known) =>
        Warning("LC1012", at, $"The object is ignored because '{apiVersion}' is not '{known}'.", $"Did you mean '{known}'?");

    /// <summary>An object is of a kind that Kalypso makes itself.</summary>
    public static Diagnostic GeneratedKind(SourceSpan at, string owner) =>
        Warning("LC1013", at, $"{owner} is ignored because the scheduler makes such objects itself.", "Remove it.");

    /// <summary>A ConfigMap carries the label of platform configuration with another value than <c>true</c>.</summary>
    public static Diagnostic NotPlatformConfig(SourceSpan at, string name) =>
        Info("LC1014", at, $"ConfigMap '{name}' is ignored because its label 'platform-config' is not 'true'.");

    /// <summary>A required field is not written.</summary>
    public static Diagnostic MissingField(SourceSpan at, string owner, string path) =>
        Error("LC1020", at, $"{owner} has no field '{path}'.", null);

    /// <summary>A field does not exist.</summary>
    public static Diagnostic UnknownField(SourceSpan at, string owner, string path, string? nearest) =>
        Error("LC1021", at, $"{owner} has the field '{path}', which does not exist.",
            nearest is null ? "Kubernetes would drop it without a word; remove it." : $"Did you mean '{nearest}'?");

    /// <summary>A value has another shape than its field needs.</summary>
    public static Diagnostic WrongType(SourceSpan at, string owner, string path, string problem) =>
        Error("LC1022", at, $"Field '{path}' of {owner} must be {problem}.", null);

    /// <summary>A value is read as something else than text.</summary>
    public static Diagnostic NotText(SourceSpan at, string owner, string path, string found) =>
        Error("LC1023", at, $"Field '{path}' of {owner} must be text, but is {found}.", "Quote it.");

    /// <summary>A value is none of those that its field can have.</summary>
    public static Diagnostic UnknownChoice(SourceSpan at, string field, string value, IReadOnlyCollection<string> choices) =>
        Error("LC1024", at, $"{field} cannot be '{value}'.", NearestOrAll(value, choices, "Values"));

    /// <summary>A required field is empty, which the API server accepts but does no good.</summary>
    public static Diagnostic EmptyField(SourceSpan at, string owner, string path) =>
        Error("LC1025", at, $"Field '{path}' of {owner} is empty.", null);

    /// <summary>A key of a map has no value.</summary>
    public static Diagnostic NoValue(SourceSpan at, string owner, string path) =>
        Error("LC1026", at, $"Field '{path}' of {owner} has no value.", "Write \"\" for an empty one.");

    /// <summary>A policy does not say what it selects, so that it selects everything.</summary>
    public static Diagnostic MissingSelector(SourceSpan at, string owner, string path) =>
        Error("LC1027", at, $"{owner} has no field '{path}', so that it selects everything.",
            "Write 'labelSelector: {}' if everything is meant.");

    /// <summary>A requirement of a selector has values where it must not, or none where it must.</summary>
    public static Diagnostic InvalidRequirement(SourceSpan at, string owner, string selectorOperator, bool needsValues) => Error(
        "LC1028", at, $"A selector of {owner} has operator '{selectorOperator}' {(needsValues ? "without values" : "with values")}.",
        needsValues ? "Add 'values'." : "Remove 'values'.");

    /// <summary>A key is none that Kubernetes accepts for a label.</summary>
    public static Diagnostic InvalidLabelKey(SourceSpan at, string owner, string key) => Error(
        "LC1029", at, $"'{key}' of {owner} cannot be the key of a label.",
        "Use up to 63 letters, digits, '-', '_' and '.', begun and ended by a letter or digit; a DNS name and '/' may stand before.");

    /// <summary>A value is none that Kubernetes accepts for a label.</summary>
    public static Diagnostic InvalidLabelValue(SourceSpan at, string owner, string path, string value) => Error(
        "LC1030", at, $"Field '{path}' of {owner} is '{Excerpt(value)}', which cannot be the value of a label.",
        "Use up to 63 letters, digits, '-', '_' and '.', begun and ended by a letter or digit.");

    /// <summary>A key is none that Kubernetes accepts in a ConfigMap.</summary>
    public static Diagnostic InvalidConfigKey(SourceSpan at, string owner, string key) =>
        Error("LC1031", at, $"'{key}' of {owner} cannot be a key of a ConfigMap.", "Use up to 253 letters, digits, '-', '_' and '.'.");

    /// <summary>A text is none that Kubernetes accepts as an amount of a resource.</summary>
    public static Diagnostic InvalidQuantity(SourceSpan at, string owner, string path) =>
        Error("LC1032", at, $"The value of '{path}' of {owner} cannot be an amount of a resource.",
            "Write a number that is not negative, with a suffix of Kubernetes such as m, k, Mi or Gi if needed.");

    /// <summary>A value is none that the operator of a placement term compares with.</summary>
    public static Diagnostic InvalidTerm(SourceSpan at, string owner, string termOperator, string wanted) =>
        Error("LC1033", at, $"A term of {owner} has operator '{termOperator}', which needs {wanted}.", null);

    /// <summary>A toleration tolerates nothing that can be.</summary>
    public static Diagnostic InvalidToleration(SourceSpan at, string owner, string problem, string hint) =>
        Error("LC1034", at, $"A toleration of {owner} cannot be: {problem}.", hint);

    /// <summary>A name is none that Kubernetes accepts, or not safe as a part of a path.</summary>
    internal static Diagnostic InvalidName(TextPlace place, string? suggestion) => Error(
        "LC1035", place.At, $"Field '{place.Path}' of {place.Owner} is '{Excerpt(place.Text)}', which cannot be a name.",
        suggestion is null ? "Use lower-case letters, digits and '-', begun and ended by a letter or digit." : $"Did you mean '{suggestion}'?");

    /// <summary>A name does not fit into a label.</summary>
    public static Diagnostic NameTooLong(SourceSpan at, string what, string name) => Error(
        "LC1036", at,
        string.Create(CultureInfo.InvariantCulture, $"The name of {what} '{name}' has {name.Length} characters, but only {ResourceName.MaximumLabelLength} fit into a label."),
        "Shorten it.");

    /// <summary>A URL is none that may be handed to git.</summary>
    internal static Diagnostic UnsafeUrl(TextPlace place, string problem) =>
        Error("LC1037", place.At, $"Field '{place.Path}' of {place.Owner} is '{UrlExcerpt(place.Text)}', which cannot be the URL of a repository: {problem}.", null);

    /// <summary>A URL holds a password or token.</summary>
    public static Diagnostic CredentialsInUrl(SourceSpan at, string owner, string path) =>
        Error("LC1038", at, $"Field '{path}' of {owner} holds credentials.",
            "Remove them, replace the secret, and let git's credential helper supply it.");

    /// <summary>A branch is none that git accepts.</summary>
    internal static Diagnostic InvalidBranch(TextPlace place) =>
        Error("LC1039", place.At, $"Field '{place.Path}' of {place.Owner} is '{Excerpt(place.Text)}', which cannot be the name of a branch.", null);

    /// <summary>A path may leave the repository.</summary>
    internal static Diagnostic UnsafePath(TextPlace place) =>
        Error("LC1040", place.At, $"Field '{place.Path}' of {place.Owner} is '{Excerpt(place.Text)}', which cannot be a folder of a repository.",
            "Write it relative to the root of the repository, with '/', without '..' and names that git or Windows keep for themselves.");

    /// <summary>A commit is no commit.</summary>
    internal static Diagnostic InvalidCommit(TextPlace place) =>
        Error("LC1041", place.At, $"Field '{place.Path}' of {place.Owner} is '{Excerpt(place.Text)}', which cannot be a commit.", "Write 7 to 64 hexadecimal digits.");

    /// <summary>What an application says about its manifests could lead a reconciler or a template astray.</summary>
    internal static Diagnostic UnsafeManifests(TextPlace place, string problem) => Error(
        "LC1045", place.At, $"Field '{place.Path}' of {place.Owner} is '{UrlExcerpt(place.Text)}', which cannot be used: {problem}.",
        "Reconcilers fetch from there with the platform's rights: write a plain URL, branch and folder.");

    /// <summary>An application gives itself a label that belongs to a controller.</summary>
    public static Diagnostic LabelOfController(SourceSpan at, string owner, string key, string value) => Error(
        "LC1046", at, $"Label '{key}: {Excerpt(value)}' of {owner} belongs to a controller of the cluster.",
        "Remove it: templates that copy labels would hand it more rights. What the platform wants there, it writes in its Template.");

    /// <summary>A Template lets an application choose whose rights its objects get.</summary>
    public static Diagnostic FieldLeftToApplications(SourceSpan at, string template, string field, string expression) => Error(
        "LC1047", at, $"Template '{template}' fills the field '{field}' with '{Excerpt(expression)}', which applications write.",
        "Take what the platform decides: .Namespace, .Workspace, .ClusterType, a value of the configuration, or a fixed text.");

    /// <summary>A digest is no digest.</summary>
    public static Diagnostic InvalidDigest(SourceSpan at, string owner, string path) =>
        Error("LC1048", at, $"Field '{path}' of {owner} cannot be a digest.", "Write 'sha256:' and 64 lower-case hexadecimal digits.");

    /// <summary>A source defines one object twice.</summary>
    public static Diagnostic DuplicateObject(SourceSpan at, string owner, SourceSpan first) =>
        Error("LC1050", at, $"{owner} is defined twice.", "Remove or rename one of them.") with { Related = First(first) };

    /// <summary>Two sources define one object.</summary>
    public static Diagnostic DuplicateAcrossSources(SourceSpan at, string owner, string sources, SourceSpan first) =>
        Error("LC1051", at, $"{owner} is defined by {sources}, neither of which wins.",
            "Remove or rename one of them.") with
        { Related = First(first) };

    /// <summary>A workload repository brings a kind that the platform team owns.</summary>
    public static Diagnostic PlatformKindInWorkloads(SourceSpan at, string owner, string registration) =>
        Error("LC1052", at, $"{owner} comes from the workload repository of '{registration}', but its kind belongs to the platform.",
            "Move it to the environment or its base.");

    /// <summary>The facts hold something else than labelled ConfigMaps.</summary>
    public static Diagnostic NotAFact(SourceSpan at, string owner) =>
        Error("LC1053", at, $"{owner} is among the facts, which are ConfigMaps with the label 'platform-config: \"true\"'.", null);

    /// <summary>A cluster type names a template that no document defines.</summary>
    public static Diagnostic UnknownTemplate(SourceSpan at, string clusterType, string template, IReadOnlyCollection<string> defined) =>
        Error("LC1060", at, $"ClusterType '{clusterType}' uses Template '{template}', which is not defined.",
            NearestOrAll(template, defined, "Defined Templates"));

    /// <summary>A workload names a schema that no document defines.</summary>
    public static Diagnostic UnknownConfigSchema(SourceSpan at, string workload, string schema, IReadOnlyCollection<string> defined) =>
        Error("LC1061", at, $"Workload '{workload}' uses ConfigSchema '{schema}', which is not defined.",
            NearestOrAll(schema, defined, "Defined ConfigSchemas"));

    /// <summary>A target is meant for an environment that is not listed.</summary>
    public static Diagnostic UnknownEnvironment(SourceSpan at, string target, string environment, IReadOnlyCollection<string> listed) =>
        Warning("LC1062", at, $"Target '{target}' is meant for environment '{environment}', which is not listed.",
            NearestOrAll(environment, listed, "Listed environments"));

    /// <summary>A registration has no workspace.</summary>
    public static Diagnostic NoWorkspace(SourceSpan at, string registration) =>
        Warning("LC1063", at,
            $"WorkloadRegistration '{registration}' has no workspace, so that no policy of a workspace selects its targets.",
            "Add 'spec.workspace'.");

    /// <summary>No cluster type uses a template.</summary>
    public static Diagnostic UnusedTemplate(SourceSpan at, string template) =>
        Warning("LC1064", at, $"No ClusterType uses Template '{template}'.", null);

    /// <summary>A registration points at no workload.</summary>
    public static Diagnostic EmptyRegistration(SourceSpan at, string registration) =>
        Warning("LC1065", at, $"WorkloadRegistration '{registration}' brings no Workload.", null);

    /// <summary>A workload came without a registration.</summary>
    public static Diagnostic WorkloadWithoutRegistration(SourceSpan at, string workload) =>
        Warning("LC1066", at, $"Workload '{workload}' belongs to no WorkloadRegistration, so that its workspace is empty.",
            "Register it; Kalypso fails on such a Workload.");

    /// <summary>A template is used for another purpose than its type says.</summary>
    public static Diagnostic TemplateOfOtherType(SourceSpan at, string clusterType, string template, string type) =>
        Warning("LC1067", at, $"ClusterType '{clusterType}' uses Template '{template}', whose type is '{type}', for another purpose.",
            null);

    /// <summary>A cluster is of a cluster type that no document defines.</summary>
    public static Diagnostic UnknownClusterType(SourceSpan at, string cluster, string clusterType, IReadOnlyCollection<string> defined) =>
        Error("LC1068", at, $"Cluster '{cluster}' is of ClusterType '{clusterType}', which is not defined.",
            NearestOrAll(clusterType, defined, "Defined ClusterTypes"));

    /// <summary>A profile is about a cluster type that no document defines.</summary>
    public static Diagnostic ProfileWithoutClusterType(SourceSpan at, string profile, IReadOnlyCollection<string> defined) =>
        Warning("LC1069", at, $"ClusterTypeProfile '{profile}' is about no ClusterType.",
            NearestOrAll(profile, defined, "Defined ClusterTypes"));

    /// <summary>Requirements are about a workload that no document defines.</summary>
    public static Diagnostic RequirementsWithoutWorkload(SourceSpan at, string requirements, IReadOnlyCollection<string> defined) =>
        Warning("LC1073", at, $"WorkloadRequirements '{requirements}' are about no Workload.",
            NearestOrAll(requirements, defined, "Defined Workloads"));

    /// <summary>A workload has two targets of one name in one environment.</summary>
    public static Diagnostic DuplicateTarget(SourceSpan at, string workload, string target, SourceSpan first) =>
        Error("LC1070", at, $"Workload '{workload}' has two targets '{target}' in one environment.",
            "Rename one of them.") with
        { Related = First(first) };

    /// <summary>Two workloads have targets that come out with one name.</summary>
    public static Diagnostic TargetCollision(SourceSpan at, string name, string workload, (string Workload, SourceSpan At) other) =>
        Error("LC1071", at, $"Workloads '{other.Workload}' and '{workload}' both make the deployment target '{name}'.",
            "Rename one of the targets.") with
        { Related = First(other.At) };

    /// <summary>A label of a workload replaces one of a target.</summary>
    public static Diagnostic LabelOverridden(SourceSpan at, string target, string key) =>
        Info("LC1072", at, $"Label '{key}' of target '{target}' is replaced by that of its Workload.");

    /// <summary>There is no environment of a name.</summary>
    public static Diagnostic EnvironmentNotFound(string environment, IReadOnlyCollection<string> known) =>
        Error("LC1080", SourceSpan.None, $"There is no environment '{environment}'.", NearestOrAll(environment, known, "Environments"));

    /// <summary>An environment is there, but the list does not name it.</summary>
    public static Diagnostic EnvironmentNotListed(string environment, IReadOnlyCollection<string> listed) =>
        Warning("LC1081", SourceSpan.None, $"Environment '{environment}' is not listed in '.environments'.",
            NearestOrAll(environment, listed, "Listed environments"));

    /// <summary>What an object points at cannot be found; reported by the shell that looks for it.</summary>
    public static Diagnostic SourceNotFound(SourceSpan at, string owner, string problem) =>
        Error("LC1082", at, $"The files of {owner} cannot be found: {problem}.", null);

    /// <summary>A <c>kustomization.yaml</c> does more than list files.</summary>
    public static Diagnostic KustomizationNotRun(SourceSpan at, string field) =>
        Error("LC1090", at, $"The kustomization has the field '{field}', which is not run.",
            "Only 'resources' that are files and folders are read; write the objects as they shall be.");

    /// <summary>A <c>kustomization.yaml</c> lists what is not there.</summary>
    public static Diagnostic KustomizationResourceNotFound(SourceSpan at, string resource) =>
        Error("LC1091", at, $"The kustomization lists '{resource}', which is not a file or folder of this source.", null);

    /// <summary>A <c>kustomization.yaml</c> does not list a file of its folder.</summary>
    public static Diagnostic NotInKustomization(SourceSpan at, string kustomization) =>
        Warning("LC1092", at, $"The file is not read because '{kustomization}' does not list it.", "Add it to 'resources'.");

    /// <summary>Two files have names that some file systems take for one.</summary>
    public static Diagnostic NamesDifferInCase(string file, string other) =>
        Error("LC1093", SourceSpan.WholeFile(file), $"The files '{other}' and '{file}' differ only in case, so that Windows and macOS keep one of them.",
            "Rename one of them.");

    /// <summary>A suppression names a code that does not exist.</summary>
    public static Diagnostic UnknownCode(SourceSpan at, string code) =>
        Error("LC1095", at, $"There is no diagnostic '{code}'.", "Codes are LC and four digits, see docs/diagnostics.md.");

    /// <summary>Settings are about another environment than the one that holds them.</summary>
    public static Diagnostic SettingsOfOtherEnvironment(SourceSpan at, string name, string environment) =>
        Warning("LC1096", at, $"EnvironmentSettings '{name}' are ignored in environment '{environment}'.", $"Name them '{environment}'.");

    /// <summary>A field has no effect: Kubernetes knows it, and nothing here reads it.</summary>
    public static Diagnostic FieldNotRead(SourceSpan at, string owner, string path) =>
        Warning("LC1097", at, $"Field '{path}' of {owner} is not read, so that it has no effect.", "Remove it.");

    /// <summary>A namespace is written, and the environment's name takes its place.</summary>
    public static Diagnostic NamespaceReplaced(SourceSpan at, string owner, string written) =>
        Warning("LC1098", at, $"Field 'metadata.namespace' of {owner} is '{written}', but always replaced by the environment's name.", "Remove it.");

    /// <summary>Nothing reads an annotation.</summary>
    public static Diagnostic AnnotationNotRead(SourceSpan at, string owner, string path, string? nearest) => Warning(
        "LC1099", at, $"'{path}' of {owner} is not read, so that it has no effect.",
        nearest is null ? "Remove it, or write it as a comment." : $"Did you mean '{nearest}'?");

    /// <summary>An annotation has a value without a meaning.</summary>
    public static Diagnostic AnnotationWithoutEffect(SourceSpan at, string owner, string path, IReadOnlyCollection<string> choices) =>
        Warning("LC1074", at, $"'{path}' of {owner} has a value without a meaning, so that it has no effect.",
            $"Values: {string.Join(", ", choices)}.");

    /// <summary>A template says how its file is called, and no cluster type uses it for a file of that name.</summary>
    public static Diagnostic ContentTypeNotRead(SourceSpan at, string template) =>
        Warning("LC1075", at, $"Field 'spec.contentType' of Template '{template}' has no effect, because no ClusterType uses it as 'configType'.",
            "Remove it: only files of configuration can be shell scripts.");

    /// <summary>A template of configuration names a content type that nothing knows.</summary>
    public static Diagnostic UnknownContentType(SourceSpan at, string template, string contentType) =>
        Warning("LC1076", at, $"Template '{template}' has the content type '{contentType}', which nothing knows, so that it writes a '.yaml' file.",
            "Values: sh, yaml.");

    /// <summary>A file cannot be taken for the decisions of an earlier run about an environment.</summary>
    public static Diagnostic NotPreviousDecisions(SourceSpan at, string problem) =>
        Error("LC1077", at, $"The file cannot be used as previous decisions: {problem}.", "Give the file .lcnc/decisions.yaml of a tree of the environment.");

    private static Diagnostic Error(string code, SourceSpan at, string message, string? hint) =>
        new(code, Severity.Error, at, message) { Hint = hint };

    private static Diagnostic Warning(string code, SourceSpan at, string message, string? hint) =>
        new(code, Severity.Warning, at, message) { Hint = hint };

    private static Diagnostic Info(string code, SourceSpan at, string message) => new(code, Severity.Info, at, message);

    private static string Excerpt(string value) => value.Length <= MaximumExcerpt ? value : $"{value[..MaximumExcerpt]}…";

    // A token can stand before '@' or after '?'.
    private static string UrlExcerpt(string url) => url.AsSpan().IndexOfAny('@', '?', '#') is var end and >= 0 ? $"{Excerpt(url[..end])}…" : Excerpt(url);

    private static ValueList<RelatedPlace> First(SourceSpan at) => [new RelatedPlace(at, "first defined here")];

    private static string NearestOrAll(string written, IReadOnlyCollection<string> known, string what)
    {
        if (NearestName.Of(written, known) is { } nearest)
        {
            return $"Did you mean '{nearest}'?";
        }

        return known.Count == 0 ? $"{what}: none." : $"{what}: {string.Join(", ", known.Order(StringComparer.Ordinal))}.";
    }
}
