using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace LcncInfra.Publishing.Trees;

/// <summary>Remembers which digest the content of a blob has, so that what is published can be compared without making its bytes again.</summary>
/// <remarks>
/// It cannot be wrong: a blob is named by its content, so that what was once found of it stays true. A file that is damaged counts as empty; it may be
/// removed at any time.
/// </remarks>
public sealed class KnownBlobs
{
    private const int DigestSize = SHA256.HashSizeInBytes;
    private const string Prefix = "sha256:";

    private readonly string _file;
    private readonly Dictionary<string, string> _known;
    private readonly ConcurrentDictionary<string, string> _seen = new(StringComparer.Ordinal);

    private KnownBlobs(string file, Dictionary<string, string> known) => (_file, _known) = (file, known);

    /// <summary>What a file remembers.</summary>
    public static KnownBlobs In(string file) => new(file, Read(file));

    /// <summary>Whether a blob is known to hold the content of a digest.</summary>
    public bool Is(string blob, string digest)
    {
        var isKnown = _known.TryGetValue(blob, out var known) && known == digest;
        if (isKnown)
        {
            _seen[blob] = digest;
        }

        return isKnown;
    }

    /// <summary>Remembers what was found.</summary>
    public void Learn(string blob, string digest) => _seen[blob] = digest;

    /// <summary>Keeps what this run saw. That it cannot is no failure of the run.</summary>
    public void Save()
    {
        if (_seen.Count == _known.Count && _seen.All(s => _known.ContainsKey(s.Key)))
        {
            return;
        }

        try
        {
            using var records = new MemoryStream();
            foreach (var (blob, digest) in _seen)
            {
                records.WriteByte((byte)(blob.Length / 2));
                records.Write(Convert.FromHexString(blob));
                records.Write(Convert.FromHexString(digest.AsSpan(Prefix.Length)));
            }

            Directory.CreateDirectory(Path.GetDirectoryName(_file) ?? ".");
            var half = $"{_file}.{Guid.NewGuid():N}";
            File.WriteAllBytes(half, [.. SHA256.HashData(records.ToArray()), .. records.ToArray()]);
            File.Move(half, _file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private static Dictionary<string, string> Read(string file)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var bytes = File.Exists(file) ? File.ReadAllBytes(file) : [];
            if (bytes.Length < DigestSize || !SHA256.HashData(bytes.AsSpan(DigestSize)).AsSpan().SequenceEqual(bytes.AsSpan(0, DigestSize)))
            {
                return known;
            }

            for (var at = DigestSize; at < bytes.Length;)
            {
                var name = bytes.AsSpan(at + 1, bytes[at]);
                known[Convert.ToHexStringLower(name)] = Prefix + Convert.ToHexStringLower(bytes.AsSpan(at + 1 + name.Length, DigestSize));
                at += 1 + name.Length + DigestSize;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            known.Clear();
        }

        return known;
    }
}
