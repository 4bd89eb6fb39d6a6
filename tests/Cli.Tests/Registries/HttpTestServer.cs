using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LcncInfra.Cli.Tests.Registries;

/// <summary>A web server of this process, on a port that the system chooses, one answer for each connection.</summary>
internal sealed class HttpTestServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<Request, Answer> _answer;
    private readonly List<Request> _requests = [];

    public HttpTestServer(Func<Request, Answer> answer)
    {
        _answer = answer;
        _listener.Start();
        Host = $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _ = Task.Run(Accept);
    }

    public string Host { get; }

    public IReadOnlyList<Request> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    public void Dispose() => _listener.Dispose();

    public static string Basic(string user, string password) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await Serve(client.GetStream());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }

    private async Task Serve(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, false, 1024, leaveOpen: true);
        var first = (await reader.ReadLineAsync() ?? string.Empty).Split(' ');
        string? authorization = null;
        for (var line = await reader.ReadLineAsync(); !string.IsNullOrEmpty(line); line = await reader.ReadLineAsync())
        {
            authorization = line.StartsWith("Authorization: ", StringComparison.OrdinalIgnoreCase) ? line["Authorization: ".Length..] : authorization;
        }

        var request = new Request(first[0], first.ElementAtOrDefault(1) ?? string.Empty, authorization);
        lock (_requests)
        {
            _requests.Add(request);
        }

        var answer = _answer(request);
        var head = new StringBuilder(FormattableString.Invariant($"HTTP/1.1 {answer.Status} X\r\nConnection: close\r\nContent-Length: {answer.Body.Length}\r\n"));
        foreach (var (name, value) in answer.Headers)
        {
            head.Append(name).Append(": ").Append(value).Append("\r\n");
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()));
        await stream.WriteAsync(request.Method == "HEAD" ? [] : answer.Body);
    }

    internal sealed record Request(string Method, string Path, string? Authorization);

    internal sealed record Answer(int Status, byte[] Body, params (string Name, string Value)[] Headers)
    {
        public static Answer Text(string text, params (string Name, string Value)[] headers) => new(200, Encoding.UTF8.GetBytes(text), headers);

        public static Answer None(int status, params (string Name, string Value)[] headers) => new(status, [], headers);
    }
}
