namespace LcncInfra.Configuration.Matching;

/// <summary>One label that a set asks for.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="Number">Its number among all labels of the index; -1 where the value is empty, which matches what is absent, so that no label can point to it.</param>
internal readonly record struct AskedLabel(string Key, string Value, int Number);
