namespace LcncInfra.Testing.Files;

/// <summary>A folder of its own for one test, removed afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Makes the folder.</summary>
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("lcnc-test-").FullName;

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>A path below the folder.</summary>
    public string Of(params string[] segments) => System.IO.Path.Combine([Path, .. segments]);

    /// <summary>Writes a file, and the folders it lies in.</summary>
    public string Write(string path, string content)
    {
        var file = Of(path.Split('/'));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return file;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
