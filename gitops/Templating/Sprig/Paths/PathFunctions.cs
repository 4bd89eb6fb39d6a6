using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Paths;

/// <summary>sprig's functions of paths.</summary>
internal static class PathFunctions
{
    private static readonly GoSignature One = GoSignature.Of(GoType.String, GoType.String);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GoFunction> All { get; } =
    [
        new("base", One, a => GoPath.Base(Arguments.Text(a[0]))),
        new("dir", One, a => GoPath.Directory(Arguments.Text(a[0]))),
        new("clean", One, a => GoPath.Clean(Arguments.Text(a[0]))),
        new("ext", One, a => GoPath.Extension(Arguments.Text(a[0]))),
        new("isAbs", One with { Result = GoType.Bool }, a => Arguments.Text(a[0]).StartsWith('/')),
    ];
}
