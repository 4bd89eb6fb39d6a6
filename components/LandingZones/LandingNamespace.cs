using LcncInfra.Catalog.Tenants;

namespace LcncInfra.Components.LandingZones;

/// <summary>A namespace that a new team gets.</summary>
/// <param name="Name">What it is for, such as <c>apps</c>; the namespace is called <c>TEAM-NAME</c>.</param>
/// <param name="Quota">Its size, from the catalog.</param>
public sealed record LandingNamespace(string Name, QuotaClass Quota)
{
    /// <summary>What its pods are held against.</summary>
    public PodSecurityLevel PodSecurity { get; init; } = PodSecurityLevel.Restricted;
}
