using LcncInfra.Catalog.Templates;
using LcncInfra.Rendering.Builtins.ArgoCd;
using LcncInfra.Rendering.Builtins.Flux;
using LcncInfra.Rendering.Builtins.RancherFleet;
using LcncInfra.Rendering.Builtins.Zarf;

namespace LcncInfra.Rendering.Builtins;

/// <summary>The reconcilers that need no Template.</summary>
internal static class BuiltinReconcilers
{
    private static readonly FluxRenderer Flux = new();

    private static readonly ArgoCdRenderer ArgoCd = new();

    private static readonly RancherFleetRenderer Fleet = new();

    private static readonly ZarfRenderer Zarf = new();

    /// <summary>A reconciler by what a cluster type calls it; <see langword="null"/> if that is no built-in.</summary>
    public static IReconcilerRenderer? Find(string? name) => name switch
    {
        BuiltinTemplate.Flux => Flux,
        BuiltinTemplate.ArgoCd => ArgoCd,
        BuiltinTemplate.Fleet => Fleet,
        BuiltinTemplate.Zarf => Zarf,
        _ => null,
    };
}
