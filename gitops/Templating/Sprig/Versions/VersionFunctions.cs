using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Versions;

/// <summary>sprig's functions of semantic versions.</summary>
internal static class VersionFunctions
{
    private static readonly GoType Version = new("*semver.Version", GoKind.Pointer);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GoFunction> All { get; } =
    [
        new("semver", GoSignature.Of(Version, GoType.String), a => SemanticVersion.Parse(Arguments.Text(a[0]))),
        new("semverCompare", GoSignature.Of(GoType.Bool, GoType.String, GoType.String), a => Allows(Arguments.Text(a[0]), Arguments.Text(a[1]))),
    ];

    private static object Allows(string constraint, string version)
    {
        var range = VersionRange.Parse(constraint);
        return range.Allows(SemanticVersion.Parse(version));
    }
}
