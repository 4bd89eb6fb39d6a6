using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Apps.Resources;

/// <summary>Reads what an app needs.</summary>
internal static class AppResourcesReader
{
    private static readonly Words<AppSize> Sizes = new(("small", AppSize.Small), ("medium", AppSize.Medium), ("large", AppSize.Large));

    /// <summary>The field.</summary>
    public static Field Field { get; } = new("resources", new FieldShape.Object(
    [
        new Field("size", Sizes.Shape, "What each pod gets that the fields beside it do not say; small, if it is not written."),
        new Field("requests", new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.Quantity), "What each pod asks for, e.g. cpu: 250m."),
        new Field("limits", new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.Quantity), "What each pod may use, e.g. memory: 1Gi."),
    ]), "What each pod needs.");

    /// <summary>What an app needs.</summary>
    public static AppResources Read(YamlObject spec)
    {
        var resources = spec.Object("resources");
        return new AppResources
        {
            Size = Sizes.Read(resources, "size") ?? AppSize.Small,
            Requests = QuantityReader.Read(resources, "requests"),
            Limits = QuantityReader.Read(resources, "limits"),
        };
    }
}
