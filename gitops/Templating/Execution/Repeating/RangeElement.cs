namespace LcncInfra.Templating.Execution.Repeating;

/// <summary>An element that a range came by: the same key and value, not merely equal ones, as configuration shares its values between all that have them.</summary>
/// <param name="Key">The key of the map.</param>
/// <param name="Value">The value, an object that nobody changes.</param>
internal readonly record struct RangeElement(object Key, object Value);
