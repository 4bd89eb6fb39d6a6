using LcncInfra.Generator.Naming;
using LcncInfra.Generator.Packages;

namespace LcncInfra.Generator.Commands;

/// <summary>Writes the stand-ins anew, or says where they differ from what the npm packages say.</summary>
internal sealed class GenerateCommand(string root, string packages, TextWriter output)
{
    /// <summary>Runs for all providers.</summary>
    /// <returns>0, or 4 where a check finds a difference.</returns>
    public int Run(bool check)
    {
        var folder = Path.Combine(root, "sdk", "Generator");
        var names = NameTable.Parse(File.ReadAllText(Path.Combine(folder, "names.txt")));
        var listed = ListedType.Parse(File.ReadAllText(Path.Combine(folder, "resources.txt")));
        var store = new PackageStore(root, packages);
        var differences = 0;
        foreach (var provider in Provider.All.Where(provider => listed.Any(type => type.Package == provider.Package)))
        {
            var files = GeneratedFiles.Of(provider, store.Open(provider), names, listed);
            differences += Compare(provider, files, check);
            output.WriteLine(
                $"{provider.Project}: {listed.Count(t => t.Package == provider.Package)} resources and functions of "
                + $"@pulumi/{provider.Package} {store.Version(provider)}, {files.Count} files");
        }

        return check && differences > 0 ? 4 : 0;
    }

    private int Compare(Provider provider, IReadOnlyDictionary<string, string> files, bool check)
    {
        var project = Path.Combine(root, "sdk", provider.Project);
        var generated = Path.Combine(project, "Generated");
        var stale = Directory.Exists(generated)
            ? Directory.EnumerateFiles(generated).Where(file => !files.ContainsKey($"Generated/{Path.GetFileName(file)}")).ToList()
            : [];
        var changed = files.Where(file => Read(Path.Combine(project, file.Key)) != file.Value).ToList();
        foreach (var path in stale.Concat(changed.Select(file => Path.Combine(project, file.Key))).Order(StringComparer.Ordinal))
        {
            output.WriteLine($"{(check ? "differs" : "written")}: {Path.GetRelativePath(root, path)}");
        }

        if (!check)
        {
            Write(project, stale, changed);
        }

        return stale.Count + changed.Count;
    }

    private static void Write(string project, List<string> stale, List<KeyValuePair<string, string>> changed)
    {
        stale.ForEach(File.Delete);
        foreach (var (path, text) in changed)
        {
            var full = Path.Combine(project, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full) ?? project);
            File.WriteAllText(full, text);
        }
    }

    private static string? Read(string path) => File.Exists(path) ? File.ReadAllText(path) : null;
}
