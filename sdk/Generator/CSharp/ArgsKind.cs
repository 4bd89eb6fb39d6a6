using LcncInfra.Generator.Packages;

namespace LcncInfra.Generator.CSharp;

/// <summary>What a class of arguments is for.</summary>
/// <param name="IsPlain">Whether its values are plain, and no inputs.</param>
/// <param name="Base">The class it derives from.</param>
/// <param name="Facts">What the program text says of them; nothing for nested ones.</param>
internal sealed record ArgsKind(bool IsPlain, string Base, ScriptFacts? Facts);
