using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Apps.Access;

/// <summary>Reads who an app is to others.</summary>
internal static class AppIdentityReader
{
    /// <summary>The field.</summary>
    public static Field Field { get; } = new("identity", new FieldShape.Object(
    [
        new Field("token", new FieldShape.Flag(), "Whether pods get the token of their service account; no, if it is not written."),
        Field.OptionalText("spiffeId", TextFormat.SpiffeId, "The id that SPIRE gives to the pods."),
        Field.OptionalText("awsRole", TextFormat.RoleArn, "The role that pods take where cluster types have 'aws-identity'."),
        Field.OptionalText("azureClient", TextFormat.ClientId, "The client that pods are where cluster types have 'azure-identity'."),
        Field.OptionalText("gcpAccount", TextFormat.GoogleAccount, "The service account that pods are where cluster types have 'gcp-identity'."),
    ]), "Who the app is to others.");

    /// <summary>Who an app is.</summary>
    public static AppIdentity Read(YamlObject spec)
    {
        var identity = spec.Object("identity");
        return new AppIdentity
        {
            HasToken = identity.Flag("token") ?? false,
            SpiffeId = identity.Text("spiffeId"),
            AwsRole = identity.Text("awsRole"),
            AzureClient = identity.Text("azureClient"),
            GcpAccount = identity.Text("gcpAccount"),
        };
    }
}
