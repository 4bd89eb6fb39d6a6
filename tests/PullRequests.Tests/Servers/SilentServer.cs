using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LcncInfra.PullRequests.Tests.Servers;

/// <summary>A server that takes every connection, says the beginning of an answer, and nothing more.</summary>
internal sealed class SilentServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<TcpClient> _held = [];

    public SilentServer(string beginning)
    {
        _listener.Start();
        Host = $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _ = Task.Run(() => HoldAsync(Encoding.ASCII.GetBytes(beginning)));
    }

    public string Host { get; }

    public void Dispose()
    {
        _listener.Dispose();
        lock (_held)
        {
            _held.ForEach(c => c.Dispose());
        }
    }

    private async Task HoldAsync(byte[] beginning)
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                lock (_held)
                {
                    _held.Add(client);
                }

                await client.GetStream().WriteAsync(beginning);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }
}
