namespace LcncInfra.Cli.Init;

/// <summary>A file of a new control plane.</summary>
/// <param name="Path">Where it goes, with <c>/</c>.</param>
/// <param name="Text">What it holds.</param>
internal sealed record ScaffoldFile(string Path, string Text);
