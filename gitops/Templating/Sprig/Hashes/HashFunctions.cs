using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Hashes;

/// <summary>sprig's checksums, and its decryption.</summary>
internal static class HashFunctions
{
    private static readonly GoSignature One = GoSignature.Of(GoType.String, GoType.String);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GoFunction> All { get; } =
    [
        new("sha1sum", One, a => Sha1(Arguments.Text(a[0]))),
        new("sha256sum", One, a => Convert.ToHexStringLower(SHA256.HashData(GoText.ToUtf8(Arguments.Text(a[0]))))),
        new("adler32sum", One, a => Adler32(GoText.ToUtf8(Arguments.Text(a[0])))),
        new(
            "decryptAES",
            GoSignature.Of(GoType.String, GoType.String, GoType.String),
            a => AesDecryption.Decrypt(Arguments.Text(a[0]), Arguments.Text(a[1]))),
    ];

    [SuppressMessage("Security", "CA5350", Justification = "Templates ask for this checksum by name; nothing relies on its strength.")]
    private static string Sha1(string text) => Convert.ToHexStringLower(SHA1.HashData(GoText.ToUtf8(text)));

    private static string Adler32(byte[] bytes)
    {
        const uint Modulus = 65521;
        var (low, high) = (1u, 0u);
        foreach (var b in bytes)
        {
            low = (low + b) % Modulus;
            high = (high + low) % Modulus;
        }

        return ((high << 16) | low).ToString(CultureInfo.InvariantCulture);
    }
}
