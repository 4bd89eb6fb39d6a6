using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LcncInfra.AppRepositories.Tests.NodeRed;

/// <summary>A Node-RED that runs an application repository, as its container does, on a port that the system gives it.</summary>
internal sealed partial class NodeRedApp : IAsyncDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private NodeRedApp(Process process) => _process = process;

    public HttpClient Http { get; } = new() { Timeout = Deadline };

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts an app and waits until its flows run.</summary>
    /// <param name="folder">The application repository, with <c>node_modules</c>.</param>
    /// <param name="variables">Environment variables of the app.</param>
    public static async Task<NodeRedApp> StartAsync(string folder, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(folder, "node_modules", "node-red", "red.js"), "--settings", Path.Combine(folder, "settings.js")])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables.Append(("HOST", "127.0.0.1")).Append(("PORT", "0")))
        {
            start.Environment[name] = value;
        }

        var app = new NodeRedApp(new Process { StartInfo = start, EnableRaisingEvents = true });
        await app.StartAsync();
        return app;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task StartAsync()
    {
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _started.TrySetException(new InvalidOperationException($"Node-RED ended:\n{Output}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        try
        {
            Http.BaseAddress = await _started.Task.WaitAsync(Deadline);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    // Node-RED says which port it got, and that its flows run, in either order.
    private void Read(string? line)
    {
        string all;
        lock (_output)
        {
            all = _output.Append(line).Append('\n').ToString();
        }

        if (all.Contains("Started flows", StringComparison.Ordinal) && Address().Match(all) is { Success: true } address)
        {
            _started.TrySetResult(new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{address.Groups[1].Value}/")));
        }
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:([1-9][0-9]*)")]
    private static partial Regex Address();
}
