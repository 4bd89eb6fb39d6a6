using System.Security.Cryptography;
using System.Text;

namespace LcncInfra.Components.Clusters;

/// <summary>Names that clouds take: short, and of small letters, digits and hyphens.</summary>
internal static class CloudName
{
    private const int HexOfDigest = 8;

    /// <summary>The name itself if a cloud takes it; else what it takes of it, with a digest, so that two names stay two.</summary>
    /// <param name="name">The name.</param>
    /// <param name="longest">How many letters the cloud takes.</param>
    public static string Of(string name, int longest)
    {
        var plain = name.Replace('.', '-');
        if (plain == name && name.Length <= longest)
        {
            return name;
        }

        var room = longest - HexOfDigest - 1;
        return $"{(plain.Length > room ? plain[..room] : plain).TrimEnd('-')}-{Digest(name, HexOfDigest)}";
    }

    /// <summary>What stands for a text where it does not fit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many hexadecimal digits.</param>
    public static string Digest(string text, int length) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..length];
}
