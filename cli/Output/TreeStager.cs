using LcncInfra.Cli.Output.Files;

namespace LcncInfra.Cli.Output;

/// <summary>Makes a tree beside the output, on all cores.</summary>
internal static class TreeStager
{
    /// <summary>Writes files into a new folder; those that are already in the output are linked where the system can.</summary>
    /// <param name="folder">Full path of the folder, which is not there yet.</param>
    /// <param name="files">The files; neighbours should share folders.</param>
    /// <param name="output">Full path of the output.</param>
    /// <param name="observer">Is told each file.</param>
    /// <exception cref="IOException">Something cannot be written.</exception>
    public static void Stage(string folder, StagedFile[] files, string output, IOutputObserver observer)
    {
        Directory.CreateDirectory(folder);

        FolderPortions.For(folder, files.Length, (target, i) =>
        {
            observer.Before(OutputStep.Stage, files[i].Path);
            if (!files[i].IsThere || !target.TryLink(output, files[i].Path))
            {
                target.Create(files[i].Path, files[i].File.Content.Span);
            }
        });
    }
}
