using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using LcncInfra.Generator.Packages;

namespace LcncInfra.Generator.Commands;

/// <summary>The npm packages at the versions that <c>Directory.Packages.props</c> gives their NuGet packages.</summary>
/// <param name="root">The root of this repository.</param>
/// <param name="folder">Where packages are unpacked, one folder each; what is missing is fetched by npm.</param>
internal sealed class PackageStore(string root, string folder)
{
    /// <summary>Opens the package of a provider.</summary>
    public NpmPackage Open(Provider provider)
    {
        var version = Version(provider);
        var unpacked = Path.Combine(folder, $"{provider.Package}-{version}");
        if (!Directory.Exists(unpacked))
        {
            Fetch($"@pulumi/{provider.Package}@{version}", unpacked);
        }

        using var description = JsonDocument.Parse(File.ReadAllText(Path.Combine(unpacked, "package", "package.json")));
        var found = description.RootElement.GetProperty("version").GetString()?.TrimStart('v');
        return found == version
            ? new NpmPackage(provider.Package, Path.Combine(unpacked, "package"))
            : throw new InvalidOperationException($"{unpacked} holds version {found} of @pulumi/{provider.Package}, not {version}.");
    }

    /// <summary>The version of a provider's packages.</summary>
    public string Version(Provider provider) =>
        XDocument.Load(Path.Combine(root, "Directory.Packages.props")).Descendants("PackageVersion")
            .FirstOrDefault(p => (string?)p.Attribute("Include") == provider.Project)?.Attribute("Version")?.Value
        ?? throw new InvalidOperationException($"Directory.Packages.props gives {provider.Project} no version.");

    private void Fetch(string package, string unpacked)
    {
        Directory.CreateDirectory(folder);
        var start = new ProcessStartInfo("npm", ["pack", package, "--silent"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var npm = Process.Start(start) ?? throw new InvalidOperationException("npm cannot be started.");
        var name = npm.StandardOutput.ReadToEnd().Trim();
        npm.WaitForExit();
        if (npm.ExitCode != 0 || name.Length == 0)
        {
            throw new InvalidOperationException($"'npm pack {package}' failed.");
        }

        var archive = Path.Combine(folder, name);
        using (var file = File.OpenRead(archive))
        using (var content = new GZipStream(file, CompressionMode.Decompress))
        {
            Directory.CreateDirectory(unpacked);
            TarFile.ExtractToDirectory(content, unpacked, overwriteFiles: true);
        }

        File.Delete(archive);
    }
}
