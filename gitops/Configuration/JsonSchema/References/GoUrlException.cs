namespace LcncInfra.Configuration.JsonSchema.References;

/// <summary>A text is no URL. Thrown and caught inside the reading of URLs only; the message is Go's.</summary>
internal sealed class GoUrlException(string message) : Exception(message);
