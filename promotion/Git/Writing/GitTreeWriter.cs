using System.Globalization;
using System.Text;

namespace LcncInfra.Git.Writing;

/// <summary>Writes a tree that differs from a commit's in some files, straight into objects: there is no work tree and no index.</summary>
/// <remarks>Through <c>git-fast-import(1)</c>, which reads and writes only the folders on the way to what changes.</remarks>
/// <param name="process">Runs git.</param>
/// <param name="folder">Full path of the repository.</param>
/// <param name="isTemporary">Whether the repository goes with all that is in it, so that nothing has to be cleared away.</param>
public sealed class GitTreeWriter(GitProcess process, string folder, bool isTemporary)
{
    /// <summary>The name of the tree; only what the repository lacks is written.</summary>
    /// <param name="before">The commit that it begins as; <see langword="null"/> for nothing.</param>
    /// <param name="removed">Files that go.</param>
    /// <param name="written">Files that come, or get other bytes.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="GitException">Git failed.</exception>
    public string Write(string? before, IReadOnlyCollection<string> removed, IReadOnlyCollection<GitFileChange> written, CancellationToken cancellationToken)
    {
        // A name that nobody else has: several may write into one repository.
        var draft = $"refs/lcnc/drafts/{Guid.NewGuid():N}";
        var output = process.Run(
            new GitCommand(folder, "fast-import", "--quiet", "--done", "--date-format=raw")
            {
                Feed = stream => Feed(stream, (draft, before), removed, written),
                MoreSettings = ["core.compression=1", "fastimport.unpackLimit=50"],
            },
            cancellationToken);
        if (!isTemporary)
        {
            process.Run(new GitCommand(folder, "update-ref", "-d", draft), cancellationToken);
        }

        return NameOf(Encoding.ASCII.GetString(output));
    }

    // "040000 tree <object>\t"
    private static string NameOf(string listed) => listed.TrimEnd().Split(' ', '\t') is [_, "tree", var name, ..] && GitRefName.IsCommit(name)
        ? name
        : throw new GitException(GitFailure.Failed, "git fast-import did not name the tree that it wrote.");

    private static void Feed(
        Stream stream, (string Name, string? Before) draft, IReadOnlyCollection<string> removed, IReadOnlyCollection<GitFileChange> written)
    {
        Line(stream, $"commit {draft.Name}\ncommitter lcnc <> 0 +0000\ndata 0");
        if (draft.Before is not null)
        {
            Line(stream, $"from {draft.Before}");
        }

        // First what goes: a folder may come where a file was.
        foreach (var path in removed)
        {
            Line(stream, $"D {Quoted(path)}");
        }

        foreach (var file in written)
        {
            Line(stream, string.Create(CultureInfo.InvariantCulture, $"M 100644 inline {Quoted(file.Path)}\ndata {file.Content.Length}"));
            stream.Write(file.Content.Span);
            stream.WriteByte((byte)'\n');
        }

        Line(stream, "ls \"\"");
        Line(stream, "done");
    }

    private static void Line(Stream stream, string text)
    {
        stream.Write(Encoding.UTF8.GetBytes(text));
        stream.WriteByte((byte)'\n');
    }

    // As C writes strings; always, so that nothing in a path can end it.
    private static string Quoted(string path)
    {
        var quoted = new StringBuilder(path.Length + 2).Append('"');
        foreach (var b in Encoding.UTF8.GetBytes(path))
        {
            if (b is < 0x20 or >= 0x7f or (byte)'"' or (byte)'\\')
            {
                quoted.Append('\\').Append(Convert.ToString(b, 8).PadLeft(3, '0'));
            }
            else
            {
                quoted.Append((char)b);
            }
        }

        return quoted.Append('"').ToString();
    }
}
