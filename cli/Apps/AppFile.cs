using LcncInfra.AppRepositories.Scaffolds;
using LcncInfra.Catalog.Sources;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Apps;

/// <summary>Reads and replaces single files that the command line names.</summary>
internal static class AppFile
{
    /// <summary>The file; <see langword="null"/> after reporting that it cannot be read.</summary>
    public static SourceFile? Read(string path, DiagnosticBag found)
    {
        var shown = Shown(path);
        try
        {
            return new SourceFile(shown, RegularFile.Read(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            found.Add(CommandDiagnostics.UnreadableFile(shown, ReasonOf(failure)));
            return null;
        }
    }

    /// <summary>Replaces a file whole or not at all; a link stays, and what it leads to is replaced.</summary>
    /// <exception cref="EnvironmentFailedException">It cannot be written.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
            var draft = Path.Combine(Path.GetDirectoryName(target) ?? ".", $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
            try
            {
                Write(draft, content, OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(target));
                File.Move(draft, target, overwrite: true);
            }
            finally
            {
                File.Delete(draft);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new EnvironmentFailedException(ScaffoldDiagnostics.NotWritten(Shown(path), ReasonOf(failure)));
        }
    }

    /// <summary>Why a file could not be used, as the end of a sentence.</summary>
    public static string ReasonOf(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        UnauthorizedAccessException => "access is refused",
        _ => failure.Message.TrimEnd('.'),
    };

    /// <summary>A path as messages name it.</summary>
    public static string Shown(string path)
    {
        var shown = Path.GetRelativePath(".", path).Replace('\\', '/');
        return shown.StartsWith("../", StringComparison.Ordinal) ? path.Replace('\\', '/') : shown;
    }

    private static void Write(string path, ReadOnlySpan<byte> content, UnixFileMode? mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (mode is { } permissions && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = permissions;
        }

        using var stream = new FileStream(path, options);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }
}
