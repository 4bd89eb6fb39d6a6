namespace LcncInfra.Catalog.Reading;

/// <summary>How much input is read before it is refused; each far above what a control plane needs, and far below what hurts.</summary>
public sealed record CatalogLimits
{
    /// <summary>The limits that apply unless a caller says otherwise.</summary>
    public static CatalogLimits Default { get; } = new();

    /// <summary>Bytes of one file; 32 MiB by default.</summary>
    public int FileBytes { get; init; } = 32 << 20;

    /// <summary>Bytes of all files of an environment; 512 MiB by default.</summary>
    public long TotalBytes { get; init; } = 512L << 20;

    /// <summary>Documents of one file; 100,000 by default.</summary>
    public int Documents { get; init; } = 100_000;

    /// <summary>Mappings and lists inside each other; 100 by default, as <c>sigs.k8s.io/yaml</c> and etcd never need.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>UTF-16 units of one scalar; 1 Mi by default, the largest object that Kubernetes stores.</summary>
    public int ScalarLength { get; init; } = 1 << 20;

    /// <summary>Aliases of one document; 1,000 by default.</summary>
    public int Aliases { get; init; } = 1_000;

    /// <summary>Values that the aliases of one document repeat; 100,000 by default.</summary>
    public int AliasedValues { get; init; } = 100_000;
}
