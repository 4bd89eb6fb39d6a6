using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Clusters.Provisioning;

/// <summary>Findings about how clusters come into being (LC126x). One method per code; a retired code stays retired.</summary>
public static class ProvisioningDiagnostics
{
    /// <summary>A cluster that is of no cloud, or of several.</summary>
    public static Diagnostic NotOneWay(SourceSpan at, string owner, IReadOnlyList<string> ways, IReadOnlyList<string> written) => new(
        "LC1260",
        Severity.Error,
        at,
        written.Count == 0
            ? $"'spec.provisioning' of {owner} says nothing of how the cluster comes into being."
            : $"'spec.provisioning' of {owner} says {string.Join(" and ", written.Select(w => $"'{w}'"))}, but a cluster comes into being in one way.")
    {
        Hint = $"Write exactly one of {string.Join(", ", ways.Select(w => $"'{w}'"))}; for a cluster that exists, 'existing: {{}}' is enough. Without 'provisioning', nothing is built.",
    };

    /// <summary>An issuer that nothing may trust.</summary>
    public static Diagnostic IssuerWithoutEncryption(SourceSpan at, string owner, string issuer) => new(
        "LC1261", Severity.Error, at, $"Issuer '{issuer}' of {owner} is not reached by https, so that anybody on the way could make tokens.")
    {
        Hint = "Write its URL as clouds and vaults know it, e.g. 'https://oidc.example.com/store-1'.",
    };
}
