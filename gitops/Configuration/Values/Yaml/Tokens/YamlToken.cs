using System.Runtime.InteropServices;

namespace LcncInfra.Configuration.Values.Yaml.Tokens;

/// <summary>A token of a YAML text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">Lines before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YamlToken(YamlTokenKind Kind, int Line)
{
    /// <summary>The text of a scalar, the name of an anchor or alias, the handle of a tag or tag directive, the version.</summary>
    public string Text { get; init; } = "";

    /// <summary>The rest of a tag, or the prefix that a tag directive gives its handle.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Whether a scalar is bare.</summary>
    public bool IsPlain { get; init; }
}
