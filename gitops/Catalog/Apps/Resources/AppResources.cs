using LcncInfra.Model.Collections;
using LcncInfra.Model.Quantities;

namespace LcncInfra.Catalog.Apps.Resources;

/// <summary>What each pod of an app asks for, and what it may use.</summary>
public sealed record AppResources
{
    /// <summary>Nothing written: the smallest size.</summary>
    public static AppResources Default { get; } = new();

    /// <summary>The size that gives what is not written.</summary>
    public AppSize Size { get; init; }

    /// <summary>Requests as written, in order of resources' names.</summary>
    public ValueList<ResourceAmount> Requests { get; init; } = ValueList<ResourceAmount>.Empty;

    /// <summary>Limits as written, in order of resources' names.</summary>
    public ValueList<ResourceAmount> Limits { get; init; } = ValueList<ResourceAmount>.Empty;
}
