using System.Runtime.Versioning;
using System.Text;

namespace LcncInfra.Cli.Output.Files;

/// <summary>Paths below a root as Linux takes them: an open folder and the rest from there, because the system walks what it is given name by name.</summary>
/// <remarks>
/// Paths come in order, so that one folder is opened for the folders of hundreds of files. One that cannot be opened is none the worse: the path is then
/// given from its beginning. Who removes a folder asks for it from the one above, which closes it.
/// </remarks>
[SupportedOSPlatform("linux")]
internal sealed class FolderPaths : IDisposable
{
    private readonly int _prefix;
    private byte[] _bytes;
    private int _rest;
    private string? _folder;
    private int _descriptor = LibC.CurrentFolder;

    /// <summary>Paths below a folder.</summary>
    public FolderPaths(string root)
    {
        _bytes = Encoding.UTF8.GetBytes(root + "/");
        _prefix = _bytes.Length;
        Array.Resize(ref _bytes, _prefix + 1024);
    }

    /// <summary>What remains of the last path that was asked for, from the folder that was given; it ends with a zero byte.</summary>
    public ref readonly byte Rest => ref _bytes[_rest];

    /// <summary>The folder to reach a path from.</summary>
    /// <param name="path">The path.</param>
    /// <param name="depth">How many names of it remain, at most.</param>
    public int FolderOf(string path, int depth)
    {
        var cut = path.Length;
        for (var i = 0; i < depth && cut > 0; i++)
        {
            cut = path.LastIndexOf('/', cut - 1);
        }

        var length = Math.Max(0, cut);
        if (_descriptor < 0 || !path.AsSpan(0, length).Equals(_folder, StringComparison.Ordinal))
        {
            Open(path[..length]);
        }

        // The whole path, of which the system gets what follows the folder.
        Set(path);
        _rest = _descriptor < 0 ? 0 : _prefix + (length == 0 ? 0 : Encoding.UTF8.GetByteCount(path.AsSpan(0, length + 1)));
        return _descriptor;
    }

    /// <inheritdoc/>
    public void Dispose() => Close();

    private void Open(string folder)
    {
        Close();
        Set(folder);
        var descriptor = LibC.Open(LibC.CurrentFolder, in _bytes[0], LibC.ReadOnly | LibC.OnlyFolders | LibC.CloseOnExec, 0);
        if (descriptor >= 0)
        {
            (_folder, _descriptor) = (folder, descriptor);
        }
    }

    private void Close()
    {
        if (_descriptor >= 0)
        {
            _ = LibC.Close(_descriptor);
        }

        (_folder, _descriptor) = (null, LibC.CurrentFolder);
    }

    private void Set(string path)
    {
        var needed = _prefix + Encoding.UTF8.GetMaxByteCount(path.Length) + 1;
        if (_bytes.Length < needed)
        {
            Array.Resize(ref _bytes, needed);
        }

        _bytes[_prefix + Encoding.UTF8.GetBytes(path, _bytes.AsSpan(_prefix))] = 0;
    }
}
