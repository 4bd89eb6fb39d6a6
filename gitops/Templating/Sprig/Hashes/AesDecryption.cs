using System.Security.Cryptography;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Sprig.Encodings;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Hashes;

/// <summary>Reads what sprig's <c>encryptAES</c> wrote: AES-256 in CBC mode, the password's bytes being the key.</summary>
internal static class AesDecryption
{
    private const int BlockLength = 16;
    private const int KeyLength = 32;

    /// <summary>The plain text.</summary>
    public static string Decrypt(string password, string encoded)
    {
        if (encoded.Length == 0)
        {
            return string.Empty;
        }

        if (!Base64.TryDecode(encoded, out var data, out var error))
        {
            throw new GoFunctionException(error);
        }

        if (data.Length < BlockLength)
        {
            throw new GoFunctionException($"runtime error: slice bounds out of range [:{BlockLength}] with capacity {Base64.BufferLength(encoded)}");
        }

        if (data.Length % BlockLength != 0)
        {
            throw new GoFunctionException("crypto/cipher: input not full blocks");
        }

        if (data.Length == BlockLength)
        {
            throw new GoFunctionException("runtime error: index out of range [-1]");
        }

        return RemovePadding(DecryptBlocks(password, data));
    }

    private static byte[] DecryptBlocks(string password, byte[] data)
    {
        var key = new byte[KeyLength];
        var bytes = GoText.ToUtf8(password);
        bytes.AsSpan(0, Math.Min(bytes.Length, KeyLength)).CopyTo(key);
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptCbc(data.AsSpan(BlockLength), data.AsSpan(0, BlockLength), PaddingMode.None);
    }

    private static string RemovePadding(byte[] plain)
    {
        var end = plain.Length - plain[^1];
        return end < 0
            ? throw new GoFunctionException($"runtime error: slice bounds out of range [:{end}]")
            : GoText.FromUtf8(plain.AsSpan(0, end));
    }
}
