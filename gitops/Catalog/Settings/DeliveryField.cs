using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Settings;

/// <summary>The field <c>delivery</c>, which environments and cluster types share.</summary>
internal static class DeliveryField
{
    private const string Name = "delivery";

    private const string Reference = "reference";

    private const string Rendered = "rendered";

    /// <summary>The field.</summary>
    /// <param name="description">What it decides where it stands.</param>
    public static Field Of(string description) => new(Name, new FieldShape.Choice([Reference, Rendered]), description);

    /// <summary>Its value; <see langword="null"/> if it is not written.</summary>
    public static DeliveryMode? Read(YamlObject spec) => spec.Text(Name) switch
    {
        Reference => DeliveryMode.Reference,
        Rendered => DeliveryMode.Rendered,
        _ => null,
    };
}
