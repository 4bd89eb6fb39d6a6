namespace LcncInfra.Catalog.ClusterTypeProfiles;

/// <summary>Keeps deployment targets that do not tolerate it away from a cluster type.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">Its value; empty if none was written.</param>
/// <param name="Effect">What it does to those that do not tolerate it.</param>
public sealed record Taint(string Key, string Value, TaintEffect Effect)
{
    /// <summary>The taint in the notation of <c>kubectl taint</c>.</summary>
    public override string ToString() => Value.Length == 0 ? $"{Key}:{Effect}" : $"{Key}={Value}:{Effect}";
}
