using System.Text;
using LcncInfra.Catalog.Sources;
using LcncInfra.Components.Declarations;
using LcncInfra.Model.Names;

namespace LcncInfra.Components.ControlPlanes;

/// <summary>A declaration as a file of the control plane.</summary>
/// <param name="Path">The file, from the control plane's root.</param>
/// <param name="Header">The first line, by which programs know their files again.</param>
/// <param name="Declaration">What it holds.</param>
internal sealed record DeclaredFile(string Path, string Header, Declaration Declaration)
{
    /// <summary>The folder of programs' files in an environment's folder or a registration's.</summary>
    public const string Folder = "declared";

    /// <summary>What every header begins with.</summary>
    public const string HeaderPrefix = "# Declared in C# for environment ";

    /// <summary>The object, as messages call it.</summary>
    public string Owner => $"{Declaration.Kind} '{Declaration.Name}'";

    /// <summary>The whole text.</summary>
    public string Text => Header + Declaration.Text;

    /// <summary>Whether each segment of the path can be one.</summary>
    public bool IsWritable => Path.Split('/').All(RepositoryPath.IsSegment);

    /// <summary>The file as the catalog takes it.</summary>
    public SourceFile Source => new(Path, Encoding.UTF8.GetBytes(Text));

    /// <summary>The header of an environment's files.</summary>
    public static string HeaderOf(string environment) => $"{HeaderPrefix}'{environment}': change the program, not this file.\n";

    /// <summary>The file of a declaration.</summary>
    public static DeclaredFile Of(string environment, Declaration declaration)
    {
        var folder = declaration.Registration is { } registration ? $"{ControlPlaneFolder.WorkloadsFolder}/{registration}" : environment;
        return new DeclaredFile($"{folder}/{Folder}/{declaration.FileName}", HeaderOf(environment), declaration);
    }
}
