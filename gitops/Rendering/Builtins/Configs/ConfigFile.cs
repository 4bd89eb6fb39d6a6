namespace LcncInfra.Rendering.Builtins.Configs;

/// <summary>The configuration of an assignment in a format.</summary>
/// <param name="Extension">Extension of the file, <c>platform-config.…</c>.</param>
/// <param name="Text">Its text; empty without configuration.</param>
internal sealed record ConfigFile(string Extension, string Text);
