namespace LcncInfra.Cli.WhatIf;

/// <summary>A label as if it were set.</summary>
/// <param name="Name">Name of the cluster type, cluster or deployment target.</param>
/// <param name="Key">The label's key.</param>
/// <param name="Value">Its value; <see langword="null"/> as if it were not there.</param>
internal sealed record AssumedLabel(string Name, string Key, string? Value);
