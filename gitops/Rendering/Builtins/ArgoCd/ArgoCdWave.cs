using System.Globalization;
using LcncInfra.Model.Collections;

namespace LcncInfra.Rendering.Builtins.ArgoCd;

/// <summary>Puts objects into waves: a wave waits until all objects of those before it are healthy.</summary>
internal static class ArgoCdWave
{
    // Before every Application, which is refused without its project.
    private const int BeforeAll = -100;

    /// <summary>The annotation of what comes before everything that has a wave.</summary>
    public static ValueMap First { get; } = Of(BeforeAll);

    /// <summary>The annotation of a wave.</summary>
    public static ValueMap Of(int wave) => ValueMap.Of(("argocd.argoproj.io/sync-wave", wave.ToString(CultureInfo.InvariantCulture)));
}
