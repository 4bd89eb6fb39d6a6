namespace LcncInfra.Cli.Running;

/// <summary>Tells a person at a terminal what is going on, once it has taken more than a second.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly CommandIo _io;
    private readonly Lock _lock = new();
    private readonly ITimer? _timer;
    private string _text = string.Empty;
    private bool _shown;

    private Progress(CommandIo io)
    {
        _io = io;
        _timer = io.ColoursError ? io.Clock.CreateTimer(_ => Show(), null, Patience, Patience) : null;
    }

    /// <summary>Begins to wait; nothing is shown unless standard error is a terminal.</summary>
    public static Progress Start(CommandIo io) => new(io);

    /// <summary>What is being done now.</summary>
    public void Say(string text)
    {
        lock (_lock)
        {
            _text = text;
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            if (_shown)
            {
                _io.Error.Write("\r\u001b[K");
            }
        }
    }

    private void Show()
    {
        lock (_lock)
        {
            _shown = true;
            _io.Error.Write($"\r\u001b[K{_text} …");
        }
    }
}
