using System.Runtime.InteropServices;
using LcncInfra.Rendering.Files;

namespace LcncInfra.Rendering.Objects;

/// <summary>What a file names, as hashes: enough to see that nothing is wrong, and to find where something may be.</summary>
public sealed class FileObjects
{
    // Both in one array: a fleet holds a hundred thousand of these.
    private readonly ulong[] _hashes;
    private readonly int _objects;

    /// <summary>What a file names.</summary>
    /// <param name="objects">See <see cref="Objects"/>.</param>
    /// <param name="namespaces">See <see cref="Namespaces"/>.</param>
    public FileObjects(ReadOnlySpan<ulong> objects, ReadOnlySpan<ulong> namespaces)
    {
        _hashes = [.. objects, .. namespaces];
        _objects = objects.Length;
    }

    /// <summary>What a file names that is no YAML.</summary>
    public static FileObjects None { get; } = new([], []);

    /// <summary>For each document the hash of its object in the cluster type; 0 for one that names none.</summary>
    public ReadOnlySpan<ulong> Objects => _hashes.AsSpan(0, _objects);

    /// <summary>The hashes of the values of <c>namespace</c>, <c>targetNamespace</c> and the like.</summary>
    public ReadOnlySpan<ulong> Namespaces => _hashes.AsSpan(_objects);

    private static ReadOnlySpan<byte> Key => "amespace:"u8;

    /// <summary>Reads a rendered file.</summary>
    internal static FileObjects Of(RenderedFile file)
    {
        if (!file.Path.Value.EndsWith(".yaml", StringComparison.Ordinal))
        {
            return None;
        }

        var objects = new List<ulong>(2);
        for (var lines = new ObjectLines(file.Content.Span); lines.MoveNext();)
        {
            objects.Add(lines.Current.IsNamed ? ObjectHash.Of(ObjectFindings.ClustersOf(file), lines.Current) : 0);
        }

        return new FileObjects(CollectionsMarshal.AsSpan(objects), CollectionsMarshal.AsSpan(NamespacesIn(file.Content.Span)));
    }

    /// <summary>Whether a text stands as the value of a namespace.</summary>
    internal static bool HasNamespace(ReadOnlySpan<byte> content, ReadOnlySpan<byte> name)
    {
        while (Next(ref content) is var value and not [])
        {
            if (value.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    private static List<ulong> NamespacesIn(ReadOnlySpan<byte> content)
    {
        var found = new List<ulong>(2);
        while (Next(ref content) is var value and not [])
        {
            var hash = ObjectHash.Of(value);
            if (!found.Contains(hash))
            {
                found.Add(hash);
            }
        }

        return found;
    }

    // The next value that is not empty; empty at the end.
    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> rest)
    {
        for (var at = rest.IndexOf(Key); at >= 0; at = rest.IndexOf(Key))
        {
            rest = rest[(at + Key.Length)..];
            var end = rest.IndexOf((byte)'\n');
            if (ObjectLines.Value(end < 0 ? rest : rest[..end]) is var value and not [])
            {
                return value;
            }
        }

        return [];
    }
}
