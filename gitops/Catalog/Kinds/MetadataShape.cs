namespace LcncInfra.Catalog.Kinds;

/// <summary>The fields of <c>metadata</c>: those that are read, and those that Kubernetes knows beside them.</summary>
internal static class MetadataShape
{
    private const string NotRead = "Known to Kubernetes; not read.";

    private static readonly string[] OfKubernetes =
    [
        "creationTimestamp", "deletionGracePeriodSeconds", "deletionTimestamp", "finalizers", "generateName", "generation",
        "managedFields", "ownerReferences", "resourceVersion", "selfLink", "uid",
    ];

    private static readonly FieldShape.Object OfName = Make(TextFormat.Name);

    private static readonly FieldShape.Object OfNamespaceName = Make(TextFormat.NamespaceName);

    /// <summary>The fields, for a kind whose name has a format.</summary>
    public static FieldShape.Object Of(TextFormat name) => name == TextFormat.NamespaceName ? OfNamespaceName : OfName;

    private static FieldShape.Object Make(TextFormat name) => new(
    [
        Field.RequiredText("name", name, "Name of the object, unique among its kind in an environment."),
        new Field("labels", new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.LabelValue), "Labels, which selectors look at."),
        new Field("annotations", new FieldShape.TextMap(TextFormat.Any, TextFormat.Any), "Annotations."),
        Field.OptionalText("namespace", TextFormat.Any, "Always replaced by the environment's name."),
        .. OfKubernetes.Select(field => new Field(field, new FieldShape.Any(), NotRead)),
    ]);
}
