using System.Security.Cryptography;
using System.Text;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Objects;
using LcncInfra.Rendering.Remembering;

namespace LcncInfra.Cli.Remembering;

/// <summary>Reads and writes what is remembered: the program's digest, names of files, entries, and the digest of all that.</summary>
internal static class RenderingMemoryFile
{
    // Of an assignment with three files that name an object and a namespace each, as a rule.
    private const int BytesOfEntry = 208;

    private static readonly byte[] Format = "lcnc renderings 1\n"u8.ToArray();

    /// <summary>Reads a file. One that is absent, damaged, of another program or of another format remembers nothing.</summary>
    public static IReadOnlyDictionary<RenderingKey, ValueList<RememberedFile>> Read(string file, string program)
    {
        var nothing = new Dictionary<RenderingKey, ValueList<RememberedFile>>();
        try
        {
            return File.Exists(file) && !IsOpenToOthers(file) && Checked(File.ReadAllBytes(file)) is { } content ? Entries(content, program) ?? nothing : nothing;
        }
        // What somebody made up can be anything behind a digest that fits: numbers that are none, names that are not there, keys twice.
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            return nothing;
        }
    }

    /// <summary>Writes a file; readers see the old one or the new.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string file, string program, IReadOnlyDictionary<RenderingKey, ValueList<RememberedFile>> entries)
    {
        var bytes = new MemoryStream(entries.Count * BytesOfEntry);
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            Write(writer, program, entries);
        }

        var hash = SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        bytes.Write(hash);
        var draft = $"{file}.{Environment.ProcessId}";
        using (var stream = new FileStream(draft, Private()))
        {
            bytes.WriteTo(stream);
        }

        File.Move(draft, file, overwrite: true);
    }

    private static FileStreamOptions Private()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static void Write(BinaryWriter writer, string program, IReadOnlyDictionary<RenderingKey, ValueList<RememberedFile>> entries)
    {
        var names = entries.Values.SelectMany(files => files).Select(file => file.Name).Distinct(StringComparer.Ordinal).ToList();
        var numbers = names.Select((name, number) => (name, number)).ToDictionary(n => n.name, n => n.number, StringComparer.Ordinal);
        writer.Write(Format);
        writer.Write(program);
        writer.Write(names.Count);
        names.ForEach(writer.Write);
        writer.Write(entries.Count);
        Span<byte> key = stackalloc byte[RenderingKey.Size];
        foreach (var (entryKey, files) in entries)
        {
            entryKey.Write(key);
            writer.Write(key);
            writer.Write7BitEncodedInt(files.Count);
            foreach (var file in files)
            {
                writer.Write7BitEncodedInt(numbers[file.Name]);
                writer.Write(ContentDigest.BytesOf(file.Digest));
                Write(writer, file.Objects.Objects);
                Write(writer, file.Objects.Namespaces);
            }
        }
    }

    private static void Write(BinaryWriter writer, ReadOnlySpan<ulong> hashes)
    {
        writer.Write7BitEncodedInt(hashes.Length);
        foreach (var hash in hashes)
        {
            writer.Write(hash);
        }
    }

    // A number of things of which each takes some bytes; more than there are bytes for is made up.
    private static int Counted(BinaryReader reader, int count, int size) =>
        count >= 0 && count <= (reader.BaseStream.Length - reader.BaseStream.Position) / size ? count : throw new FormatException("There is not as much as is said.");

    // Whoever else could write it could say that a published file is as it should be.
    private static bool IsOpenToOthers(string file) => !OperatingSystem.IsWindows()
        && ((File.GetUnixFileMode(file) | File.GetUnixFileMode(Path.GetDirectoryName(file) ?? file)) & (UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) != 0;

    // A file of an assignment's folder, as rendering names them.
    private static string NameOf(string[] names, int number) => number >= 0 && number < names.Length && RepositoryPath.IsSegment(names[number])
        ? names[number]
        : throw new FormatException("There is no such name.");

    // Into the front of an array that is used again, which grows for the rare file that names more.
    private static int Hashes(BinaryReader reader, ref ulong[] hashes, int at)
    {
        var end = at + Counted(reader, reader.Read7BitEncodedInt(), sizeof(ulong));
        if (end > hashes.Length)
        {
            Array.Resize(ref hashes, Math.Max(end, 2 * hashes.Length));
        }

        for (var i = at; i < end; i++)
        {
            hashes[i] = reader.ReadUInt64();
        }

        return end;
    }

    private static FileObjects Objects(BinaryReader reader, ref ulong[] hashes)
    {
        var objects = Hashes(reader, ref hashes, 0);
        var all = Hashes(reader, ref hashes, objects);
        return new FileObjects(hashes.AsSpan(0, objects), hashes.AsSpan(objects, all - objects));
    }

    // What stands before the digest, if it is undamaged.
    private static MemoryStream? Checked(byte[] bytes)
    {
        var length = bytes.Length - SHA256.HashSizeInBytes;
        return length >= Format.Length && SHA256.HashData(bytes.AsSpan(0, length)).AsSpan().SequenceEqual(bytes.AsSpan(length))
            ? new MemoryStream(bytes, 0, length)
            : null;
    }

    private static Dictionary<RenderingKey, ValueList<RememberedFile>>? Entries(MemoryStream content, string program)
    {
        using var reader = new BinaryReader(content);
        if (!reader.ReadBytes(Format.Length).AsSpan().SequenceEqual(Format) || reader.ReadString() != program)
        {
            return null;
        }

        var names = Enumerable.Range(0, Counted(reader, reader.ReadInt32(), 1)).Select(_ => reader.ReadString()).ToArray();
        var count = Counted(reader, reader.ReadInt32(), RenderingKey.Size);
        var entries = new Dictionary<RenderingKey, ValueList<RememberedFile>>(count);
        var hashes = new ulong[64];
        Span<byte> bytes = stackalloc byte[RenderingKey.Size];
        for (var i = 0; i < count; i++)
        {
            reader.BaseStream.ReadExactly(bytes);
            var files = new RememberedFile[Counted(reader, reader.Read7BitEncodedInt(), RenderingKey.Size)];
            var key = RenderingKey.Read(bytes);
            for (var f = 0; f < files.Length; f++)
            {
                var name = NameOf(names, reader.Read7BitEncodedInt());
                reader.BaseStream.ReadExactly(bytes);
                files[f] = new RememberedFile(name, ContentDigest.FromBytes(bytes), Objects(reader, ref hashes));
            }

            entries.Add(key, files.ToValueList());
        }

        return entries;
    }
}
