using System.Security.Cryptography;
using System.Text;
using Pulumi;

namespace LcncInfra.Components.Registries.Harbors;

/// <summary>Derives keys and passwords from one secret, so that there is one to keep, and each run gives the same.</summary>
/// <remarks>HMAC-SHA-256 of what the key is for.</remarks>
internal static class DerivedKey
{
    // Harbor asks for a capital, a small letter and a digit.
    private const string Kinds = "aA1";

    private const int LeastCharacters = 32;

    /// <summary>A key, which is a secret.</summary>
    /// <param name="secret">What it is derived from.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="length">How many characters it has, up to 46.</param>
    public static Output<string> Of(Input<string> secret, string purpose, int length) =>
        Output.CreateSecret(secret.ToOutput().Apply(s => Derive(s, purpose, length)));

    private static string Derive(string secret, string purpose, int length)
    {
        if (secret.Length < LeastCharacters)
        {
            throw new ArgumentException($"The key of Harbor must have {LeastCharacters} characters or more.", nameof(secret));
        }

        var code = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(purpose));
        return $"{Convert.ToHexStringLower(code)[..(length - Kinds.Length)]}{Kinds}";
    }
}
