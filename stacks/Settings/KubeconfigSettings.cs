using System.Collections.Immutable;
using LcncInfra.Model.Collections;
using Pulumi;
using Pulumi.Utilities;

namespace LcncInfra.Stacks.Settings;

/// <summary>Access to clusters that exist.</summary>
/// <param name="Names">The names that have a kubeconfig; <see langword="null"/> if only the engine can decrypt which.</param>
/// <param name="Values">The kubeconfigs by name, a secret.</param>
internal sealed record KubeconfigSettings(ValueList<string>? Names, Output<ImmutableDictionary<string, string>> Values)
{
    /// <summary>What only the engine can decrypt.</summary>
    public static KubeconfigSettings Encrypted => new(null, Unknown);

    /// <summary>Kubeconfigs that are not known.</summary>
    public static Output<ImmutableDictionary<string, string>> Unknown => OutputUtilities.CreateUnknown(ImmutableDictionary<string, string>.Empty);

    /// <summary>What is known.</summary>
    public static KubeconfigSettings Of(IEnumerable<KeyValuePair<string, string>> written)
    {
        var values = written.ToImmutableDictionary(StringComparer.Ordinal);
        return new([.. values.Keys.Order(StringComparer.Ordinal)], Output.CreateSecret(values));
    }

    /// <summary>Whether a name has one, as far as anyone can tell.</summary>
    public bool Has(string name) => Names?.Contains(name, StringComparer.Ordinal) != false;
}
