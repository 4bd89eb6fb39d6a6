using System.Reflection;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Init;

/// <summary>The files of a new control plane, which this program carries: the example, and the pipelines of <c>docs/pipelines</c>.</summary>
internal static class Scaffold
{
    /// <summary>The GitOps repository in the files as they are carried.</summary>
    public const string ExampleRepository = "https://git.example.com/platform/gitops.git";

    /// <summary>The control plane's own repository in the files as they are carried.</summary>
    public const string ExampleControlPlane = "https://git.example.com/platform/control-plane";

    /// <summary>The repository with the program for Pulumi in the files as they are carried.</summary>
    public const string ExampleInfrastructure = "https://git.example.com/platform/infrastructure.git";

    /// <summary>Where the version of this program stands in the files as they are carried.</summary>
    public const string VersionPlaceholder = "@LCNC_VERSION@";

    private const string DiffWorkflow = "lcnc-diff.yaml";

    private const string ControlPlanePrefix = "init/control-plane/";

    /// <summary>The example, in order of paths.</summary>
    /// <param name="repositories">The repositories that it names.</param>
    public static IReadOnlyList<ScaffoldFile> ControlPlane(Repositories repositories) => Files(ControlPlanePrefix, repositories);

    /// <summary>The pipelines of a system, in order of paths.</summary>
    /// <param name="system">The system.</param>
    /// <param name="repositories">The repositories that it names.</param>
    public static IReadOnlyList<ScaffoldFile> Pipelines(CiSystem system, Repositories repositories) =>
        [.. Carried(system, repositories).Select(file => file with { Path = PlaceOf(system, file.Path) })];

    // With Pulumi, stacks bring to environments what lcnc would bring there; what is said of pull requests stays.
    private static IEnumerable<ScaffoldFile> Carried(CiSystem system, Repositories repositories)
    {
        var name = system.ToString().ToLowerInvariant();
        var plain = Files($"init/{name}/", repositories);
        return repositories.Infrastructure is null
            ? plain
            : plain.Where(file => file.Path == DiffWorkflow).Concat(Files($"init/pulumi/{name}/", repositories));
    }

    private static string PlaceOf(CiSystem system, string file) => system switch
    {
        CiSystem.Github => $".github/workflows/{file}",
        CiSystem.Gitlab => ".gitlab-ci.yml",
        CiSystem.Azure => file,
        CiSystem.Tekton => $".tekton/{file}",
        _ => throw new InvalidOperationException($"Unknown system {system}."),
    };

    private static List<ScaffoldFile> Files(string prefix, Repositories repositories)
    {
        var assembly = typeof(Scaffold).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Select(name => (Name: name, Path: name.Replace('\\', '/')))
                .Where(resource => resource.Path.StartsWith(prefix, StringComparison.Ordinal))
                .OrderBy(resource => resource.Path, StringComparer.Ordinal)
                .Select(resource => new ScaffoldFile(
                    resource.Path[prefix.Length..],
                    Read(assembly, resource.Name)
                        .Replace(VersionPlaceholder, ProgramVersion.Text, StringComparison.Ordinal)
                        .Replace(ExampleRepository, repositories.GitOps, StringComparison.Ordinal)
                        .Replace(ExampleControlPlane, repositories.ControlPlane, StringComparison.Ordinal)
                        .Replace(ExampleInfrastructure, repositories.Infrastructure ?? ExampleInfrastructure, StringComparison.Ordinal))),
        ];
    }

    private static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"Resource '{name}' is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
