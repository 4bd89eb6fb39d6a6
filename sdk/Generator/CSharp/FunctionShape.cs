namespace LcncInfra.Generator.CSharp;

/// <summary>A function of a provider.</summary>
/// <param name="Name">Its class.</param>
/// <param name="Token">What the engine calls it.</param>
/// <param name="HasArgs">Whether it takes arguments.</param>
/// <param name="ArgumentsAreOptional">Whether it can be called without them.</param>
internal sealed record FunctionShape(string Name, string Token, bool HasArgs, bool ArgumentsAreOptional);
