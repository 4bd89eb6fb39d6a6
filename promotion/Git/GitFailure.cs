namespace LcncInfra.Git;

/// <summary>Why git could not do what was asked; decides which remedy a message names.</summary>
public enum GitFailure
{
    /// <summary>Git itself is not on the PATH.</summary>
    NotInstalled,

    /// <summary>The repository does not exist, refuses us, or its host does not answer.</summary>
    Unreachable,

    /// <summary>The repository has no such branch, tag or commit.</summary>
    UnknownRevision,

    /// <summary>Git took longer than it may.</summary>
    TimedOut,

    /// <summary>Anything else; the message says what git said.</summary>
    Failed,
}
