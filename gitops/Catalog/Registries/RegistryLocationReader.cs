using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Registries;

/// <summary>Reads a location of a registry.</summary>
internal static class RegistryLocationReader
{
    /// <summary>The fields of a location.</summary>
    public static FieldShape Shape { get; } = new FieldShape.Object(
    [
        Field.RequiredText("name", TextFormat.NamespaceName, "Names the location."),
        Field.RequiredText("region", TextFormat.Region, "The region it stands in, as its cloud calls it."),
        new Field("serves", new FieldShape.List(new FieldShape.Text(TextFormat.LabelValue)), "Regions of clusters that have it nearby, beside its own."),
        Field.OptionalText("credentials", TextFormat.Name, "The name under which the program that provisions has what opens it for copies."),
        new Field(RegistryWords.Harbor, new FieldShape.Object(
        [
            Field.RequiredText("cluster", TextFormat.Name, "The Cluster that it is installed on."),
            Field.RequiredText("host", TextFormat.Host, "Its host name, e.g. registry.example.com."),
        ]), "Harbor on a cluster of the platform."),
        new Field(RegistryWords.Ecr, new FieldShape.Object(
        [
            Field.RequiredText("account", TextFormat.AwsAccount, "Number of the account."),
        ]), "Amazon's Elastic Container Registry."),
        new Field(RegistryWords.Acr, new FieldShape.Object(
        [
            Field.RequiredText("registryName", TextFormat.AzureRegistry, "Its name, which is the only one in the world."),
            Field.RequiredText("resourceGroup", TextFormat.ResourceGroup, "The resource group it is in."),
            new Field("replicas", new FieldShape.List(new FieldShape.Text(TextFormat.Region)), "Regions that Azure copies it to; clusters there pull by the same name."),
        ]), "Azure Container Registry."),
        new Field(RegistryWords.ArtifactRegistry, new FieldShape.Object(
        [
            Field.RequiredText("project", TextFormat.GoogleProject, "The project of Google Cloud."),
        ]), "Google's Artifact Registry."),
    ]);

    /// <summary>The location; <see langword="null"/> if something that it needs is missing, which was reported.</summary>
    public static RegistryLocation? Read(YamlObject item) =>
        item.Text("name") is { } name && item.Text("region") is { } region && ReadProvider(item) is { } provider
            ? new RegistryLocation(name, region, provider) { Serves = item.TextList("serves"), Credentials = item.Text("credentials") }
            : null;

    /// <summary>Reports a location that is run by nothing, or by several things.</summary>
    public static void Validate(YamlObject item, ObjectContext context)
    {
        if (item.Map is not { } map)
        {
            return;
        }

        var written = RegistryWords.All.Where(w => map.Find(w) is not null).ToList();
        if (written.Count != 1)
        {
            var at = written.Count == 0 ? map.Get("name")?.Span ?? map.Span : map.Find(written[1])?.KeySpan ?? map.Span;
            context.Report(RegistryDiagnostics.NotOneProvider(at, context.Owner, item.Text("name") ?? string.Empty, written));
        }
    }

    private static RegistryProvider? ReadProvider(YamlObject item)
    {
        var (harbor, ecr, acr, artifacts) = (item.Object(RegistryWords.Harbor), item.Object(RegistryWords.Ecr), item.Object(RegistryWords.Acr), item.Object(RegistryWords.ArtifactRegistry));
        return harbor.Text("cluster") is { } cluster && harbor.Text("host") is { } host ? new RegistryProvider.Harbor(cluster, host)
            : ecr.Text("account") is { } account ? new RegistryProvider.Ecr(account)
            : acr.Text("registryName") is { } registryName && acr.Text("resourceGroup") is { } group
                ? new RegistryProvider.Acr(registryName, group) { Replicas = acr.TextList("replicas") }
            : artifacts.Text("project") is { } project ? new RegistryProvider.ArtifactRegistry(project)
            : null;
    }
}
