using LcncInfra.Model.Diagnostics;

namespace LcncInfra.PullRequests;

/// <summary>A host did not do what it was asked. The finding is fit to be shown: it holds no credentials.</summary>
public sealed class PullRequestException : Exception
{
    /// <summary>A failure that a finding describes.</summary>
    /// <param name="diagnostic">What failed and what to do.</param>
    public PullRequestException(Diagnostic diagnostic)
        : base(diagnostic.Message) => Diagnostic = diagnostic;

    /// <summary>What failed and what to do.</summary>
    public Diagnostic Diagnostic { get; }
}
