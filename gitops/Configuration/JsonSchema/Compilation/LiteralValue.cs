namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary>A value of <c>enum</c> or <c>const</c>.</summary>
/// <param name="Text">As messages show it.</param>
/// <param name="Key">A text that an equal value gives too.</param>
internal sealed record LiteralValue(string Text, string Key);
