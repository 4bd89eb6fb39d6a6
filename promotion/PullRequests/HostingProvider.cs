namespace LcncInfra.PullRequests;

/// <summary>The kinds of hosts whose pull requests are understood.</summary>
public enum HostingProvider
{
    /// <summary>No host that we talk to: the proposal is a branch and a file that stands for the pull request.</summary>
    None,

    /// <summary>GitHub, also as Enterprise Server and with data residency.</summary>
    GitHub,

    /// <summary>GitLab, also one's own.</summary>
    GitLab,

    /// <summary>Gitea, Forgejo and what is built from them, such as Codeberg.</summary>
    Gitea,

    /// <summary>Azure DevOps Services and Azure DevOps Server.</summary>
    AzureDevOps,
}
