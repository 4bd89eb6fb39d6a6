using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace LcncInfra.PullRequests.Tests.Servers;

/// <summary>A web server of this process, on a port that the system chooses, that knows a list of exchanges and expects them in order.</summary>
internal sealed class ApiServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Queue<Exchange> _expected;
    private readonly List<ReceivedCall> _calls = [];
    private readonly List<string> _surprises = [];
    private readonly Lock _access = new();

    public ApiServer(params IEnumerable<Exchange> expected)
    {
        _expected = new Queue<Exchange>(expected);
        _listener.Start();
        Host = $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _ = Task.Run(AcceptAsync);
    }

    public string Host { get; }

    public IReadOnlyList<ReceivedCall> Calls
    {
        get
        {
            lock (_access)
            {
                return [.. _calls];
            }
        }
    }

    public void Expect(params IEnumerable<Exchange> exchanges)
    {
        lock (_access)
        {
            exchanges.ToList().ForEach(_expected.Enqueue);
        }
    }

    /// <summary>Fails unless all exchanges took place, and nothing else did.</summary>
    public void ShouldBeDone()
    {
        lock (_access)
        {
            Assert.Empty(_surprises);
            Assert.Empty(_expected.Select(e => e.Call));
        }
    }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await ServeAsync(client.GetStream());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        var call = await ReadAsync(stream);
        var exchange = Next(call);
        if (exchange is null || exchange.IsCut)
        {
            return;
        }

        var body = Encoding.UTF8.GetBytes(Placed(exchange.Answer));
        var head = new StringBuilder(FormattableString.Invariant($"HTTP/1.1 {exchange.Status} X\r\nConnection: close\r\nContent-Length: {body.Length}\r\n"));
        foreach (var (name, value) in exchange.Headers)
        {
            head.Append(name).Append(": ").Append(Placed(value)).Append("\r\n");
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()));
        await stream.WriteAsync(body);
    }

    private Exchange? Next(ReceivedCall call)
    {
        lock (_access)
        {
            _calls.Add(call);
            var expected = _expected.Count > 0 ? _expected.Dequeue() : null;
            if (expected is null || expected.Call != call.Call)
            {
                _surprises.Add($"{call.Call} {call.Body}; expected {expected?.Call ?? "nothing"}");
                return new Exchange("none", call.Call, 418, """{"message": "unexpected"}""");
            }

            if (expected.Sent is { } sent && !JsonNode.DeepEquals(sent, call.Body.Length == 0 ? null : JsonNode.Parse(call.Body)))
            {
                _surprises.Add($"{call.Call} sent {call.Body}; expected {sent.ToJsonString()}");
            }

            return expected;
        }
    }

    private string Placed(string text) => text.Replace("{host}", Host, StringComparison.Ordinal);

    private static async Task<ReceivedCall> ReadAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1, false, 1024, leaveOpen: true);
        var first = (await reader.ReadLineAsync() ?? string.Empty).Split(' ');
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var line = await reader.ReadLineAsync(); !string.IsNullOrEmpty(line); line = await reader.ReadLineAsync())
        {
            var parts = line.Split(": ", 2);
            headers[parts[0]] = parts[^1];
        }

        var body = new char[int.Parse(headers.GetValueOrDefault("Content-Length", "0"), System.Globalization.CultureInfo.InvariantCulture)];
        for (var read = 0; read < body.Length;)
        {
            read += await reader.ReadAsync(body.AsMemory(read));
        }

        return new ReceivedCall($"{first[0]} {first.ElementAtOrDefault(1)}", headers, Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(body)));
    }
}
