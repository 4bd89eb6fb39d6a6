using LcncInfra.Components.Charts;
using Pulumi;

namespace LcncInfra.Components.Secrets;

/// <summary>What an <see cref="ExternalSecretsOperator"/> reads secrets from.</summary>
public sealed class ExternalSecretsOperatorArgs : ResourceArgs
{
    /// <summary>Where the secrets are.</summary>
    public required SecretBackend Backend { get; init; }

    /// <summary>Name of the store, which ExternalSecrets of all cluster types use alike.</summary>
    public string StoreName { get; init; } = "platform";

    /// <summary>Labels of the namespaces that may use the store; empty for every namespace.</summary>
    public Dictionary<string, string> Namespaces { get; init; } = [];

    /// <summary>Where the chart comes from; <see langword="null"/> for its own repository.</summary>
    public ChartSource? Chart { get; init; }

    /// <summary>Values of the chart that are said otherwise than here.</summary>
    public Dictionary<string, object> Values { get; init; } = [];
}
