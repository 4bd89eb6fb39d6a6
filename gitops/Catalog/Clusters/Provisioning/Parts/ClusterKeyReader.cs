using System.Globalization;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Clusters.Provisioning.Parts;

/// <summary>Reads with which key a cluster encrypts its secrets.</summary>
internal static class ClusterKeyReader
{
    private const string Name = "encryption";

    private const string Key = "key";

    private const string Rotation = "rotationDays";

    /// <summary>The field.</summary>
    public static Field Field(string example, params IEnumerable<Field> own) => new(Name, new FieldShape.Object(
    [
        Kinds.Field.OptionalText(Key, TextFormat.CloudId, $"A key that is there, e.g. {example}; one is made unless written."),
        new Field(Rotation, new FieldShape.Number(90, 2560), string.Create(CultureInfo.InvariantCulture, $"Days after which the key that is made is rotated. Default: {ClusterKey.UsualRotationDays}.")),
        .. own,
    ]), "The key that secrets in the cluster's store are encrypted with.");

    /// <summary>What is written.</summary>
    public static ClusterKey Read(YamlObject written)
    {
        var key = written.Object(Name);
        return new ClusterKey(key.Text(Key), key.Number(Rotation) ?? ClusterKey.UsualRotationDays);
    }

    /// <summary>Reports a rotation of a key whose owner is somebody else.</summary>
    public static void Validate(YamlObject written, FieldPath path, ObjectContext context)
    {
        var key = written.Object(Name);
        if (key.Text(Key) is not null)
        {
            ProvisioningFields.RefuseBeside(key, Rotation, (path.Of(Name), $"'{Key}', whose owner rotates it"), context);
        }
    }
}
