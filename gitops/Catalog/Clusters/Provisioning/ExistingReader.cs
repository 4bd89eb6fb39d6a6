using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Clusters.Provisioning;

/// <summary>Reads the part of a Cluster that says how a cluster which exists is reached.</summary>
internal static class ExistingReader
{
    /// <summary>Its fields.</summary>
    public static FieldShape Shape { get; } = new FieldShape.Object(
    [
        Field.OptionalText("kubeconfig", TextFormat.ConfigKey, "Key of its kubeconfig among the stack's secret 'kubeconfigs'; the cluster's name unless written."),
        Field.OptionalText("context", TextFormat.Line, "Context of the kubeconfig; its current one unless written."),
        Field.OptionalText("oidcIssuer", TextFormat.HttpUrl, "Issuer of the cluster's service account tokens, e.g. https://oidc.example.com/store-1."),
    ]);

    /// <summary>What is written.</summary>
    public static ExistingProvisioning Read(YamlObject written) => new()
    {
        Kubeconfig = written.Text("kubeconfig"),
        Context = written.Text("context"),
        OidcIssuer = written.Text("oidcIssuer"),
    };

    /// <summary>Reports what the shape cannot say.</summary>
    public static void Validate(YamlObject written, FieldPath path, ObjectContext context)
    {
        if (written.Text("oidcIssuer") is { } issuer && !issuer.StartsWith("https://", StringComparison.Ordinal) && written.Map?.Get("oidcIssuer") is { } value)
        {
            context.Report(ProvisioningDiagnostics.IssuerWithoutEncryption(value.Span, (context.Owner, path.Of("oidcIssuer").ToString()), issuer));
        }
    }
}
