using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Networks;

namespace LcncInfra.Catalog.Clusters.Provisioning.Parts;

/// <summary>Reads from where an API server can be reached.</summary>
internal static class ApiEndpointReader
{
    private const string Name = "endpoint";

    private const string RangesField = "authorizedRanges";

    // Whoever authorises as much as this authorises the internet, in a few pieces.
    private const int FewestBits = 8;

    private static readonly Words<bool> Access = new(("private", true), ("restricted", false));

    /// <summary>The field.</summary>
    public static Field Field { get; } = new(Name, new FieldShape.Object(
    [
        new Field("access", Access.Shape, "private (default): no address on the internet. restricted: one, for the authorised ranges alone."),
        new Field(RangesField, ProvisioningFields.Ranges, "Ranges of addresses that may reach it, beside the cluster's own network."),
    ]), "From where the API server can be reached.");

    /// <summary>What is written.</summary>
    public static ApiEndpoint Read(YamlObject written)
    {
        var endpoint = written.Object(Name);
        return new ApiEndpoint(Access.Read(endpoint, "access") ?? true, endpoint.TextList(RangesField));
    }

    /// <summary>Reports what the shape cannot say.</summary>
    /// <param name="written">What is written of the cluster.</param>
    /// <param name="path">Where.</param>
    /// <param name="usesRangesInside">Whether ranges mean something to a private endpoint of the cloud.</param>
    /// <param name="context">The object.</param>
    public static void Validate(YamlObject written, FieldPath path, bool usesRangesInside, ObjectContext context)
    {
        var endpoint = written.Object(Name);
        var isPrivate = Access.Read(endpoint, "access") ?? true;
        foreach (var item in endpoint.Items(RangesField).OfType<YamlScalar>().Where(i => CidrBlock.TryParse(i.Text, out var block) && block.Bits < FewestBits))
        {
            context.Report(ProvisioningDiagnostics.OpenToEverybody(item.Span, context.Owner, item.Text));
        }

        if (!isPrivate && endpoint.TextList(RangesField).Count == 0 && endpoint.Map?.Get("access") is { } access)
        {
            context.Report(ProvisioningDiagnostics.RestrictedToNobody(access.Span, context.Owner));
        }
        else if (isPrivate && !usesRangesInside)
        {
            ProvisioningFields.RefuseBeside(endpoint, RangesField, (path.Of(Name), "a private endpoint"), context);
        }
    }
}
