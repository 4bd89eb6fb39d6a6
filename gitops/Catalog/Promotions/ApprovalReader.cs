using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Promotions;

/// <summary>Reads <c>kind: Approval</c>.</summary>
internal static class ApprovalReader
{
    /// <summary>The kind.</summary>
    public static KindShape Shape { get; } = KindShape.OfSpec(
        KindId.Lcnc("Approval"),
        "One person's agreement that a release goes into an environment; lcnc promote approve writes it, and whose it is, the commit says.",
        Field.RequiredText("environment", TextFormat.NamespaceName, "Name of the environment."),
        Field.RequiredText("release", TextFormat.Digest, "Digest of the release."),
        Field.RequiredText("rendering", TextFormat.Digest, "Digest of what the release becomes in the environment."),
        Field.OptionalText("reason", TextFormat.Any, "What the person wants to say; status shows it."));

    /// <summary>The approval of a document whose shape was checked; <see langword="null"/> if it says too little.</summary>
    public static Approval? Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        return spec.Text("environment") is { } environment && spec.Text("release") is { } release && spec.Text("rendering") is { } rendering
            ? new Approval(name, environment, release, rendering) { Reason = spec.Text("reason") }
            : null;
    }
}
