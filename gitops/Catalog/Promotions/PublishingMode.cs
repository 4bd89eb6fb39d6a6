namespace LcncInfra.Catalog.Promotions;

/// <summary>How a flow publishes to an environment.</summary>
public enum PublishingMode
{
    /// <summary>The branch of the environment is moved.</summary>
    Direct,

    /// <summary>A pull request is opened, and what it holds has arrived when people have merged it.</summary>
    Proposal,
}
