using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Tenants;

namespace LcncInfra.Catalog.Settings;

/// <summary>Reads <c>kind: EnvironmentSettings</c>.</summary>
internal static class EnvironmentSettingsReader
{
    private const string HydratorMetadata = "hydrator.metadata";

    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Lcnc("EnvironmentSettings"),
            "What the environment of the same name says about itself beside Kalypso's kinds.",
            new Field("class", EnvironmentClassWords.All.Shape, "What the environment is for: it decides how much policies matter, and what Pulumi builds for production is protected against being destroyed."),
            new Field("suppressions", new FieldShape.List(new FieldShape.Object(
            [
                Field.RequiredText("code", TextFormat.DiagnosticCode, "Code of the warning, e.g. LC1064."),
                Field.OptionalText("subject", TextFormat.Any, "The object the warning is about as Kind/name; without it every object."),
                Field.RequiredText("reason", TextFormat.Any, "Why the warning is accepted."),
            ])), "Warnings that the platform team has seen and accepts."),
            new Field("allowDeletion", new FieldShape.Object(
            [
                Field.RequiredText("rendering", TextFormat.Digest, "Digest of the published tree before the run, as generate prints it; the allowance lapses when it changes."),
                new Field("percent", new FieldShape.Number(1, 100), "How much of the environment's assignments may go, in percent.") { IsRequired = true },
                Field.RequiredText("reason", TextFormat.Any, "Why they go."),
            ]), "Lets one run delete more than a fifth of the environment's assignments, or all of a cluster type."),
            new Field("interchange", new FieldShape.Choice([HydratorMetadata]),
                "What is written for other tools: hydrator.metadata names the commit of the control plane, as Argo CD's source hydrator and GitOps Promoter have it."),
            new Field("rollout", new FieldShape.Object(
            [
                new Field("waves", new FieldShape.List(new FieldShape.Object([LabelSelectorReader.Field])),
                    "The waves in their order; every Cluster must be in exactly one of them.") { IsRequired = true },
            ]), "Deploys to the clusters of the environment in waves, chosen by labels of Clusters."),
            new Field("namespaces", new FieldShape.Object(NamespaceSettingsReader.Fields),
                "What namespaces come with; ClusterTypeProfiles and 'workspaces' say what is different."),
            new Field("workspaces", new FieldShape.List(new FieldShape.Object(
                [Field.RequiredText("workspace", TextFormat.LabelValue, "The workspace."), .. NamespaceSettingsReader.Fields])),
                "What the namespaces of a workspace come with; it wins over what cluster types and the environment say."),
            DeliveryField.Of("reference (default): reconcilers fetch manifests from where they are kept; rendered: they are built and written into the GitOps repository.")),
        Read)
    {
        Check = Validate,
    };

    private static EnvironmentSettings Read(string name, YamlObject document) => new(
        name,
        [.. document.Object("spec").Objects("suppressions").Select(s => ReadSuppression(s.Item)).OfType<Suppression>()])
    {
        Class = EnvironmentClassWords.All.Read(document.Object("spec"), "class"),
        Delivery = DeliveryField.Read(document.Object("spec")),
        AllowDeletion = ReadAllowance(document.Object("spec").Object("allowDeletion")),
        Namespaces = NamespaceSettingsReader.Read(document.Object("spec"), "namespaces"),
        Workspaces = [.. document.Object("spec").Objects("workspaces").Select(w =>
            new WorkspaceSettings(w.Item.Text("workspace") ?? string.Empty, NamespaceSettingsReader.Read(w.Item)))],
        WritesHydratorMetadata = document.Object("spec").Text("interchange") == HydratorMetadata,
        Waves = [.. document.Object("spec").Object("rollout").Objects("waves").Select(w => LabelSelectorReader.Read(w.Item))],
    };

    private static void Validate(YamlObject document, ObjectContext context)
    {
        foreach (var (_, wave) in document.Object("spec").Object("rollout").Objects("waves"))
        {
            LabelSelectorReader.Validate(wave, context);
        }
    }

    private static DeletionAllowance? ReadAllowance(YamlObject item) =>
        item.Text("rendering") is { } rendering && item.Number("percent") is { } percent && item.Text("reason") is { } reason
            ? new DeletionAllowance(rendering, percent, reason)
            : null;

    private static Suppression? ReadSuppression(YamlObject item) => item.Text("code") is { } code && item.Text("reason") is { } reason
        ? new Suppression(code, item.Text("subject"), reason)
        : null;
}
