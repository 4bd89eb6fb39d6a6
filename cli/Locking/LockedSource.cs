namespace LcncInfra.Cli.Locking;

/// <summary>One name of one repository, pinned.</summary>
/// <param name="Kind">What it is used for.</param>
/// <param name="Repo">URL without credentials; <c>.</c> for a control plane that was given as a folder.</param>
/// <param name="Ref">Branch, tag or commit as written.</param>
/// <param name="Commit">The whole object name it stood for.</param>
internal sealed record LockedSource(LockedSourceKind Kind, string Repo, string Ref, string Commit) : IComparable<LockedSource>
{
    /// <inheritdoc/>
    public int CompareTo(LockedSource? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Kind.CompareTo(other.Kind);
        order = order != 0 ? order : string.CompareOrdinal(Repo, other.Repo);
        order = order != 0 ? order : string.CompareOrdinal(Ref, other.Ref);
        return order != 0 ? order : string.CompareOrdinal(Commit, other.Commit);
    }
}
