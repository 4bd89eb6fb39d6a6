using System.Text;

namespace LcncInfra.Testing.Files;

/// <summary>Reads and copies whole folders, to compare what a command wrote with what it should have.</summary>
public static class FileTree
{
    /// <summary>Every file by its path with <c>/</c>, as text of one character a byte, so that no byte is lost.</summary>
    public static SortedDictionary<string, string> Read(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
            {
                files.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'), Encoding.Latin1.GetString(File.ReadAllBytes(file)));
            }
        }

        return files;
    }

    /// <summary>Copies a folder; one that does not exist is an empty one.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var (path, content) in Read(from))
        {
            var file = Path.Combine([to, .. path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, Encoding.Latin1.GetBytes(content));
        }
    }

    /// <summary>Fails, naming every file that differs, unless two folders hold the same files with the same bytes.</summary>
    public static void ShouldEqual(string expected, string actual)
    {
        var want = Read(expected);
        var got = Read(actual);
        var problems = want.Keys.Union(got.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(path => (want.GetValueOrDefault(path), got.GetValueOrDefault(path)) switch
            {
                (null, _) => $"unexpected: {path}",
                (_, null) => $"missing:    {path}",
                var (w, g) when w != g => $"differs:    {path}\n--- expected\n{w}\n+++ actual\n{g}",
                _ => null,
            })
            .OfType<string>()
            .ToList();
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }
}
