using LcncInfra.Components.Declarations;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Components.ControlPlanes;

/// <summary>The files that a program's declarations become, beside those that are there.</summary>
/// <param name="Root">The control plane's folder.</param>
/// <param name="Environment">The environment.</param>
/// <param name="Files">Each file, with a name of its own also where an object is declared twice.</param>
internal sealed record DeclaredFiles(string Root, string Environment, IReadOnlyList<DeclaredFile> Files)
{
    /// <summary>The files of declarations; reports those whose place another owns.</summary>
    public static DeclaredFiles Of(string root, PlatformDeclarations declarations, DiagnosticBag diagnostics)
    {
        var files = new Dictionary<string, DeclaredFile>(StringComparer.Ordinal);
        foreach (var declaration in declarations.Declared)
        {
            var file = DeclaredFile.Of(declarations.Environment, declaration);
            if (IsSharedWithOthers(root, file, diagnostics))
            {
                continue;
            }

            // What is declared twice becomes two files, which the catalog then reports as it reports two documents.
            for (var copy = 2; !files.TryAdd(file.Path, file); copy++)
            {
                file = file with { Path = $"{file.Path[..^".yaml".Length]}.{copy}.yaml" };
            }
        }

        return new DeclaredFiles(root, declarations.Environment, [.. files.Values]);
    }

    /// <summary>Where a line of a declared file was declared; the place itself for any other file.</summary>
    public SourceSpan LineOf(SourceSpan at) => Files.FirstOrDefault(f => f.Path == at.File)?.Declaration.At ?? at;

    /// <summary>Whether a text is that of a file that this environment's programs wrote.</summary>
    public bool IsOwn(ReadOnlySpan<byte> text) => text.StartsWith(System.Text.Encoding.UTF8.GetBytes(DeclaredFile.HeaderOf(Environment)));

    private static bool IsSharedWithOthers(string root, DeclaredFile file, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(root, file.Path);
        if (!file.IsWritable || !File.Exists(path))
        {
            return false;
        }

        var text = File.ReadAllText(path);
        if (text.StartsWith(file.Header, StringComparison.Ordinal))
        {
            return false;
        }

        if (!text.StartsWith(DeclaredFile.HeaderPrefix, StringComparison.Ordinal))
        {
            diagnostics.Add(DeclarationDiagnostics.ForeignFile(file.Declaration.At, file.Owner, file.Path));
            return false;
        }

        if (text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..] != file.Declaration.Text)
        {
            diagnostics.Add(DeclarationDiagnostics.DeclaredDifferently(file.Declaration.At, file.Owner, file.Path));
        }

        return true;
    }
}
