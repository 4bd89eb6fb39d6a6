namespace LcncInfra.Automation.Pipeline;

/// <summary>Says what the branches of the GitOps repository hold.</summary>
internal interface IPublishedBranches
{
    /// <summary>The head of a branch and the rendering that it is; empty and <see langword="null"/> if there is none, or it is no publication.</summary>
    (string Commit, string? Rendering) HeadOf(string branch);
}
