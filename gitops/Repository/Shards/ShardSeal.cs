using System.Text;
using LcncInfra.Model.Names;

namespace LcncInfra.Repository.Shards;

/// <summary>The last property of a shard's record: the digest of all before it, so that a record that was cut or edited on its way is not believed.</summary>
internal static class ShardSeal
{
    private static readonly byte[] Before = ",\n  \"seal\": \""u8.ToArray();
    private static readonly byte[] After = "\"\n}\n"u8.ToArray();
    private static readonly byte[] End = "\n}\n"u8.ToArray();

    /// <summary>Seals an indented JSON object that ends with a newline.</summary>
    public static byte[] Add(ReadOnlySpan<byte> json) =>
        [.. json[..^End.Length], .. Before, .. Encoding.ASCII.GetBytes(ContentDigest.Of(json)), .. After];

    /// <summary>Whether nothing changed since it was sealed.</summary>
    public static bool Holds(ReadOnlySpan<byte> sealedJson)
    {
        var at = sealedJson.LastIndexOf(Before);
        return at >= 0 && Add([.. sealedJson[..at], .. End]).AsSpan().SequenceEqual(sealedJson);
    }
}
