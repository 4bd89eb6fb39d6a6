using LcncInfra.Model.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LcncInfra.Automation.Engine;

/// <summary>Finds the project of Pulumi.</summary>
internal static class PulumiProjectReader
{
    private const string File = "Pulumi.yaml";

    /// <summary>The project in a folder or above it; <see langword="null"/> after reporting that there is none (LC9421, LC9422).</summary>
    public static PulumiProject? Read(string folder, DiagnosticBag found)
    {
        var at = Path.GetFullPath(folder);
        while (!System.IO.File.Exists(Path.Combine(at, File)))
        {
            if (Path.GetDirectoryName(at) is not { } above)
            {
                found.Add(AutomationDiagnostics.NoProject(folder));
                return null;
            }

            at = above;
        }

        if (NameOf(Path.Combine(at, File)) is { Length: > 0 } name)
        {
            return new PulumiProject(at, name);
        }

        found.Add(AutomationDiagnostics.UnusableProject(Path.Combine(at, File)));
        return null;
    }

    private static string? NameOf(string file)
    {
        try
        {
            using var text = System.IO.File.OpenText(file);
            var stream = new YamlStream();
            stream.Load(text);
            return stream.Documents is [{ RootNode: YamlMappingNode root }, ..]
                ? (root.Children.FirstOrDefault(child => (child.Key as YamlScalarNode)?.Value == "name").Value as YamlScalarNode)?.Value
                : null;
        }
        catch (YamlException)
        {
            return null;
        }
    }
}
