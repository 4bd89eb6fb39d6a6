using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Clusters.Provisioning.Parts;

/// <summary>Reads whether a cluster's network is made or given.</summary>
internal static class NetworkReader
{
    private const string Name = "network";

    /// <summary>The field, with what is written about either.</summary>
    public static Field Field(ReadOnlySpan<Field> created, ReadOnlySpan<Field> used) => Kinds.Field.RequiredObject(
        Name,
        "The network that it is in: one that is made for it, or one that is there.",
        new Field("create", new FieldShape.Object(Model.Collections.ValueListBuilder.Create(created)), "A network that is made for the cluster."),
        new Field("use", new FieldShape.Object(Model.Collections.ValueListBuilder.Create(used)), "A network that is there."));

    /// <summary>What is written about a network that is made.</summary>
    public static YamlObject Created(YamlObject written) => written.Object(Name).Object("create");

    /// <summary>What is written about a network that is there.</summary>
    public static YamlObject Used(YamlObject written) => written.Object(Name).Object("use");

    /// <summary>Reports a network that is neither, or both.</summary>
    public static void Validate(YamlObject written, ObjectContext context)
    {
        if (written.Object(Name).Map is { } map && (Created(written).Map is null) == (Used(written).Map is null))
        {
            context.Report(ProvisioningDiagnostics.NotOneNetwork(map.Span, context.Owner, Created(written).Map is not null));
        }
    }
}
