using LcncInfra.Catalog.Promotions;

namespace LcncInfra.Cli.Promote.Approvals;

/// <summary>The branch of the control plane's repository on which approvals are written.</summary>
/// <remarks>Apart from the branches that are promoted: an approval that were a commit of those would make a new release, which would want an approval.</remarks>
internal static class ApprovalsBranch
{
    /// <summary>Its name.</summary>
    public const string Name = "lcnc/approvals";

    /// <summary>Its full name.</summary>
    public const string Ref = $"refs/heads/{Name}";

    /// <summary>The file of an approval.</summary>
    public static string PathOf(Approval approval) => $"{PromotionCatalog.Folder}/{approval.Name}.yaml";
}
