using LcncInfra.Flow.Running;

namespace LcncInfra.Cli.Running;

/// <summary>Where a command writes, so that tests can look at it.</summary>
/// <param name="Out">The product: what a script or pipe reads.</param>
/// <param name="Error">For people: findings and progress.</param>
/// <param name="Clock">Measures how long work takes.</param>
internal sealed record CommandIo(TextWriter Out, TextWriter Error, TimeProvider Clock)
{
    /// <summary>When the command began, as a timestamp of the clock.</summary>
    public long Started { get; } = Clock.GetTimestamp();

    /// <summary>What a command reads when it is told to read standard input.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Folder for what may be forgotten at any time; <see langword="null"/> to keep nothing.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Looks on while a flow is gone, so that tests can stop it anywhere.</summary>
    public IStepObserver Steps { get; init; } = new NoStepObserver();

    /// <summary>Whether standard output may be coloured: a terminal, and <c>NO_COLOR</c> is not set.</summary>
    public bool ColoursOut { get; init; }

    /// <summary>Whether standard error may be coloured and show progress.</summary>
    public bool ColoursError { get; init; }

    /// <summary>The process's own streams.</summary>
    public static CommandIo Process()
    {
        var noColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = false, NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true, NewLine = "\n" };
        return new CommandIo(output, error, TimeProvider.System)
        {
            In = Console.In,
            CacheFolder = Git.GitOptions.DefaultCacheFolder(),
            ColoursOut = !noColour && !Console.IsOutputRedirected,
            ColoursError = !noColour && !Console.IsErrorRedirected,
        };
    }
}
