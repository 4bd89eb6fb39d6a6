using LcncInfra.Model.Diagnostics;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.BlastRadii;

namespace LcncInfra.Repository;

/// <summary>Findings about the tree as a whole and about what is published (LC6xxx). One method per code; a retired code stays retired.</summary>
public static class RepositoryDiagnostics
{
    /// <summary>Two owners write one path, or paths that a file system may take for one.</summary>
    public static Diagnostic PathWithTwoOwners(RenderedFile first, RenderedFile second) => new(
        "LC6001",
        Severity.Error,
        SourceSpan.None,
        first.Path == second.Path
            ? $"File '{first.Path}' is written by '{first.Owner}' and by '{second.Owner}'."
            : $"Files '{first.Path}' of '{first.Owner}' and '{second.Path}' of '{second.Owner}' differ only in case.")
    {
        Hint = "Rename one of them: every generated path has one owner, on every file system.",
    };

    /// <summary>A file that is not ours stands where we must write.</summary>
    public static Diagnostic ForeignFileInTheWay(RenderedFile file) => new(
        "LC6002",
        Severity.Error,
        SourceSpan.WholeFile(file.Path.Value),
        $"File '{file.Path}' is in the output, was not written by lcnc, and would be overwritten.")
    {
        Hint = "Move it away, or take over such files with --adopt.",
    };

    /// <summary>Kalypso would delete a folder that holds files of others; it stays.</summary>
    public static Diagnostic ForeignFolderSpared(string folder) => new(
        "LC6003",
        Severity.Warning,
        SourceSpan.WholeFile(folder),
        $"Folder '{folder}' holds files that Kalypso did not write; Kalypso would delete them, so they are kept.")
    {
        Hint = "Move them out of the first-level folders, or delete them as Kalypso does with --delete-foreign.",
    };

    /// <summary>The inventory of the published tree cannot be read, so nobody knows what is ours.</summary>
    public static Diagnostic UnreadableInventory(string file, string why) => new(
        "LC6004",
        Severity.Error,
        SourceSpan.WholeFile(file),
        $"Inventory '{file}' cannot be used: {why}.")
    {
        Hint = "Restore it from the repository's history. Without it, stale files cannot be told from files of others.",
    };

    /// <summary>Several GitOps repositories of one environment want the tree under different paths.</summary>
    public static Diagnostic DifferentPaths(SourceSpan at, SourceSpan firstAt, string first, string second) => new(
        "LC6005",
        Severity.Error,
        at,
        $"GitOps repositories '{first}' and '{second}' of one environment have different paths, so there is no one tree to write.")
    {
        Hint = "Give them one path, or keep one GitOpsRepo per environment.",
        Related = [new RelatedPlace(firstAt, $"path of '{first}'")],
        Subject = $"GitOpsRepo/{second}",
    };

    /// <summary>Kalypso writes at the root of a GitOps repository, whatever its path says.</summary>
    public static Diagnostic PathNotHonoured(SourceSpan at, string name, string path) => new(
        "LC6006",
        Severity.Warning,
        at,
        $"GitOpsRepo '{name}' asks for the path '{path}', but Kalypso writes at the root of the repository.")
    {
        Hint = "Write '.', or use the default profile, which honours the path.",
        Subject = $"GitOpsRepo/{name}",
    };

    /// <summary>A run would delete more of an environment than it may without being allowed to.</summary>
    public static Diagnostic LargeDeletion(BlastRadius radius, PublishedEnvironment environment) => new(
        "LC6007",
        Severity.Error,
        environment.Settings?.At ?? SourceSpan.None,
        LargeDeletionText.Message(radius, environment))
    {
        Hint = LargeDeletionText.Hint(radius, environment),
        Subject = $"Environment/{environment.Name}",
    };

    /// <summary>The records of the published tree do not belong together, and files would be deleted by what they say.</summary>
    public static Diagnostic RecordsDisagree(string release, string why) => new(
        "LC6008",
        Severity.Error,
        SourceSpan.WholeFile(release),
        $"This run would delete files, but release file '{release}' {why}.")
    {
        Hint = "Restore the folder '.lcnc' from one commit of the repository's history. By its files is decided what is deleted.",
    };

    /// <summary>A tree would lie where the host of the repository looks for what it runs.</summary>
    public static Diagnostic PathOfHost(SourceSpan at, string repository, string path) => new(
        "LC6010",
        Severity.Error,
        at,
        $"GitOps repository '{repository}' has the path '{path}', which belongs to the host of the repository.")
    {
        Hint = "Choose another folder: what lies below .github, .gitlab and the like is run, not reconciled.",
        Subject = $"GitOpsRepo/{repository}",
    };

    /// <summary>Two environments write into one branch, one below or over the other.</summary>
    public static Diagnostic OverlappingTrees(SourceSpan at, SourceSpan otherAt, string environment, string other) => new(
        "LC6011",
        Severity.Error,
        at,
        $"Environments '{other}' and '{environment}' write into overlapping folders of one branch, so that each would delete or change what is the other's.")
    {
        Hint = "Give each environment a branch, or a folder that neither holds nor lies in another's.",
        Related = [new RelatedPlace(otherAt, $"folder of '{other}'")],
    };

    /// <summary>A folder that is given as a shard holds none, or one that cannot be believed.</summary>
    public static Diagnostic UnreadableShard(string shard, string why) => Shard(
        "LC6021",
        $"Shard '{shard}' cannot be used: {why}.",
        "Name folders that lcnc generate --shard wrote, complete with their hidden folders, and generate this one again.");

    /// <summary>The files of a shard are not those that its record lists.</summary>
    public static Diagnostic DamagedShard(string shard, string firstPath, int files) => Shard(
        "LC6022",
        files == 1
            ? $"Shard '{shard}' is damaged: its file '{firstPath}' is missing, changed or unreadable."
            : $"Shard '{shard}' is damaged: its file '{firstPath}' and {files - 1} more are missing, changed or unreadable.",
        "Copy the whole folder as it was written, with hidden files, or generate this shard again.");

    /// <summary>Two folders hold the same part.</summary>
    public static Diagnostic ShardTwice(string number, string environment, string first, string second) => Shard(
        "LC6023",
        $"Shard {number} of environment '{environment}' is given twice: as '{first}' and as '{second}'.",
        "Give each shard once.");

    /// <summary>Not all parts are there.</summary>
    public static Diagnostic MissingShards(string environment, int count, IReadOnlyCollection<string> missing) => Shard(
        "LC6024",
        $"Environment '{environment}' was divided into {count} shards, and {string.Join(", ", missing.Take(10))}{(missing.Count > 10 ? $" and {missing.Count - 10} more are" : missing.Count == 1 ? " is" : " are")} missing.",
        "Look why it was not generated, and give all of them.");

    /// <summary>Two folders are parts of different wholes.</summary>
    public static Diagnostic DifferentShards(string first, string second, IReadOnlyCollection<(string What, string Here, string There)> differences) => Shard(
        "LC6025",
        $"Shards '{first}' and '{second}' do not belong together: they differ in {string.Join(" and in ", differences.Select(d => $"{d.What} ({d.Here}, {d.There})"))}.",
        "Generate all shards with one version of lcnc, from one commit of the control plane, with the same options.");

    /// <summary>A shard would be written into a tree, or a tree into a shard.</summary>
    public static Diagnostic ShardAndTree(bool isShard) => Shard(
        "LC6026",
        isShard ? "The output holds a whole tree, and a shard is only a part of one." : "The output is a shard, and a whole tree must go there.",
        isShard ? "Give each shard a folder of its own, and join them with lcnc assemble." : "Choose another output.");

    /// <summary>Shards were rendered by another version than joins them.</summary>
    public static Diagnostic ShardOfOtherVersion(string shard, string version, string ownVersion) => Shard(
        "LC6027",
        $"Shard '{shard}' was generated by version {version} of lcnc, and this is version {ownVersion}.",
        "Join shards with the version that generated them.");

    private static Diagnostic Shard(string code, string message, string hint) => new(code, Severity.Error, SourceSpan.None, message) { Hint = hint };
}
