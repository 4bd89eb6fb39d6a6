using System.Text;

namespace LcncInfra.Benchmarks.Fleet;

/// <summary>Writes a synthetic control plane into a folder.</summary>
internal static class FleetWriter
{
    /// <summary>Writes it.</summary>
    /// <returns>How many files there are.</returns>
    /// <exception cref="ArgumentException">The folder holds something: a fleet is compared as a whole.</exception>
    public static int Write(FleetParameters fleet, string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new ArgumentException($"'{folder}' is not empty.", nameof(folder));
        }

        var count = 0;
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        foreach (var (path, text) in new FleetFiles(fleet).All())
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder);
            File.WriteAllText(file, text, encoding);
            count++;
        }

        return count;
    }
}
