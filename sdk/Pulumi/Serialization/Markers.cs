namespace Pulumi.Serialization;

// What serialized values hold besides plain values: nothing is known, the value is a secret, the value is a resource.
internal sealed record UnknownMarker
{
    private UnknownMarker()
    {
    }

    public static UnknownMarker Value { get; } = new();
}

internal sealed record SecretMarker(object? Value);

internal sealed record ResourceMarker(string Urn);
