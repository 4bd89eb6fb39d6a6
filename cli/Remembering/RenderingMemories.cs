using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Remembering;

namespace LcncInfra.Cli.Remembering;

/// <summary>The files that hold what was rendered into one output, one for each environment, in the user's cache folder.</summary>
/// <remarks>
/// They cannot be wrong: an entry is found by the digest of all that a rendering depends on and of this very program, a file that is damaged or
/// another program's counts as empty, and what they say of a published file is compared with the file. They may be removed at any time.
/// </remarks>
internal sealed class RenderingMemories
{
    // Of outputs that nobody writes any more, the oldest go.
    private const int KeptFiles = 64;

    private static readonly Dictionary<RenderingKey, ValueList<RememberedFile>> Nothing = [];

    private readonly string _folder;
    private readonly string _output;
    private readonly string _program = ProgramIdentity.Digest();
    private readonly Dictionary<string, RenderingMemory> _memories = new(StringComparer.Ordinal);
    private bool _isForgotten;

    private RenderingMemories(string folder, string output) => (_folder, _output) = (folder, output);

    /// <summary>The memories for an output; <see langword="null"/> where nothing may be kept.</summary>
    public static RenderingMemories? In(string? cacheFolder, string output) =>
        cacheFolder is null ? null : new RenderingMemories(Path.Combine(cacheFolder, "renderings"), Path.GetFullPath(output));

    /// <summary>What is remembered of an environment.</summary>
    public RenderingMemory Of(string environment)
    {
        if (!_memories.TryGetValue(environment, out var memory))
        {
            memory = new RenderingMemory(() => _isForgotten ? Nothing : RenderingMemoryFile.Read(FileOf(environment), _program));
            _memories.Add(environment, memory);
        }

        return memory;
    }

    /// <summary>Begins anew, as if nothing had ever been rendered: what was remembered turned out to be wrong.</summary>
    public void Forget()
    {
        _isForgotten = true;
        _memories.Clear();
    }

    /// <summary>Keeps what this run rendered. That it cannot is no failure of the run.</summary>
    public void Save()
    {
        try
        {
            foreach (var (environment, memory) in _memories.Where(m => m.Value.HasChanged))
            {
                CreateFolder();
                RenderingMemoryFile.Write(FileOf(environment), _program, memory.Now);
                RemoveOldest();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    // For nobody else, also where an earlier program made it for a group.
    private void CreateFolder()
    {
        Directory.CreateDirectory(_folder);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private void RemoveOldest()
    {
        foreach (var file in new DirectoryInfo(_folder).EnumerateFiles().OrderByDescending(f => f.LastWriteTimeUtc).Skip(KeptFiles))
        {
            file.Delete();
        }
    }

    private string FileOf(string environment) => Path.Combine(_folder, ContentDigest.Of([_output, environment])["sha256:".Length..]);
}
