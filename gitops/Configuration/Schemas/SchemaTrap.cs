namespace LcncInfra.Configuration.Schemas;

/// <summary>A rule of a schema that no configuration can satisfy, because of how Kalypso turns text into values.</summary>
/// <param name="Property">The configuration key.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to write instead.</param>
public sealed record SchemaTrap(string Property, string Message, string Hint);
