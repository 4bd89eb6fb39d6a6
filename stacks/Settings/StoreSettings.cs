using LcncInfra.Model.Collections;

namespace LcncInfra.Stacks.Settings;

/// <summary>Something outside of a cluster that settings name: where its secrets are kept, or as whom something on it looks at a cloud.</summary>
/// <param name="Key">The setting that says it.</param>
/// <param name="Kind">Whose it is.</param>
/// <param name="Values">What is written about it, by name of field.</param>
internal sealed record StoreSettings(string Key, StoreKind Kind, ValueMap Values)
{
    /// <summary>A field; <see langword="null"/> if nobody wrote it.</summary>
    public string? Find(string field) => Values.GetValueOrDefault(field);
}
