namespace LcncInfra.Cli.Output.Files;

/// <summary>Does something with many files of one folder, on all cores; neighbours stay together, so that workers do not wait for each other's folders.</summary>
internal static class FolderPortions
{
    /// <summary>Does the work for each number below a count.</summary>
    /// <param name="folder">Full path of the folder.</param>
    /// <param name="count">How many files.</param>
    /// <param name="work">What to do with one of them.</param>
    public static void For(string folder, int count, Action<FolderFiles, int> work)
    {
        var portions = Math.Clamp(Environment.ProcessorCount * 8, 1, Math.Max(1, count / 64));
        Parallel.For(0, portions, portion =>
        {
            using var files = FolderFiles.Of(folder);
            var end = (int)((long)count * (portion + 1) / portions);
            for (var i = (int)((long)count * portion / portions); i < end; i++)
            {
                work(files, i);
            }
        });
    }
}
