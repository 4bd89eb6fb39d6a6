using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LcncInfra.Model.Names;

/// <summary>Names content by what it is: SHA-256, written <c>sha256:</c> and 64 hexadecimal digits.</summary>
public static class ContentDigest
{
    /// <summary>Characters of a digest.</summary>
    public const int Length = 7 + (2 * SHA256.HashSizeInBytes);

    private const string Prefix = "sha256:";

    // Handed to the hash function at once: it costs more to call than to feed.
    private const int PortionBytes = 1 << 16;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>Whether text is written as a digest.</summary>
    public static bool IsDigest(string text) =>
        text.Length == Length
        && text.StartsWith(Prefix, StringComparison.Ordinal)
        && text.AsSpan(Prefix.Length).IndexOfAnyExcept(Digits) < 0;

    /// <summary>The digest of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Text(hash);
    }

    /// <summary>The digest of text as UTF-8.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The digest of a sequence of texts, which no other split into texts shares.</summary>
    public static string Of(IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var portion = new byte[PortionBytes];
        var filled = 0;
        foreach (var part in parts)
        {
            var most = sizeof(int) + Encoding.UTF8.GetMaxByteCount(part.Length);
            if (filled + most > portion.Length)
            {
                hash.AppendData(portion.AsSpan(0, filled));
                filled = 0;
                portion = most > portion.Length ? new byte[most] : portion;
            }

            var length = Encoding.UTF8.GetBytes(part, portion.AsSpan(filled + sizeof(int)));
            BinaryPrimitives.WriteInt32LittleEndian(portion.AsSpan(filled), length);
            filled += sizeof(int) + length;
        }

        hash.AppendData(portion.AsSpan(0, filled));
        return Text(hash.GetHashAndReset());
    }

    /// <summary>Whether bytes have a digest.</summary>
    public static bool Is(ReadOnlySpan<byte> content, string digest)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return IsHash(hash, digest);
    }

    /// <summary>Whether these are the 32 bytes of a digest.</summary>
    public static bool IsHash(ReadOnlySpan<byte> hash, string digest)
    {
        Span<char> text = stackalloc char[2 * SHA256.HashSizeInBytes];
        Convert.TryToHexStringLower(hash, text, out _);
        return digest.StartsWith(Prefix, StringComparison.Ordinal) && text.SequenceEqual(digest.AsSpan(Prefix.Length));
    }

    /// <summary>The 32 bytes of a digest.</summary>
    public static byte[] BytesOf(string digest) => Convert.FromHexString(digest.AsSpan(Prefix.Length));

    /// <summary>Writes the 32 bytes of a digest.</summary>
    public static void Read(string digest, Span<byte> bytes) => Convert.FromHexString(digest.AsSpan(Prefix.Length), bytes, out _, out _);

    /// <summary>The digest of which these are the 32 bytes.</summary>
    public static string FromBytes(ReadOnlySpan<byte> hash) => Text(hash);

    private static string Text(ReadOnlySpan<byte> hash)
    {
        Span<char> text = stackalloc char[Length];
        Prefix.CopyTo(text);
        Convert.TryToHexStringLower(hash, text[Prefix.Length..], out _);
        return new string(text);
    }
}
