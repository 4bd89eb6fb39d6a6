using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LcncInfra.Git;

/// <summary>The names that git gives to contents, found without git.</summary>
public static class GitObjectName
{
    /// <summary>How long names are where objects are named by SHA-256.</summary>
    public const int Sha256Length = 64;

    /// <summary>Whether a file's content has a name.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="name">The name of a blob, of either kind.</param>
    [SuppressMessage("Security", "CA5350", Justification = "Git names contents by SHA-1 in most repositories; nothing here relies on it for security.")]
    public static bool IsOfBlob(ReadOnlySpan<byte> content, string name)
    {
        Span<byte> header = stackalloc byte[32];
        Encoding.ASCII.TryGetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {content.Length}\0"), header, out var length);
        var isSha256 = name.Length == Sha256Length;
        using var hash = IncrementalHash.CreateHash(isSha256 ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA1);
        hash.AppendData(header[..length]);
        hash.AppendData(content);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        var written = hash.GetHashAndReset(digest);
        Span<byte> expected = stackalloc byte[SHA256.HashSizeInBytes];
        return Convert.FromHexString(name, expected, out _, out var bytes) == System.Buffers.OperationStatus.Done && digest[..written].SequenceEqual(expected[..bytes]);
    }
}
