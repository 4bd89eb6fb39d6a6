using LcncInfra.Catalog.PlacementTests;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.PlacementTests;

/// <summary>Finds and reads the files of placement tests.</summary>
internal static class PlacementTestFiles
{
    private const string Folder = "tests";

    /// <summary>The tests of the named files; without names, of every YAML file below <c>tests/</c> of the control plane.</summary>
    public static IReadOnlyList<Sourced<PlacementTest>> Read(string controlPlane, IReadOnlyList<string> files, DiagnosticBag found)
    {
        var folder = Path.Combine(controlPlane, Folder);
        var paths = files.Count > 0 ? files : FindAll(folder);
        if (paths.Count == 0)
        {
            found.Add(CommandDiagnostics.NoTests(folder.Replace('\\', '/')));
        }

        return [.. paths.SelectMany(path => ReadFile(path, found))];
    }

    private static List<string> FindAll(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml")
            .Order(StringComparer.Ordinal)
            .ToList();

    private static IReadOnlyList<Sourced<PlacementTest>> ReadFile(string path, DiagnosticBag found)
    {
        var shown = Path.GetRelativePath(".", path).Replace('\\', '/');
        shown = shown.StartsWith("../", StringComparison.Ordinal) ? path.Replace('\\', '/') : shown;
        try
        {
            return PlacementTestReader.Read(new SourceFile(shown, RegularFile.Read(path)), CatalogLimits.Default, found);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            found.Add(CommandDiagnostics.UnreadableFile(shown, ReasonOf(failure)));
            return [];
        }
    }

    private static string ReasonOf(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        UnauthorizedAccessException => "access is refused",
        _ => failure.Message.TrimEnd('.'),
    };
}
