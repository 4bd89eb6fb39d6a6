using LcncInfra.Model.Names;
using LcncInfra.Scheduling.External;

namespace LcncInfra.Cli.Schedulers;

/// <summary>The programs that a command line allows placement policies to leave their choice to.</summary>
/// <param name="files">Their files, by the names by which policies know them.</param>
/// <param name="limits">How much each may use.</param>
internal sealed class SchedulerExecutables(IReadOnlyDictionary<string, string> files, SchedulerLimits limits) : ISchedulerExecutables
{
    /// <summary>The programs of values such as <c>nearest=./nearest.sh</c>; the last of a name counts. <see langword="null"/> if there are none.</summary>
    public static SchedulerExecutables? Of(IReadOnlyCollection<string>? allowed)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, file) in (allowed ?? []).Select(Split).OfType<(string, string)>())
        {
            files[name] = file;
        }

        return files.Count == 0 ? null : new SchedulerExecutables(files, SchedulerLimits.Default);
    }

    /// <summary>Name and file of a value; <see langword="null"/> if it is none of the form.</summary>
    public static (string Name, string File)? Split(string value) =>
        value.IndexOf('=', StringComparison.Ordinal) is var at and > 0 && at < value.Length - 1 && ResourceName.IsSubdomain(value[..at]) ? (value[..at], value[(at + 1)..]) : null;

    /// <inheritdoc/>
    public SchedulerRun? Run(string name, ReadOnlyMemory<byte> question)
    {
        if (!files.TryGetValue(name, out var named))
        {
            return null;
        }

        var file = Path.GetFullPath(named);
        var run = new SchedulerRun(Path.GetFileName(file), string.Empty);
        try
        {
            run = run with { Digest = ContentDigest.Of(File.ReadAllBytes(file)) };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return run with { Problem = $"its file cannot be read: {exception.Message.TrimEnd('.')}" };
        }

        return new SchedulerProcess(file, limits).Run(run, question);
    }
}
