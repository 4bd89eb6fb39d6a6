namespace LcncInfra.Templating.Sprig.Conversion;

/// <summary>A value of a Go type that says itself what it is in JSON.</summary>
internal interface IJsonValue
{
    /// <summary>The text of the JSON string it becomes; <see langword="null"/> if Go reports an error.</summary>
    string? JsonText { get; }
}
