using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LcncInfra.Testing.Git;

/// <summary>Serves the repositories of a folder on loopback over HTTP, with <c>git http-backend</c> behind it.</summary>
public sealed class GitHttpServer : IDisposable
{
    private readonly string _root;
    private readonly string? _authorization;
    private readonly HttpListener _listener;
    private readonly List<string> _hosts = [];

    private GitHttpServer(string root, string? authorization, (HttpListener Listener, int Port) bound)
    {
        (_root, _authorization, _listener, Port) = (root, authorization, bound.Listener, bound.Port);
        _ = Task.Run(ServeAsync);
    }

    /// <summary>The port.</summary>
    public int Port { get; }

    /// <summary>Where requests to another host are sent on to; <see langword="null"/> to answer them.</summary>
    public string? RedirectTo { get; set; }

    /// <summary>Answers what is no call of git, given method, path with query and body; <see langword="null"/> for what it does not know.</summary>
    public Func<(string Method, string Target, string Body), (int Status, string Json)?>? Api { get; set; }

    /// <summary>The credentials of all requests, as they came.</summary>
    public IReadOnlyList<string> Authorizations
    {
        get
        {
            lock (_hosts)
            {
                return [.. _hosts];
            }
        }
    }

    /// <summary>Serves a folder.</summary>
    /// <param name="root">The folder that holds repositories.</param>
    /// <param name="credential"><c>user:password</c> that every request must have; <see langword="null"/> for none.</param>
    public static GitHttpServer Start(string root, string? credential) =>
        new(root, credential is null ? null : "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(credential)), Bind());

    /// <summary>The URL of a repository.</summary>
    public string UrlOf(string name) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/{name}");

    /// <inheritdoc/>
    public void Dispose() => _listener.Close();

    // Nobody gives a listener a free port and keeps it; whoever loses it to another asks for the next.
    private static (HttpListener Listener, int Port) Bind()
    {
        for (var attempt = 1; ; attempt++)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var port = ((IPEndPoint)probe.LocalEndpoint).Port;
            probe.Stop();
            var listener = new HttpListener { Prefixes = { string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/") } };
            try
            {
                listener.Start();
                return (listener, port);
            }
            catch (HttpListenerException) when (attempt < 20)
            {
                listener.Close();
            }
        }
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync().ConfigureAwait(false);
                _ = Task.Run(() => AnswerAsync(context));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var authorization = context.Request.Headers["Authorization"];
        lock (_hosts)
        {
            _hosts.Add(authorization ?? string.Empty);
        }

        if (RedirectTo is { } other)
        {
            context.Response.Redirect(other + context.Request.RawUrl);
        }
        else if (_authorization is not null && authorization != _authorization)
        {
            context.Response.StatusCode = 401;
            context.Response.AddHeader("WWW-Authenticate", "Basic realm=\"test\"");
        }
        else if (!await AskedApiAsync(context).ConfigureAwait(false))
        {
            await BackendAsync(context).ConfigureAwait(false);
        }

        context.Response.Close();
    }

    private async Task<bool> AskedApiAsync(HttpListenerContext context)
    {
        var target = context.Request.RawUrl ?? string.Empty;
        if (Api is null || target.Contains(".git/", StringComparison.Ordinal))
        {
            return false;
        }

        using var reader = new StreamReader(context.Request.InputStream);
        var (status, json) = Api((context.Request.HttpMethod, target, await reader.ReadToEndAsync().ConfigureAwait(false))) ?? (404, "{}");
        context.Response.StatusCode = status;
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(json)).ConfigureAwait(false);
        return true;
    }

    private async Task BackendAsync(HttpListenerContext context)
    {
        var request = context.Request;
        var start = new ProcessStartInfo("git", ["http-backend"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var variables = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["GIT_PROJECT_ROOT"] = _root,
            ["GIT_HTTP_EXPORT_ALL"] = "1",
            ["REMOTE_USER"] = "test",
            ["REMOTE_ADDR"] = "127.0.0.1",
            ["REQUEST_METHOD"] = request.HttpMethod,
            ["PATH_INFO"] = request.Url?.AbsolutePath,
            ["QUERY_STRING"] = request.Url?.Query.TrimStart('?'),
            ["CONTENT_TYPE"] = request.ContentType,
            ["HTTP_CONTENT_ENCODING"] = request.Headers["Content-Encoding"],
            ["GIT_PROTOCOL"] = request.Headers["Git-Protocol"],
        };
        foreach (var (name, value) in variables.Where(v => v.Value is not null))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("Git did not start.");
        await request.InputStream.CopyToAsync(process.StandardInput.BaseStream).ConfigureAwait(false);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output).ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        await RespondAsync(context.Response, output.ToArray()).ConfigureAwait(false);
    }

    // Headers, an empty line, and the body, as CGI programs answer.
    private static async Task RespondAsync(HttpListenerResponse response, byte[] output)
    {
        var end = output.AsSpan().IndexOf("\r\n\r\n"u8);
        foreach (var line in Encoding.ASCII.GetString(output, 0, Math.Max(0, end)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(": ", 2);
            if (parts[0] == "Status")
            {
                response.StatusCode = int.Parse(parts[1].Split(' ')[0], CultureInfo.InvariantCulture);
            }
            else
            {
                response.Headers[parts[0]] = parts[1];
            }
        }

        await response.OutputStream.WriteAsync(output.AsMemory(end + 4)).ConfigureAwait(false);
    }
}
