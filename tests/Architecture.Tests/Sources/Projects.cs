using System.Xml.Linq;

namespace LcncInfra.Architecture.Tests.Sources;

/// <summary>The projects of the solution as their files declare them.</summary>
public static class Projects
{
    /// <summary>The stages of the pipeline; a project may refer to those before it.</summary>
    public static IReadOnlyList<string> Stages { get; } =
        ["Model", "Templating", "Manifests", "Catalog", "Scheduling", "Configuration", "Rendering", "Repository", "Applications", "AppRepositories", "Generation"];

    /// <summary>Paths of all project files.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Repository.Files.Where(f => f.EndsWith(".csproj", StringComparison.Ordinal))];

    /// <summary>The project files that a project refers to, directly.</summary>
    public static IReadOnlyList<string> References(string project) =>
        [.. Items(project, "ProjectReference").Select(r => Normalize(Path.Combine(Path.GetDirectoryName(project)!, r)))];

    /// <summary>The project files that a project reaches, itself included.</summary>
    public static IReadOnlyCollection<string> Reached(string project)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([project]);
        while (open.TryPop(out var next))
        {
            if (reached.Add(next))
            {
                References(next).ToList().ForEach(open.Push);
            }
        }

        return reached;
    }

    /// <summary>The packages that a project names.</summary>
    public static IReadOnlyList<string> Packages(string project) => Items(project, "PackageReference");

    /// <summary>The namespace that belongs to a source file.</summary>
    public static string NamespaceOf(string path)
    {
        var project = Files.Where(p => path.StartsWith($"{Path.GetDirectoryName(p)}/", StringComparison.Ordinal)).MaxBy(p => p.Length)
            ?? throw new InvalidOperationException($"{path} belongs to no project.");
        var folder = Path.GetDirectoryName(path)![Path.GetDirectoryName(project)!.Length..];
        return $"LcncInfra.{Path.GetFileNameWithoutExtension(project)}{folder.Replace('/', '.')}";
    }

    private static List<string> Items(string project, string item) =>
    [
        .. XDocument.Load(RepositoryRoot.Of(project)).Descendants(item)
            .Select(e => (string?)e.Attribute("Include"))
            .OfType<string>()
            .Select(i => i.Replace("$(MSBuildThisFileDirectory)", string.Empty, StringComparison.Ordinal)),
    ];

    private static string Normalize(string path) =>
        Path.GetRelativePath(RepositoryRoot.Path, Path.GetFullPath(RepositoryRoot.Of(path))).Replace('\\', '/');
}
