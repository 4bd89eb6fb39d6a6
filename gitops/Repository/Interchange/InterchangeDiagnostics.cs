using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Repository.Interchange;

/// <summary>Findings about what other tools read of a tree (LC603x). One method per code; a retired code stays retired.</summary>
public static class InterchangeDiagnostics
{
    /// <summary>Nothing says which commit a tree comes from.</summary>
    public static Diagnostic NoDryCommit(SourceSpan at, string environment, string why) => new(
        "LC6030",
        Severity.Error,
        at,
        $"hydrator.metadata of environment '{environment}' names the commit of the control plane, but {why}.")
    {
        Hint = "Keep the control plane in git, or remove 'spec.interchange'.",
        Subject = $"EnvironmentSettings/{environment}",
    };

    /// <summary>The control plane has more in it than the commit that is named.</summary>
    public static Diagnostic UncommittedControlPlane(SourceSpan at, string environment, string commit) => new(
        "LC6031",
        Severity.Warning,
        at,
        $"The control plane of environment '{environment}' has changes that are not in commit '{commit}', which hydrator.metadata names.")
    {
        Hint = "Commit them before you publish.",
        Subject = $"EnvironmentSettings/{environment}",
    };

    /// <summary>A shard holds no metadata of the whole.</summary>
    public static Diagnostic MetadataOfShard(SourceSpan at, string environment) => new(
        "LC6032",
        Severity.Error,
        at,
        $"hydrator.metadata of environment '{environment}' is written by runs of the whole environment only, not by shards.")
    {
        Hint = "Generate without --shard, or remove 'spec.interchange'.",
        Subject = $"EnvironmentSettings/{environment}",
    };

    /// <summary>There is no commit of a tree that a note could be about.</summary>
    public static Diagnostic NotPublished(string folder, string why) => new(
        "LC6033",
        Severity.Error,
        SourceSpan.WholeFile(folder),
        $"There is no commit of '{folder}' to write a note for: {why}.")
    {
        Hint = "Generate into a work tree of the GitOps repository, and commit what is generated first.",
    };

    /// <summary>An environment does not ask for metadata, so that no note is about it.</summary>
    public static Diagnostic NoInterchange(string environment) => new(
        "LC6034",
        Severity.Error,
        SourceSpan.None,
        $"Environment '{environment}' writes no hydrator.metadata.")
    {
        Hint = "Write 'interchange: hydrator.metadata' into its EnvironmentSettings.",
    };
}
