using LcncInfra.Guardrails;
using LcncInfra.Manifests.Objects;
using LcncInfra.Manifests.Pods;
using LcncInfra.Model.Secrets;
using LcncInfra.Tree.Documents;

namespace LcncInfra.Tree.Rules;

/// <summary>No Secret has values that everyone can read, and no container gets a secret as a value.</summary>
/// <remarks>Findings name keys and never values. What SOPS encrypted may stand there.</remarks>
internal sealed class NoPlaintextSecretsRule(Policy policy) : IObjectRule
{
    private const string Encrypted = "ENC[";

    private static readonly string[] Places = ["data", "stringData"];

    private static readonly string[] SecretNames = ["PASSWORD", "PASSWD", "SECRET", "TOKEN", "APIKEY", "API_KEY", "CREDENTIAL", "PRIVATE_KEY", "ACCESS_KEY"];

    // What names where a secret is, or something about it.
    private static readonly string[] HarmlessEndings =
        ["_FILE", "_PATH", "_DIR", "_NAME", "_URL", "_URI", "_HOST", "_HEADER", "_ID", "_TTL", "_EXPIRY", "_EXPIRATION", "_LENGTH", "_ENABLED", "_TYPE", "_KEY_REF", "_REF"];

    /// <inheritdoc/>
    public IEnumerable<ObjectProblem> Check(ManifestObject item) =>
        Keys(item).Concat(Variables(item)).Select(message => new ObjectProblem(policy, item, message));

    private static IEnumerable<string> Keys(ManifestObject item) => !item.Is(string.Empty, "Secret") || Node.Map(item.Root, "sops") is not null
        ? []
        : from place in Places
          from key in Node.Keys(item.Root, place).Order(StringComparer.Ordinal)
          where Node.Text(item.Root, place, key) is { } value && !value.StartsWith(Encrypted, StringComparison.Ordinal)
          select $"key '{key}' has its value in the manifest";

    private static IEnumerable<string> Variables(ManifestObject item) =>
        from pod in PodTemplates.In(item)
        from container in pod.Containers
        from variable in Node.Maps(container.Container, "env")
        let name = Node.Text(variable.Item, "name")
        let value = Node.Text(variable.Item, "value")
        where name is not null && value is not null && IsSecret(name, value)
        select $"variable '{name}' of container '{Node.Text(container.Container, "name")}' has a secret as its value";

    private static bool IsSecret(string name, string value) => SecretShape.Of(name, value) is not null || (IsSecretName(name.ToUpperInvariant()) && IsOwnValue(value));

    private static bool IsSecretName(string name) =>
        Array.Exists(SecretNames, word => name.Contains(word, StringComparison.Ordinal))
        && !Array.Exists(HarmlessEndings, ending => name.EndsWith(ending, StringComparison.Ordinal));

    // Not a reference to another variable, a path or a switch.
    private static bool IsOwnValue(string value) =>
        !value.Contains("$(", StringComparison.Ordinal) && !value.Contains("${", StringComparison.Ordinal)
        && !value.StartsWith('/') && value is not ("true" or "false" or "none" or "null");
}
