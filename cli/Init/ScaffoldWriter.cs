using System.Text;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Init;

/// <summary>Writes the files of a new control plane, and never over those that are there.</summary>
/// <param name="folder">Where they go.</param>
internal sealed class ScaffoldWriter(string folder)
{
    /// <summary>Writes a file.</summary>
    /// <returns>Whether it was written; if not, there is one already.</returns>
    /// <exception cref="EnvironmentFailedException">The system refuses.</exception>
    public bool Write(ScaffoldFile file)
    {
        var path = Path.Combine(folder, Path.Combine(file.Path.Split('/')));
        try
        {
            if (Path.Exists(path) || IsLinkBefore(file.Path))
            {
                return false;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            stream.Write(Encoding.UTF8.GetBytes(file.Text));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EnvironmentFailedException(InitDiagnostics.NotWritable(file.Path, e.Message));
        }
    }

    // A link that somebody put into the repository could lead anywhere.
    private bool IsLinkBefore(string file)
    {
        var parts = file.Split('/');
        return Enumerable.Range(1, parts.Length)
            .Select(count => new FileInfo(Path.Combine([folder, .. parts[..count]])))
            .Any(place => place.LinkTarget is not null);
    }
}
