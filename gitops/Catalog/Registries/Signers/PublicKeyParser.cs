using System.Formats.Asn1;
using System.Security.Cryptography;

namespace LcncInfra.Catalog.Registries.Signers;

/// <summary>Looks whether a text is a public key that cosign verifies with.</summary>
/// <remarks>RFC 7468 and RFC 5280, SubjectPublicKeyInfo. Whether a point lies on its curve is left to whoever verifies.</remarks>
internal static class PublicKeyParser
{
    private const string Label = "PUBLIC KEY";

    private const string Rsa = "1.2.840.113549.1.1.1";

    private const string EllipticCurve = "1.2.840.10045.2.1";

    private const string Ed25519 = "1.3.101.112";

    private const int LeastRsaBits = 2048;

    private static readonly Dictionary<string, int> BytesOfCurves = new(StringComparer.Ordinal)
    {
        ["1.2.840.10045.3.1.7"] = 32,
        ["1.3.132.0.34"] = 48,
        ["1.3.132.0.35"] = 66,
    };

    /// <summary>What is wrong with a text; <see langword="null"/> if nothing.</summary>
    public static string? FindProblem(string text)
    {
        if (!PemEncoding.TryFind(text, out var fields))
        {
            return "it is no PEM";
        }

        var label = text[fields.Label];
        if (label != Label)
        {
            return $"it is a '{label}'";
        }

        if (text[..fields.Location.Start].Trim().Length > 0 || text[fields.Location.End..].Trim().Length > 0)
        {
            return "there is more than one key in it";
        }

        try
        {
            return FindProblem(Convert.FromBase64String(text[fields.Base64Data]));
        }
        catch (AsnContentException)
        {
            return "what it holds is no key";
        }
    }

    private static string? FindProblem(byte[] der)
    {
        var whole = new AsnReader(der, AsnEncodingRules.DER);
        var info = whole.ReadSequence();
        whole.ThrowIfNotEmpty();
        var algorithm = info.ReadSequence();
        var kind = algorithm.ReadObjectIdentifier();
        var key = info.ReadBitString(out _);
        info.ThrowIfNotEmpty();
        return kind switch
        {
            EllipticCurve => BytesOfCurves.TryGetValue(algorithm.ReadObjectIdentifier(), out var bytes)
                ? (key.Length == (2 * bytes) + 1 && key[0] == 4 ? null : "its point has another length than its curve")
                : "its curve is none of P-256, P-384 and P-521",
            Rsa => BitsOf(key) >= LeastRsaBits ? null : $"it is an RSA key of less than {LeastRsaBits} bits",
            Ed25519 => key.Length == 32 ? null : "it is no Ed25519 key",
            _ => "it is neither an ECDSA, an RSA nor an Ed25519 key",
        };
    }

    private static long BitsOf(byte[] key) => new AsnReader(key, AsnEncodingRules.DER).ReadSequence().ReadInteger().GetBitLength();
}
