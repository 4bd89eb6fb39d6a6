using LcncInfra.Cli.Running;
using LcncInfra.Stacks.Plans;
using LcncInfra.Stacks.Settings;

namespace LcncInfra.Stacks.Preview;

/// <summary>Shows what would change in the GitOps repository, the same change once for all clusters: what <c>lcnc diff</c> shows.</summary>
internal static class GitOpsChange
{
    /// <summary>Writes the change; the result is the exit code of <c>lcnc diff</c>.</summary>
    /// <param name="settings">The stack.</param>
    /// <param name="against">The published tree, or a commit with it; <see langword="null"/> for nothing published yet.</param>
    /// <param name="publication">What the program would publish; <see langword="null"/> if nothing.</param>
    /// <param name="io">Where to write.</param>
    public static int Write(StackSettings settings, string? against, PlannedPublication? publication, CommandIo io)
    {
        var published = against ?? settings.Find(SettingKeys.Published);
        using var folder = new ScratchFolder();
        io.Out.WriteLine(published is null
            ? "GitOps repository: nothing is published yet, or nobody said where ('published' in the settings, or --against)."
            : $"GitOps repository, compared with {published}:");
        if (publication is { UnknownFacts.Count: > 0 })
        {
            io.Out.WriteLine($"Without facts that are known after up: {string.Join(", ", publication.UnknownFacts)}.");
        }

        List<string> arguments = ["diff", PlaceOf(settings), "--environment", EnvironmentOf(settings), "--against", published ?? folder.Path];
        if (publication is { Facts: { Length: > 0 } facts })
        {
            arguments.AddRange(["--facts", folder.Write($"{EnvironmentOf(settings)}.yaml", facts)]);
        }

        if (settings.Find(SettingKeys.Lock) is { } file)
        {
            arguments.AddRange(["--lock", Path.Combine(settings.Root, file)]);
        }

        // The folder that stands for nothing has another name each time.
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = CommandLine.Run([.. arguments], published is null ? io with { Out = text, ColoursOut = false } : io);
        io.Out.Write(text.ToString().Replace(folder.Path, "(nothing)", StringComparison.Ordinal));
        if (publication is { Rendering: { } rendering })
        {
            io.Out.WriteLine($"Rendering {rendering}");
        }

        return code;
    }

    private static string EnvironmentOf(StackSettings settings) => settings.Find(SettingKeys.Environment) ?? settings.Stack;

    private static string PlaceOf(StackSettings settings)
    {
        var controlPlane = settings.Find(SettingKeys.ControlPlane) ?? ".";
        return controlPlane.StartsWith("git+", StringComparison.Ordinal) ? controlPlane : Path.Combine(settings.Root, controlPlane);
    }

    private sealed class ScratchFolder : IDisposable
    {
        private readonly string _root = Directory.CreateTempSubdirectory("lcnc-preview-").FullName;

        /// <summary>An empty folder.</summary>
        public string Path => Directory.CreateDirectory(System.IO.Path.Combine(_root, "nothing")).FullName;

        /// <summary>Writes a file beside it.</summary>
        public string Write(string name, string text)
        {
            var file = System.IO.Path.Combine(_root, name);
            File.WriteAllText(file, text);
            return file;
        }

        public void Dispose() => Directory.Delete(_root, recursive: true);
    }
}
