namespace LcncInfra.Git;

/// <summary>Git did not do what was asked. The message is fit to be shown: it holds no credentials and no control characters.</summary>
public sealed class GitException : Exception
{
    /// <summary>Says what failed and why.</summary>
    public GitException(GitFailure failure, string message)
        : base(GitText.Redact(message)) => Failure = failure;

    /// <summary>Why.</summary>
    public GitFailure Failure { get; }

    /// <summary>What the user can do about it.</summary>
    public string Remedy => Failure switch
    {
        GitFailure.NotInstalled => "Install git and see that it is on the PATH.",
        GitFailure.Unreachable => "Check the URL, the network and the credentials that git has for this host: 'git ls-remote' must answer without asking.",
        GitFailure.UnknownRevision => "Check the name of the branch, tag or commit, and that it was pushed.",
        GitFailure.TimedOut => "Try again, or see with 'git ls-remote' what the host is waiting for.",
        _ => "Run the git command by hand to see more.",
    };
}
