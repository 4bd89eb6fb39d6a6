using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Sources;

/// <summary>Findings about the files and repositories that a control plane names (LC71xx). One method per code.</summary>
internal static class SourceDiagnostics
{
    /// <summary>The control plane of the command line does not exist.</summary>
    public static Diagnostic ControlPlaneNotFound(string argument) => Error(
        "LC7101",
        SourceSpan.None,
        $"The control plane '{argument}' is not a folder.",
        "Name the folder that holds one folder per environment, or git+PATH-or-URL[#REF].");

    /// <summary>The control plane of the command line is no repository that git may be given.</summary>
    public static Diagnostic UnusableControlPlane(string argument, string reason) => Error(
        "LC7102",
        SourceSpan.None,
        $"The control plane '{argument}' cannot be used: {reason}.",
        "Write git+PATH-or-URL[#REF] with an https or ssh URL or a folder, and a branch, tag or commit.");

    /// <summary>A listed environment has no folder.</summary>
    public static Diagnostic EnvironmentFolderMissing(SourceSpan at, string name) => Error(
        "LC7103",
        at,
        $"Environment '{name}' is listed, but the control plane has no folder '{name}' with its content.",
        $"Put the content of the environment's branch into the folder '{name}' beside the other environments.") with
    { Subject = $"Environment/{name}" };

    /// <summary>A base repository has no folder.</summary>
    public static Diagnostic BaseRepoFolderMissing(SourceSpan at, string name) => Error(
        "LC7104",
        at,
        $"BaseRepo '{name}' has no folder: the control plane should hold its content in the folder '{name}'.",
        $"Put the content of its spec.path into the folder '{name}', or use the git form, git+PATH-or-URL.") with
    { Subject = $"BaseRepo/{name}" };

    /// <summary>A registration has no folder with its workload.</summary>
    public static Diagnostic WorkloadFolderMissing(SourceSpan at, string name, string expected) => Error(
        "LC7105",
        at,
        $"WorkloadRegistration '{name}' has no folder: what it points at should be in '{expected}'.",
        "Put the content of its spec.workload.path there, or name another folder with --workloads.") with
    { Subject = $"WorkloadRegistration/{name}" };

    /// <summary>The name of an object cannot be the name of a folder.</summary>
    public static Diagnostic UnusableFolderName(SourceSpan at, string owner, string name) => Error(
        "LC7106",
        at,
        $"{owner} cannot be looked up as a folder: '{name}' is not a name of one folder.",
        "Use lower-case letters, digits and '-'.");

    /// <summary>Two objects would share one folder.</summary>
    public static Diagnostic FolderClash(SourceSpan at, string first, string second, string folder) => Error(
        "LC7107",
        at,
        $"{first} and {second} both belong in the folder '{folder}'.",
        "Rename one of them, or use the git form, git+PATH-or-URL.");

    /// <summary>A symbolic link leads out of its source, nowhere, or in a circle.</summary>
    public static Diagnostic UnsafeLink(string file, string problem, ValueList<RelatedPlace> others) => Error(
        "LC7108",
        SourceSpan.WholeFile(file),
        $"The symbolic link '{file}' {problem}.",
        "Replace the link by the file it should lead to.") with
    { Related = others };

    /// <summary>A symbolic link is passed over.</summary>
    public static Diagnostic LinkPassedOver(string file) => new(
        "LC7109",
        Severity.Warning,
        SourceSpan.WholeFile(file),
        $"The symbolic link '{file}' is passed over: links are not followed, as Flux does not follow them.")
    { Hint = "Replace the link by the file it leads to, or list it in .sourceignore." };

    /// <summary>A source is larger than anything that is a control plane.</summary>
    public static Diagnostic TooLarge(string path, string limit) => Error(
        "LC7110",
        SourceSpan.WholeFile(path),
        $"'{path}' is too large to be read: it has more than {limit}.",
        "Keep what is no YAML of the control plane out of it, or list it in .sourceignore.");

    /// <summary>The system refuses to give a file.</summary>
    public static Diagnostic Unreadable(string path, string reason) => Error(
        "LC7111",
        SourceSpan.WholeFile(path),
        $"'{path}' cannot be read: {reason}",
        "Check its permissions.");

    /// <summary>The name of a file would be read as more than text by a terminal.</summary>
    public static Diagnostic UnsafeFileName(string shown) => Error(
        "LC7112",
        SourceSpan.WholeFile(shown),
        $"The name of the file '{shown}' holds characters that are not text (shown as '?').",
        "Rename the file.");

    /// <summary>The facts file does not exist.</summary>
    public static Diagnostic FactsNotFound(string path) => Error(
        "LC7113",
        SourceSpan.None,
        $"The facts file '{path}' does not exist.",
        "Name a YAML file with labelled ConfigMaps after --facts.");

    /// <summary>The folder of <c>--workloads</c> does not exist.</summary>
    public static Diagnostic WorkloadsNotFound(string path) => Error(
        "LC7114",
        SourceSpan.None,
        $"The folder '{path}' of --workloads does not exist.",
        "Name the folder that holds one folder per WorkloadRegistration.");

    /// <summary>A repository is named in a way that git may not be given.</summary>
    public static Diagnostic UnusableRepository(SourceSpan at, string owner, string reason) => Error(
        "LC7121",
        at,
        $"The repository of {owner} cannot be used: {reason}.",
        "Write an https or ssh URL without credentials.");

    /// <summary>A control plane that came over the network names a folder of this machine.</summary>
    public static Diagnostic LocalRepository(SourceSpan at, string owner) => Error(
        "LC7122",
        at,
        $"The repository of {owner} is a folder of this machine, which a control plane from elsewhere must not read.",
        "Write an https or ssh URL.");

    /// <summary>A branch, tag or commit does not exist.</summary>
    public static Diagnostic UnknownRevision(SourceSpan at, string owner, string message) => Error(
        "LC7123",
        at,
        $"The revision of {owner} cannot be found. {message}",
        "Check the name of the branch or the commit, in full, and that it was pushed.");

    /// <summary>A commit has no folder of the path.</summary>
    public static Diagnostic PathNotInRepository(SourceSpan at, string owner, string path, string commit) => Error(
        "LC7124",
        at,
        $"The path '{path}' of {owner} is not in its repository at commit {commit}.",
        "Check the path; it is relative to the root of the repository.");

    /// <summary>A path leads out of its repository.</summary>
    public static Diagnostic UnsafePath(SourceSpan at, string owner) => Error(
        "LC7125",
        at,
        $"The path of {owner} leads out of its repository or cannot be a folder.",
        "Write it relative to the root of the repository, with '/', without '..'.");

    /// <summary>Git or a host failed.</summary>
    public static Diagnostic RepositoryUnavailable(SourceSpan at, string owner, string message, string remedy) => Error(
        "LC7126",
        at,
        $"The repository of {owner} cannot be read. {message}",
        remedy);

    /// <summary>Without a list of environments a git control plane has none.</summary>
    public static Diagnostic NoEnvironmentList(string reference) => Error(
        "LC7127",
        SourceSpan.None,
        $"The control plane lists no environments: '{reference}' has no YAML file in '.environments'.",
        "Name the branch that holds '.environments' after '#'.");

    private static Diagnostic Error(string code, SourceSpan at, string message, string hint) => new(code, Severity.Error, at, message) { Hint = hint };
}
