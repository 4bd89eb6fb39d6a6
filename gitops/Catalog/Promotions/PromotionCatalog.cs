using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Promotions;

/// <summary>What a control plane says about promotion.</summary>
/// <param name="Flows">The flows, in order of names; one is meant.</param>
/// <param name="Approvals">The approvals, in order of names.</param>
public sealed record PromotionCatalog(ValueList<Sourced<PromotionFlow>> Flows, ValueList<Sourced<Approval>> Approvals)
{
    /// <summary>Folder of a control plane that holds flows and approvals.</summary>
    public const string Folder = ".promotion";
}
