namespace LcncInfra.Catalog.Kinds;

/// <summary>Names a kind of object.</summary>
/// <param name="ApiVersion">API group and version, e.g. <c>scheduler.kalypso.io/v1alpha1</c>.</param>
/// <param name="Kind">The kind, e.g. <c>ClusterType</c>.</param>
internal readonly record struct KindId(string ApiVersion, string Kind)
{
    /// <summary>API group and version of Kalypso's kinds.</summary>
    public const string KalypsoVersion = "scheduler.kalypso.io/v1alpha1";

    /// <summary>API group and version of the kinds that stand beside Kalypso's.</summary>
    public const string LcncVersion = "lcncinfra.io/v1alpha1";

    /// <summary>A kind of Kalypso.</summary>
    public static KindId Kalypso(string kind) => new(KalypsoVersion, kind);

    /// <summary>A kind that stands beside Kalypso's.</summary>
    public static KindId Lcnc(string kind) => new(LcncVersion, kind);
}
