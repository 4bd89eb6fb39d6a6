using System.Collections.Immutable;
using LcncInfra.Model.Collections;
using Pulumi;
using Pulumi.Utilities;

namespace LcncInfra.Stacks.Settings;

/// <summary>Secrets of the settings that have names, such as kubeconfigs by clusters.</summary>
/// <param name="Names">The names that have one; <see langword="null"/> if only the engine can decrypt which.</param>
/// <param name="Values">The secrets by name.</param>
internal sealed record SecretTexts(ValueList<string>? Names, Output<ImmutableDictionary<string, string>> Values)
{
    /// <summary>What only the engine can decrypt.</summary>
    public static SecretTexts Encrypted => new(null, Unknown);

    /// <summary>Secrets that are not known.</summary>
    public static Output<ImmutableDictionary<string, string>> Unknown => OutputUtilities.CreateUnknown(ImmutableDictionary<string, string>.Empty);

    /// <summary>What is known.</summary>
    public static SecretTexts Of(IEnumerable<KeyValuePair<string, string>> written)
    {
        var values = written.ToImmutableDictionary(StringComparer.Ordinal);
        return new([.. values.Keys.Order(StringComparer.Ordinal)], Output.CreateSecret(values));
    }

    /// <summary>Whether a name has one, as far as anyone can tell.</summary>
    public bool Has(string name) => Names?.Contains(name, StringComparer.Ordinal) != false;

    /// <summary>The secret of a name; <see langword="null"/> if it has none.</summary>
    public Output<string>? Find(string name) => Has(name)
        ? Output.CreateSecret(Values.Apply(values => values.GetValueOrDefault(name) ?? throw new RunException($"No secret is kept under '{name}'.")))
        : null;
}
