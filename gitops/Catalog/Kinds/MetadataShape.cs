namespace LcncInfra.Catalog.Kinds;

/// <summary>The fields of <c>metadata</c>: those that are read, and those that Kubernetes knows beside them.</summary>
internal static class MetadataShape
{
    private const string KnownToKubernetes = "Known to Kubernetes; not read.";

    private static readonly string[] OfKubernetes =
    [
        "creationTimestamp", "deletionGracePeriodSeconds", "deletionTimestamp", "finalizers", "generateName", "generation",
        "managedFields", "ownerReferences", "resourceVersion", "selfLink", "uid",
    ];

    private static readonly FieldShape.Object[] All =
    [
        Make(TextFormat.Name, readsLabels: false), Make(TextFormat.Name, readsLabels: true),
        Make(TextFormat.NamespaceName, readsLabels: false), Make(TextFormat.NamespaceName, readsLabels: true),
    ];

    /// <summary>The fields of a kind.</summary>
    public static FieldShape.Object Of(KindShape kind) =>
        All[(kind.NameFormat == TextFormat.NamespaceName ? 2 : 0) + (kind.ReadsLabels ? 1 : 0)];

    private static FieldShape.Object Make(TextFormat name, bool readsLabels) => new(
    [
        Field.RequiredText("name", name, "Name of the object, unique among its kind in an environment."),
        new Field("labels", new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.LabelValue),
            readsLabels ? "Labels, which selectors look at." : "Not read: nothing selects this kind by labels.")
        {
            IsRead = readsLabels,
        },
        new Field("annotations", new FieldShape.TextMap(TextFormat.Any, TextFormat.Any), "Annotations; those that are not of this project are not read."),
        Field.OptionalText("namespace", TextFormat.Any, "Always replaced by the environment's name."),
        .. OfKubernetes.Select(field => Field.NotRead(field, KnownToKubernetes)),
    ]);
}
