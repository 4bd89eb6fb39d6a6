using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Components.Declarations;

/// <summary>Makes the place of a declaration from what the compiler says about its caller.</summary>
internal static class DeclaringLine
{
    /// <summary>The line; its path is from the current folder where the file is below it, as in messages about YAML.</summary>
    public static SourceSpan Of(string file, int line)
    {
        var relative = Path.IsPathFullyQualified(file) ? Path.GetRelativePath(Directory.GetCurrentDirectory(), file) : file;
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? file : relative;
        return SourceSpan.At(shown.Replace('\\', '/'), line, 1);
    }
}
