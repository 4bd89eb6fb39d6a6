using System.Collections.Immutable;

namespace Pulumi.Automation;

public sealed class WorkspaceStack : IDisposable
{
    private WorkspaceStack(string name) => Name = name;

    public string Name { get; }

    public Task<ConfigValue> GetConfigAsync(string key, CancellationToken cancellationToken = default) => throw Refused();

    public Task SetConfigAsync(string key, ConfigValue value, CancellationToken cancellationToken = default) => throw Refused();

    public Task<UpdateResult> RefreshAsync(RefreshOptions? options = null, CancellationToken cancellationToken = default) => throw Refused();

    public Task<PreviewResult> PreviewAsync(PreviewOptions? options = null, CancellationToken cancellationToken = default) => throw Refused();

    public Task<UpResult> UpAsync(UpOptions? options = null, CancellationToken cancellationToken = default) => throw Refused();

    public Task<ImmutableDictionary<string, OutputValue>> GetOutputsAsync(CancellationToken cancellationToken = default) => throw Refused();

    public Task CancelAsync(CancellationToken cancellationToken = default) => throw Refused();

    public void Dispose()
    {
    }

    private static InvalidOperationException Refused() => new("A stack needs Pulumi's engine.");
}

public class ConfigValue(string value, bool isSecret = false)
{
    public string Value { get; set; } = value;

    public bool IsSecret { get; set; } = isSecret;
}

public sealed class OutputValue
{
    internal OutputValue(object value, bool isSecret)
    {
        Value = value;
        IsSecret = isSecret;
    }

    public object Value { get; }

    public bool IsSecret { get; }
}
