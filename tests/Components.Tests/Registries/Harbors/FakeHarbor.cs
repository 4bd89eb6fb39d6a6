using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace LcncInfra.Components.Tests.Registries.Harbors;

/// <summary>Keeps what it is told to make, and answers as Harbor's API does.</summary>
internal sealed class FakeHarbor : IDisposable
{
    private const string Root = "/api/v2.0";

    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, List<JsonObject>> _made = new(StringComparer.Ordinal);
    private readonly Task _serving;
    private int _last;

    public FakeHarbor()
    {
        Url = $"http://127.0.0.1:{FreePort()}";
        _listener.Prefixes.Add($"{Url}/");
        _listener.Start();
        _serving = Task.Run(Serve);
    }

    public string Url { get; }

    /// <summary>What was made in a collection and is still there.</summary>
    public IReadOnlyList<JsonObject> this[string collection] => _made.GetValueOrDefault(collection, []);

    public void Dispose()
    {
        _listener.Close();
        _serving.Wait(TimeSpan.FromSeconds(10));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var text = await reader.ReadToEndAsync();
            var (status, answer) = Answer(context.Request.HttpMethod, context.Request.Url!.AbsolutePath[Root.Length..].Trim('/'), text.Length == 0 ? null : JsonNode.Parse(text)!.AsObject());
            context.Response.StatusCode = status;
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer?.ToJsonString() ?? string.Empty));
            context.Response.Close();
        }
    }

    private (int Status, JsonNode? Answer) Answer(string method, string path, JsonObject? body)
    {
        var parent = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : string.Empty;
        var name = path[(parent.Length == 0 ? 0 : parent.Length + 1)..];
        switch (method)
        {
            case "GET" when parent == "projects":
                return this["projects"].FirstOrDefault(p => (string?)p["project_name"] == name) is { } project ? (200, project.DeepClone()) : (404, null);
            case "GET":
                return (200, new JsonArray([.. this[path].Select(i => i.DeepClone())]));
            case "POST":
                return (201, Make(path, body ?? []));
            case "DELETE":
                _made[parent].RemoveAll(i => (int?)i["id"] == int.Parse(name, System.Globalization.CultureInfo.InvariantCulture));
                return (200, null);
            case "PATCH":
                this[parent].Single(i => (int?)i["id"] == int.Parse(name, System.Globalization.CultureInfo.InvariantCulture))["secret"] = (string?)body?["secret"];
                return (200, new JsonObject());
            default:
                return (200, null);
        }
    }

    private JsonObject Make(string path, JsonObject body)
    {
        var made = body.DeepClone().AsObject();
        (made["id"], made["project_id"]) = (++_last, _last);
        if (path == "robots")
        {
            made["name"] = $"robot${(string?)body["name"]}";
        }

        if (body["member_group"] is JsonObject group)
        {
            (made["entity_type"], made["entity_name"]) = ("g", (string?)group["group_name"]);
        }

        _made.GetOrAdd(path, []).Add(made);
        return made.DeepClone().AsObject();
    }
}
