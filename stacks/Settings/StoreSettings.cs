using LcncInfra.Model.Collections;

namespace LcncInfra.Stacks.Settings;

/// <summary>Where the secrets of a cluster are kept.</summary>
/// <param name="Key">The setting that says it.</param>
/// <param name="Kind">Which kind of store.</param>
/// <param name="Values">What is written about it, by name of field.</param>
internal sealed record StoreSettings(string Key, StoreKind Kind, ValueMap Values)
{
    /// <summary>A field; <see langword="null"/> if nobody wrote it.</summary>
    public string? Find(string field) => Values.GetValueOrDefault(field);
}
