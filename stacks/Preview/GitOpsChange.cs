using LcncInfra.Cli.Running;
using LcncInfra.Stacks.Settings;

namespace LcncInfra.Stacks.Preview;

/// <summary>Shows what would change in the GitOps repository, the same change once for all clusters: what <c>lcnc diff</c> shows.</summary>
internal static class GitOpsChange
{
    /// <summary>Writes the change; the result is the exit code of <c>lcnc diff</c>.</summary>
    /// <param name="settings">The stack.</param>
    /// <param name="against">The published tree, or a commit with it; <see langword="null"/> for nothing published yet.</param>
    /// <param name="io">Where to write.</param>
    public static int Write(StackSettings settings, string? against, CommandIo io)
    {
        var environment = settings.Find("environment") ?? settings.Stack;
        var controlPlane = settings.Find("controlPlane") ?? ".";
        var place = controlPlane.StartsWith("git+", StringComparison.Ordinal) ? controlPlane : Path.Combine(settings.Root, controlPlane);
        var published = against ?? settings.Find("published");
        using var nothing = published is null ? new EmptyFolder() : null;
        io.Out.WriteLine(published is null
            ? "GitOps repository: nothing is published yet, or nobody said where ('published' in the settings, or --against)."
            : $"GitOps repository, compared with {published}:");
        if (nothing is null)
        {
            return CommandLine.Run(["diff", place, "--environment", environment, "--against", published ?? "."], io);
        }

        // The folder that stands for nothing has another name each time.
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = CommandLine.Run(["diff", place, "--environment", environment, "--against", nothing.Path], io with { Out = text, ColoursOut = false });
        io.Out.Write(text.ToString().Replace(nothing.Path, "(nothing)", StringComparison.Ordinal));
        return code;
    }

    private sealed class EmptyFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("lcnc-preview-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
