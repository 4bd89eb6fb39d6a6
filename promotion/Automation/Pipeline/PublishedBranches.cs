using LcncInfra.Cli.Promote.Worlds;

namespace LcncInfra.Automation.Pipeline;

/// <summary>Reads the branches of the GitOps repository.</summary>
/// <param name="publisher">Reaches the repository.</param>
internal sealed class PublishedBranches(FlowPublisher publisher) : IPublishedBranches
{
    /// <inheritdoc/>
    public (string Commit, string? Rendering) HeadOf(string branch)
    {
        var head = publisher.HeadOf(branch);
        return (head, head.Length == 0 ? null : publisher.RenderingAt(branch, head));
    }
}
